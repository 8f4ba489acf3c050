/**
 * Regenerates src/lexicon/given-names.data.ts with the names that have only one gender in a table:
 *   node --import ./test/typescript.mjs src/training/given-names.ts ../shared/data/names/forenames.tsv
 * The table is tab-separated: name, country, M or F. Names that were added by hand are kept and take precedence.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { OWN_FEMALE_NAMES, OWN_MALE_NAMES } from '../lexicon/given-names.data.ts';
import { foldName, listWords } from '../text/words.ts';

const OUTPUT = fileURLToPath(new URL('../lexicon/given-names.data.ts', import.meta.url));
const WIDTH = 130;

const [table] = process.argv.slice(2);
if (table === undefined) throw new Error('Usage: given-names.ts TABLE');
writeFileSync(OUTPUT, print(readTable(readFileSync(table, 'utf8'))));

/** The names that have only one gender in the table, folded, by gender; names of several words are left out. */
function readTable(tsv: string): { [gender: string]: string[] } {
  const genders = new Map<string, Set<string>>();
  for (const line of tsv.trim().split('\n')) {
    const [name = '', , gender = ''] = line.split('\t');
    const folded = foldName(name);
    if (/^\p{L}+$/u.test(folded)) genders.set(folded, (genders.get(folded) ?? new Set()).add(gender));
  }
  const own = new Set([...listWords(OWN_MALE_NAMES), ...listWords(OWN_FEMALE_NAMES)]);
  const names = (gender: string) =>
    [...genders].filter(([name, of]) => of.size === 1 && of.has(gender) && !own.has(name)).map(([name]) => name);
  return { M: names('M').sort(), F: names('F').sort() };
}

function print({ M = [], F = [] }: { [gender: string]: string[] }): string {
  const own = (names: string) => wrap([...new Set([...listWords(names)].map(foldName))].sort());
  return `/** Given names, folded. Made by src/training/given-names.ts; names of our own are added here by hand. */

/** Men's names from sigpwned/popular-names-by-country-dataset (CC0). */
export const MALE_NAMES = \`
${wrap(M)}
\`;

/** Women's names from sigpwned/popular-names-by-country-dataset (CC0). */
export const FEMALE_NAMES = \`
${wrap(F)}
\`;

/** Men's names of our own. */
export const OWN_MALE_NAMES = \`
${own(OWN_MALE_NAMES)}
\`;

/** Women's names of our own. */
export const OWN_FEMALE_NAMES = \`
${own(OWN_FEMALE_NAMES)}
\`;
`;
}

function wrap(names: string[]): string {
  const lines: string[] = [];
  let line = '';
  for (const name of names) {
    if (line.length + name.length > WIDTH) {
      lines.push(line);
      line = '';
    }
    line += line === '' ? name : ` ${name}`;
  }
  return [...lines, line].join('\n');
}
