import { listCountryCodes } from '../../lexicon/countries.ts';
import { sharedLexicon } from '../../lexicon/lexicon.ts';
import { isGlued, type PreparedText, readToken, tagOf } from '../../text/prepared-text.ts';
import { isGivenName, isName } from './words.ts';

/** A name found by its form: the tokens `first` up to, not including, `last`. */
interface Match {
  first: number;
  last: number;
  as: 'person' | 'organisation' | 'country';
  confidence: number;
}

/** Names found by their form alone: countries by `Intl.DisplayNames` in the language of the text, given names with a surname, acronyms. */
export function findByForm(text: PreparedText): Match[] {
  const taken = new Uint8Array(text.tokens.length);
  const people = findGivenNames(text);
  const found = [...findCountries(text), ...people, ...findAcronyms(text), ...findSurnames(text, people)].filter(
    ({ first, last }) => {
      if (taken.subarray(first, last).some(Boolean)) return false;
      taken.fill(1, first, last);
      return true;
    },
  );
  return found.sort((a, b) => a.first - b.first);
}

function findCountries(text: PreparedText): Match[] {
  const names = nameCountries(tagOf(text));
  if (names.size === 0) return [];
  const found: Match[] = [];
  const { tokens } = text;
  for (let first = 0; first < tokens.length; first++) {
    const longest = names.get(readToken(text, first)) ?? 0;
    for (let last = first + longest; last > first; last--) {
      if (!names.has(`=${text.text.slice(tokens[first]?.start, tokens[last - 1]?.end)}`)) continue;
      found.push({ first, last, as: 'country', confidence: 0.8 });
      break;
    }
  }
  return found;
}

/** For each first word, the number of tokens of the longest country name; and the full names, with “=” before them. */
function nameCountries(tag: string): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  const inLanguage = tag ? new Intl.DisplayNames([tag], { type: 'region', fallback: 'none' }) : null;
  for (const code of inLanguage ? [...listCountryCodes(), 'EU', 'UN'] : []) {
    const name = inLanguage?.of(code);
    if (!name || name === code) continue;
    names.set(`=${name}`, 1);
    // “Costa Rica”, “Côte d’Ivoire”, “Guinea-Bissau”
    const parts = name.match(/[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? [];
    const [begin = ''] = parts;
    names.set(begin, Math.max(names.get(begin) ?? 0, parts.length));
  }
  return names;
}

/** Acronyms that occur more than once: “WFB”; sentences in capitals are skipped. */
function findAcronyms(text: PreparedText): Match[] {
  const occurrences = new Map<string, number[]>();
  for (const { first, last } of text.sentences) {
    let lowerCase = 0;
    for (let i = first; i < last; i++) if (/^\p{Lu}?\p{Ll}/u.test(readToken(text, i))) lowerCase++;
    if (lowerCase * 2 < last - first - lowerCase) continue;
    for (let i = first; i < last; i++) {
      const word = readToken(text, i);
      // “WFB”, “G7”, but no Roman number
      if (!/^\p{Lu}[\p{Lu}\p{Nd}]{1,5}$/u.test(word) || /^[IVXLCDM]+$/.test(word)) continue;
      const all = occurrences.get(word) ?? [];
      occurrences.set(word, all);
      all.push(i);
    }
  }
  return [...occurrences.values()]
    .filter((all) => all.length > 1)
    .flatMap((all) => all.map((i): Match => ({ first: i, last: i + 1, as: 'organisation', confidence: 0.5 })));
}

/** Whether a token is a small word between a given name and a surname, in any language: “Karel van der Berg”. */
const isParticle = (text: PreparedText, at: number): boolean =>
  sharedLexicon().hasTag(readToken(text, at), 'given-name-link');

/** The most words of a name, without particles. */
const MAX_NAMES = 4;

/** A given name and what is capitalised after it: “Femke Lind”, “Karel van der Vik”. */
function findGivenNames(text: PreparedText): Match[] {
  const found: Match[] = [];
  const isPart = (at: number, stop: number) => at < stop && isName(text, at) && !isGlued(text, at);
  for (const sentence of text.sentences)
    for (let first = sentence.first; first < sentence.last; first++) {
      if (!isGivenName(text, first)) continue;
      // “Stade Pierre Lind” is none of a person.
      if (first > sentence.first + 1 && isName(text, first - 1)) continue;
      let last = first + 1;
      for (let count = 1; count < MAX_NAMES; count++) {
        let at = last;
        // “den” alone may be an article.
        if (!/^(?:den|der)$/.test(readToken(text, at))) while (at < last + 2 && isParticle(text, at)) at++;
        if (!isPart(at, sentence.last)) break;
        last = at + 1;
      }
      if (last > first + 1) found.push({ first, last, as: 'person', confidence: 0.6 });
      first = last - 1;
    }
  return found;
}

/** The surnames alone of people named in full: “Lind”. */
function findSurnames(text: PreparedText, people: readonly Match[]): Match[] {
  const surnames = new Set(people.map(({ last }) => readToken(text, last - 1)));
  const found: Match[] = [];
  for (let first = 0; first < text.tokens.length && surnames.size > 0; first++) {
    if (!surnames.has(readToken(text, first)) || isName(text, first - 1) || isName(text, first + 1)) continue;
    found.push({ first, last: first + 1, as: 'person', confidence: 0.5 });
  }
  return found;
}
