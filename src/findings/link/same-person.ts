import type { PersonName } from './person-name.ts';
import { SHORT_NAMES } from './titles.data.ts';

const SHORT = readShortNames();

/** Whether a short name may be the long one's: “J. Lind”, “Ida Lind” and “Lind Ida” of “Ida Maria Lind”. */
export function isSamePerson(long: PersonName, short: PersonName): boolean {
  if (long.suffix && short.suffix && long.suffix !== short.suffix) return false;
  const [a, b] = [long.words, short.words];
  if (b.length === 2 && a.length === 2 && a[0] === b[1] && a[1] === b[0]) return true;
  // “Gabriel Boric” of “Gabriel Boric Font”
  if (b.every((word, i) => a[i] === word)) return true;
  if (a.at(-1) !== b.at(-1)) return false;
  let at = 0;
  for (const word of b.slice(0, -1)) {
    while (at < a.length - 1 && !isGiven(a[at] as string, word)) at++;
    if (at >= a.length - 1) return false;
    at++;
  }
  return true;
}

/** “ida” and “i”, “william” and “bill” */
function isGiven(long: string, short: string): boolean {
  if (long === short) return true;
  if (long.length === 1 || short.length === 1) return long[0] === short[0];
  return SHORT.get(long) !== undefined && SHORT.get(long) === SHORT.get(short);
}

function readShortNames(): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const line of SHORT_NAMES.split(/[,\n]/)) {
    const [full, ...short] = line.trim().split(' ');
    if (full) for (const name of [full, ...short]) names.set(name, full);
  }
  return names;
}
