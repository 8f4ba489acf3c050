import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where a step is decided, `src/findings/quote/sources.ts:90`, and what its function says of itself. */
export interface Location {
  place: string;
  says: string;
}

const ROOT = new URL('../../src/findings/', import.meta.url);

/** The lines of all files of the findings, by path. */
const files = readdirSync(fileURLToPath(ROOT), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.data.ts'))
  .map((path) => ({ path, lines: readFileSync(new URL(path, ROOT), 'utf8').split('\n') }));

const UNKNOWN: Location = { place: '', says: '' };

/** Where a step is decided: where its id stands or, for a rule, the function of its name, `isFinalTag` for `quote/final-tag`. */
export function locate(id: string): Location {
  return search(`'${id}'`) ?? search(`function ${nameRule(id)}(`) ?? search(`const ${nameRule(id)} =`) ?? UNKNOWN;
}

/** `isFinalTag` for `quote/final-tag`. */
const nameRule = (id: string) => `is-${id.split('/')[1]}`.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

function search(words: string): Location | null {
  for (const { path, lines } of files) {
    const at = lines.findIndex((line) => line.includes(words));
    if (at >= 0) return { place: `src/findings/${path.replaceAll('\\', '/')}:${at + 1}`, says: readComment(lines, at) };
  }
  return null;
}

/** The comment of the function that a line is in. */
function readComment(lines: string[], at: number): string {
  const head = lines
    .slice(0, at + 1)
    .findLastIndex((line) => /^(?:export )?(?:async )?(?:function|const)\b/.test(line));
  const before = lines.slice(0, head);
  const open = before.findLastIndex((line) => line.startsWith('/**'));
  const comment = before.slice(open).join(' ');
  return open >= 0 && /\*\/\s*$/.test(comment)
    ? comment
        .replace(/^\/\*\*|\*\/\s*$|\s\*(?=\s)/g, '')
        .replace(/\s+/g, ' ')
        .trim()
    : '';
}
