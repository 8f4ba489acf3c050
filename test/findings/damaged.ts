import { createRandom } from '../random.ts';

/** A text as a bad page has it. */
interface Written {
  text: string;
  lang: string;
}

/** Pairs of quotation marks, also such as no typesetter would use. */
const PAIRS = ['""', '“”', '«»', '„“', '»«', "''", '‘’', '„”', '””', '— '];

// “„Go”, ““Go””, “said "Go"”
const OPENING = /[“„«](?=\S)|(?<=\s|^)"(?=\S)/gm;
const CLOSING = /[”»]|(?<=[\p{L}\p{N}.,!?…])["“](?=[\s.,;:!?)]|$)/gmu;

const capitalise = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** What happens to single words: they are lost, change their capitals or marks, or end a paragraph. */
const CHANGES: ((word: string) => string)[] = [
  () => '',
  (word) => word.toUpperCase(),
  (word) => word.toLowerCase(),
  capitalise,
  (word) => word.replace(/[.,:;“”"«»„‘’]/g, ''),
  (word) => `${word},`,
  (word) => `${word}\n\n`,
  (word) => `${word} ${word}`,
  ...[' –', ' (', '.', ':', '?', ' ‘', '”', '“', ';'].map((mark) => (word: string) => word + mark),
];

/** The share of words that something happens to. */
const SHARES = [0, 0.01, 0.03, 0.08];

/** The same texts, each with other marks, words that are damaged, or another one after it; every time in the same way. */
export function damage(texts: readonly Written[]): Written[] {
  const random = createRandom(11);
  const pick = <T>(list: ArrayLike<T>) => list[Math.floor(random() * list.length)] as T;
  return texts.map(({ text, lang }) => {
    const other = pick(texts.filter((one) => one.lang === lang)).text;
    const whole = text + pick(['\n\n', ' ']) + other.slice(0, 2000);
    const pair = pick(PAIRS);
    const marked = random() < 0.5 ? whole : whole.replace(OPENING, pair.charAt(0)).replace(CLOSING, pair.charAt(1));
    const share = pick(SHARES);
    const words = marked.split(' ').map((word) => (random() < share ? pick(CHANGES)(word) : word));
    const style = pick(['', '', '', '', '', '', 'capitals', 'small', 'title']);
    const damaged = words.join(' ');
    if (style === 'capitals') return { text: damaged.toUpperCase(), lang };
    if (style === 'small') return { text: damaged.toLowerCase(), lang };
    return { text: style === 'title' ? damaged.replace(/\p{L}+/gu, capitalise) : damaged, lang };
  });
}
