import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import recheck from 'recheck/package.json' with { type: 'json' };
import { appeals, services, teasers } from '../../src/article/clutter.data.ts';
import { readSources } from '../architecture/sources.ts';
import { type Decide, decide } from './check.ts';
import { collectExpressions, type Expression } from './collect.ts';

// What the checker says of an expression depends on the expression and its own version alone, and may take half a minute.
// `safe.txt` keeps, after that version, a hash of each expression that is known to be safe; `keep.ts` writes it.

export const FILE = new URL('safe.txt', import.meta.url);

/** The first line of the file: by another version, all are checked again. */
export const HEAD = `recheck ${recheck.version}`;

const hash = (source: string, flags: string) =>
  createHash('sha256').update(`/${source}/${flags}`).digest('hex').slice(0, 12);

/** The hashes of expressions that this version knows to be safe. */
export function readSafe(): Set<string> {
  const [head, ...lines] = readFileSync(FILE, 'utf8').trimEnd().split('\n');
  return new Set(head === HEAD ? lines : []);
}

/** Decides on expressions that are not known to be safe; `asked` has the hashes of all that were asked for and are. */
export function decideOnce(safe: ReadonlySet<string>): { decide: Decide; asked: Set<string> } {
  const asked = new Set<string>();
  return {
    asked,
    decide(source, flags) {
      const key = hash(source, flags);
      const found = safe.has(key) || asked.has(key) ? null : decide(source, flags);
      if (found === null) asked.add(key);
      return found;
    },
  };
}

/** All expressions of the product, each once, and the files that make one from a string. */
export function readExpressions(): { literals: Expression[]; made: RegExp[]; builders: string[] } {
  const { literals, builders } = collectExpressions(readSources());
  const unique = new Map(literals.map((literal) => [`/${literal.source}/${literal.flags}`, literal]));
  const made = [appeals, services, teasers].flatMap(Object.values<RegExp>);
  return { literals: [...unique.values()], made, builders };
}
