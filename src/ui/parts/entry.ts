import { type Finding, infos } from '../../findings/index.ts';
import { readPlainly } from '../../findings/plain-figure.ts';
import { say, sayFigure, sayName, uiLanguage } from './strings.ts';

type Actor = Finding & { kind: 'actor' };

/** A finding as a line of the list. */
export interface Entry {
  finding: Finding;
  /** The words themselves, in one line. */
  words: string;
  /** What it is: an actor's role, a quotation's speaker, a figure in plain words where these say more. */
  detail: string;
  /** What it shares with the others of its group; null when nothing is known to group it by. */
  group: string | null;
}

/** Below this confidence a quotation is shown as doubtful. */
const DOUBT = 0.5;

/** Reads a finding off the story's text. */
export function toEntry(finding: Finding, text: string): Entry {
  const words = text.slice(finding.start, finding.end).replace(/\s+/g, ' ');
  return { finding, words, detail: describeFinding(finding, words), group: nameGroup(finding) };
}

function nameGroup(finding: Finding): string | null {
  const fact = (finding.facts as { [name: string]: unknown })[infos[finding.kind].groupBy];
  if (finding.kind === 'figure') return sayName('form', String(fact));
  if (typeof fact === 'string') return fact;
  return finding.kind === 'quote' ? (finding.facts.speaker ?? null) : null;
}

function describeFinding(finding: Finding, words: string): string {
  switch (finding.kind) {
    case 'actor':
      return finding.facts.role ?? sayName('type', finding.facts.type);
    case 'quote': {
      const { actor, speaker } = finding.facts;
      const who = actor ?? speaker ?? say('unknown_speaker');
      return finding.confidence < DOUBT ? `${who} · ${say('quote_doubtful')}` : who;
    }
    case 'figure': {
      const plain = readPlainly(finding.facts, sayFigure, uiLanguage());
      return saysMore(plain, words) ? plain : '';
    }
  }
}

/** Whether a plain reading has a word or number that the figure's own words lack. */
function saysMore(plain: string, words: string): boolean {
  const said = words.toLocaleLowerCase();
  // “10,000”, “soldiers”
  return (plain.toLocaleLowerCase().match(/[\p{L}\p{N}.,]+/gu) ?? []).some((word) => !said.includes(word));
}

/** Entries that share a group, in the order of their first mention; one without a group stands alone. */
export function groupEntries(entries: Entry[]): Entry[][] {
  const groups = new Map<string | Entry, Entry[]>();
  for (const entry of entries) {
    const key = entry.group ?? entry;
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return [...groups.values()];
}

/** What stands under a group's name: an actor's role, else what it is; a figure's plain reading is its own line's. */
export function describeGroup(entries: Entry[]): string {
  const actors = entries.filter(({ finding }) => finding.kind === 'actor') as (Entry & { finding: Actor })[];
  const introduced = actors.find(({ finding }) => finding.facts.role);
  // “Germans” count among Germany's mentions, but Germany is no group.
  const itself = actors.find(({ finding }) => finding.facts.type !== 'group');
  const telling = introduced ?? itself ?? entries[0];
  return telling && telling.finding.kind !== 'figure' ? telling.detail : '';
}

/** Whether what the reader typed occurs in an entry, case aside. */
export function matches({ words, detail, group }: Entry, typed: string): boolean {
  const asked = typed.trim().toLocaleLowerCase();
  return `${words}\n${detail}\n${group ?? ''}`.toLocaleLowerCase().includes(asked);
}
