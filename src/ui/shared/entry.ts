import { type Finding, infos } from '../../findings/index.ts';
import { readPlainly } from '../../findings/plain-figure.ts';
import { nameOrKey, readerLanguage, t, translate } from './strings.ts';

type Actor = Finding & { kind: 'actor' };
type Quote = Finding & { kind: 'quote' };

/** A finding as a line of the list. */
export interface Entry {
  finding: Finding;
  /** The words themselves, in one line. */
  words: string;
  /** What stands largest in its line: the words, or a figure's plain reading where that says more. */
  title: string;
  /** What a figure counts, where its title does not say so; '' otherwise. */
  counted: string;
  /** What it is: an actor's role, a quotation's speaker, a figure's own words where the title has others. */
  detail: string;
  /** How a quotation is given where that is not word for word and whole; '' otherwise. */
  manner: string;
  /** What it shares with the others of its group; null when nothing is known to group it by. */
  group: string | null;
}

/** Reads a finding off the story's text. */
export function toEntry(finding: Finding, text: string): Entry {
  const words = text.slice(finding.start, finding.end).replace(/\s+/g, ' ');
  const group = nameGroup(finding);
  if (finding.kind !== 'figure')
    return {
      finding,
      words,
      title: words,
      counted: '',
      detail: describeFinding(finding),
      manner: nameManner(finding),
      group,
    };
  const { counted, ...facts } = finding.facts;
  const plain = readPlainly(facts, translate, readerLanguage());
  const isPlainer = addsDetail(plain, words);
  return {
    finding,
    words,
    title: isPlainer ? plain : words,
    counted: (isPlainer && counted) || '',
    detail: isPlainer ? words : '',
    manner: '',
    group,
  };
}

function nameGroup(finding: Finding): string | null {
  const fact = (finding.facts as { [name: string]: unknown })[infos[finding.kind].groupBy];
  if (finding.kind === 'figure') return nameOrKey('form', String(fact), '_plural');
  if (typeof fact === 'string') return fact;
  return finding.kind === 'quote' ? (finding.facts.speaker ?? null) : null;
}

function describeFinding({ kind, facts }: Actor | Quote): string {
  if (kind === 'actor') return facts.role ?? nameOrKey('type', facts.type);
  return facts.actor ?? facts.speaker ?? t('unknown_speaker');
}

function nameManner({ kind, facts }: Actor | Quote): string {
  if (kind === 'actor' || facts.form === 'direct') return '';
  return t(facts.form === 'partial' ? 'quote_partial' : 'quote_indirect');
}

/** Whether a plain reading has a word or number that the figure's own words lack. */
function addsDetail(plain: string, words: string): boolean {
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
  const telling = findSpeakerDetail(entries);
  return telling?.finding.kind === 'actor' ? telling.detail : '';
}

/** The entry that tells most of what a group has in common. */
export function findSpeakerDetail(entries: Entry[]): Entry | undefined {
  const actors = entries.filter(({ finding }) => finding.kind === 'actor') as (Entry & { finding: Actor })[];
  const introduced = actors.find(({ finding }) => finding.facts.role);
  // “Germans” count among Germany's mentions, but Germany is no group.
  const itself = actors.find(({ finding }) => finding.facts.type !== 'group');
  return introduced ?? itself ?? entries[0];
}

/** Whether what the reader typed occurs in an entry, case aside. */
export function matches({ words, title, detail, group }: Entry, typed: string): boolean {
  const asked = typed.trim().toLocaleLowerCase();
  return `${words}\n${title}\n${detail}\n${group ?? ''}`.toLocaleLowerCase().includes(asked);
}
