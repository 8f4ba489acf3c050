import type { Finding } from '../../findings/index.ts';

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
