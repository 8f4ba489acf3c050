import { describe } from '../../anchors/describe.ts';
import type { Finding } from '../../findings/index.ts';
import type { Article, Correction, Facts, Scope, Span } from '../../model.ts';

/** An actor of the story: its name, and what it is. */
export interface Actor {
  name: string;
  type: string;
}

/** The actors of a story in the order of their names, but for one. */
export function listActors(findings: Finding[], but?: string): Actor[] {
  const actors = new Map<string, Actor>();
  for (const finding of findings) {
    if (finding.kind !== 'actor') continue;
    const { name, type } = finding.facts;
    // “Germans” count among Germany's mentions, but Germany is no group.
    if (name !== but && (actors.get(name)?.type ?? 'group') === 'group') actors.set(name, { name, type });
  }
  return [...actors.values()].sort((a, b) => a.name.localeCompare(b.name));
}

/** Which findings the reader means: this one, all that say the same words, or all mentions of the actor. */
export type Meant = 'here' | 'words' | 'name';

/** What the form holds. */
export interface Form {
  meant: Meant;
  scope: Scope;
  /** What is true of them, as far as the reader has changed it. */
  facts: Facts;
  /** Where the finding begins and ends, as the reader sees it. */
  span: Span;
}

/** The corrections that a form makes: what was not changed makes none. */
export function draftCorrections(
  finding: Finding,
  { meant, scope, facts, span }: Form,
  { text }: Article,
): Correction[] {
  const { kind, start, end } = finding;
  const before: Facts = { ...finding.facts };
  const changed = Object.fromEntries(
    Object.entries(facts).filter(([name, value]) => (before[name] ?? null) !== (value ?? null)),
  );
  const isMoved = span.start !== start || span.end !== end;
  const hasFacts = Object.keys(changed).length > 0;
  const place = describe(text, { start, end });
  const name = 'name' in finding.facts ? finding.facts.name : undefined;
  const words = text.slice(start, end);
  const here = meant === 'here' || (meant === 'name' && name === undefined);
  const corrections: Correction[] = [];
  if (hasFacts && !here) {
    corrections.push({
      kind,
      ...(name !== undefined && { name }),
      ...(meant === 'words' && { words }),
      facts: changed,
      scope,
    });
  }
  if (isMoved || (hasFacts && here)) {
    corrections.push({
      kind,
      place,
      ...(hasFacts && here && { facts: changed }),
      ...(isMoved && { to: describe(text, span) }),
      scope: 'article',
    });
  }
  return corrections;
}
