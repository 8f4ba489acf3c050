import type { Source } from './source.ts';

/** Words that say nothing at the head of a title. */
const SMALL = new Set('a an the of in on at to for and el la los las un una le les der die das'.split(' '));

/** Gives each article the key by which LaTeX and notes cite it: “okafor2025ministers”; in ASCII, each once. */
export function createCiteKeys(): (source: Source) => string {
  const taken = new Map<string, number>();
  return ({ authors: [first], site, day, title }) => {
    const name = first ? ('literal' in first ? first.literal : first.family) : site;
    const word =
      title
        .split(/\s+/)
        .map(toAscii)
        .find((part) => part !== '' && !SMALL.has(part)) ?? '';
    const key = `${toAscii(name) || toAscii(site)}${day?.year ?? ''}${word}` || 'article';
    const count = taken.get(key) ?? 0;
    taken.set(key, count + 1);
    // Keys end in no digit of ours, so “a” is never also “a1”.
    return count === 0 ? key : `${key}${letters(count)}`;
  };
}

/** Letters and digits of ASCII: “Müller” → “muller”. */
const toAscii = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/[^a-z0-9]/g, '')
    .slice(0, 40);

/** 1 → “-b”, 26 → “-ba”. */
function letters(count: number): string {
  let rest = count;
  let name = '';
  do {
    name = String.fromCharCode(97 + (rest % 26)) + name;
    rest = Math.floor(rest / 26);
  } while (rest > 0);
  return `-${name}`;
}
