import type { Finding } from '../findings/index.ts';
import { type Article, type Facts, type Mark, PASSAGE, type Settings, type Span } from '../model.ts';
import { infoOf } from './index.ts';
import { isReported } from './quote.ts';

/** The findings of a page, and what decides which of them are marked. */
export interface Findings {
  findings: Finding[];
  article: Pick<Article, 'blocks'>;
  settings: Pick<Settings, 'density' | 'hiddenKinds' | 'showsReports'>;
  /** What the reader has just corrected: it stays marked, whatever it is now. */
  held?: Span[];
}

const lists = new WeakMap<Findings, Finding[]>();

/**
 * The findings that are marked in the page, as the density asks: none, the prominent ones, or all but hidden kinds and, unless
 * the settings show it, indirect speech.
 */
export function listShown(page: Findings): Finding[] {
  const known = lists.get(page);
  if (known) return known;
  const shown = select(page);
  lists.set(page, shown);
  return shown;
}

function select({ findings, article, settings, held = [] }: Findings): Finding[] {
  const { density, hiddenKinds, showsReports } = settings;
  if (density === 'off') return [];
  const visible = findings.filter(
    (finding) => !hiddenKinds.includes(finding.kind) && (showsReports || !isReported(finding)),
  );
  const chosen = new Set(density === 'full' ? visible : listProminent(visible, article));
  const isHeld = ({ start, end }: Span) => held.some((span) => span.start === start && span.end === end);
  return findings.filter((finding) => chosen.has(finding) || isHeld(finding));
}

/** The findings that their kind calls prominent; of those with the same name, the first in each section of the story. */
function listProminent(findings: Finding[], { blocks }: Findings['article']): Finding[] {
  const sections = blocks.filter(({ role }) => role === 'heading').map(({ start }) => start);
  let section = 0;
  let named = new Set<string>();
  const isFirst = (name: string) => named.size < named.add(name).size;
  return findings
    .toSorted((a, b) => a.start - b.start)
    .filter((finding) => {
      for (; (sections[section] ?? Number.POSITIVE_INFINITY) <= finding.start; section++) named = new Set();
      const { isProminent, actorFact } = infoOf(finding.kind);
      const facts: Facts = finding.facts;
      const name = actorFact === 'name' ? String(facts.name) : undefined;
      return (isProminent?.(finding) ?? true) && (name === undefined || isFirst(name));
    });
}

/** How many annotations are the reader's own, and not only saved with the article. */
export const countMine = ({ kept, saved }: { kept: Mark[]; saved: string | null }): number =>
  kept.filter((mark) => isMine(mark, saved)).length;

/**
 * Whether the reader highlighted or kept this, or wrote to it. The others were only saved with their article, at the same moment,
 * and never changed since.
 */
export const isMine = ({ kind, created, updated }: Mark, saved: string | null): boolean =>
  kind === PASSAGE || created !== saved || updated !== created;
