import { conjugate } from '../../lexicon/conjugate.ts';
import { INDEFINITES } from '../../lexicon/en.data.ts';
import type { NameWords, SpeechWords } from '../../lexicon/language.ts';
import { LANGUAGES } from '../../lexicon/languages.ts';
import { lexiconOf } from '../../lexicon/lexicon.ts';
import { type PreparedText, readFolded } from '../../text/prepared-text.ts';
import { foldName, isOneOf, listWords, lookUp } from '../../text/words.ts';

/** What a word can be, as bits: one word can be several. */
export const BITS = {
  article: 1,
  of: 2,
  preposition: 4,
  conjunction: 8,
  subordinator: 16,
  that: 32,
  relative: 64,
  masculine: 128,
  feminine: 256,
  plural: 512,
  own: 1024,
  clitic: 2048,
  auxiliary: 4096,
  adverb: 8192,
  time: 16384,
  /** A finite verb of saying, one that stands only beside a quotation, and the participle of either. */
  says: 1 << 15,
  tag: 1 << 16,
  participle: 1 << 17,
  reading: 1 << 18,
  naming: 1 << 19,
  body: 1 << 20,
  /** A verb of speech that is a noun after an article. */
  noun: 1 << 21,
  /** A noun for what a person does, and a title. */
  role: 1 << 22,
  /** A form that is finite, also where it is a participle as well: “dit”. */
  finite: 1 << 23,
  /** A noun for a person that is no role, and one for a relative or friend of somebody. */
  person: 1 << 24,
  kin: 1 << 25,
  /** Articles before somebody new, and those that say whose somebody is. */
  indefinite: 1 << 26,
  possessive: 1 << 27,
  /** A noun for who is on trial. */
  accused: 1 << 28,
  /** A verb of saying in the first person. */
  mine: 1 << 29,
  /** What words are written on for everybody to read: “banner”. */
  sign: 1 << 30,
  /** A general noun for a person. */
  anybody: 1 << 31,
} as const;

/** A noun for a person. */
export const PERSON = BITS.role | BITS.person | BITS.kin;

/** A pronoun that is a subject. */
export const PRONOUN = BITS.masculine | BITS.feminine | BITS.plural | BITS.own;

/** A word of grammar, which is no noun, adjective or verb. */
export const FUNCTION =
  BITS.article |
  BITS.of |
  BITS.preposition |
  BITS.conjunction |
  BITS.subordinator |
  BITS.that |
  BITS.relative |
  PRONOUN |
  BITS.clitic |
  BITS.auxiliary |
  BITS.adverb;

/** The words of a language by what they can be. */
export interface Grammar {
  code: string;
  bits: ReadonlyMap<string, number>;
  /** Phrases before a source, by their first word: “according to”. */
  according: ReadonlyMap<string, string[][]>;
  /** Those of them that name no source: “in her opinion”. */
  views: ReadonlySet<string>;
  /** Whether a word is a verb of asking. */
  asks: (word: string) => boolean;
  /** The articles that tell a gender, and plural ones. */
  articles: { m: ReadonlySet<string>; f: ReadonlySet<string>; plural: ReadonlySet<string> };
  but: ReadonlySet<string>;
  calling: ReadonlySet<string>;
  pointing: ReadonlySet<string>;
  /** The groups of nouns that one person may be called by in turn, as numbers, by noun. */
  kinds: ReadonlyMap<string, number[]>;
  /** How many of the groups are of offices: the first ones. */
  offices: number;
}

const grammars = new Map<string, Grammar>();

/** The grammar of the language of a story; null for English and languages without one. */
export const grammarOf = (text: PreparedText): Grammar | null => findGrammar(text.language);

/** The grammar of a language by its code; null if it has none. */
export function findGrammar(code: string): Grammar | null {
  const language = lookUp(LANGUAGES, code);
  if (!language) return null;
  const known = grammars.get(code) ?? readGrammar(code, language.speech, language.names);
  grammars.set(code, known);
  return known;
}

/** Whether a token introduces somebody not spoken of before: “an”, “another”, “otro”. */
export function isIndefinite(text: PreparedText, at: number): boolean {
  const word = readFolded(text, at);
  const bits = grammarOf(text)?.bits;
  return bits ? ((bits.get(word) ?? 0) & BITS.indefinite) !== 0 : isOneOf(word, INDEFINITES);
}

/** The longest ending of a verb of asking: “preguntaron”, but not “Wissenschaft”. */
const MAX_ENDING = 5;

function readGrammar(code: string, words: SpeechWords, names: NameWords): Grammar {
  const bits = new Map<string, number>();
  const add = (list: string, bit: number) => {
    for (const word of list.split(/\s+/)) if (word) bits.set(word, (bits.get(word) ?? 0) | bit);
  };
  add(words.articles, BITS.article);
  add(words.of, BITS.of);
  add(words.prepositions, BITS.preposition);
  add(words.conjunctions, BITS.conjunction);
  add(words.subordinators, BITS.subordinator);
  add(words.that, BITS.that);
  add(words.relatives, BITS.relative);
  add(words.masculine, BITS.masculine);
  add(words.feminine, BITS.feminine);
  add(words.plural, BITS.plural);
  add(words.own, BITS.own);
  add(words.clitics, BITS.clitic);
  add(words.auxiliaries, BITS.auxiliary);
  add(words.adverbs, BITS.adverb);
  add(words.times, BITS.time);
  add(words.said, BITS.says | BITS.finite);
  add(words.tagged, BITS.tag | BITS.finite);
  add(words.participles, BITS.says | BITS.participle);
  add(words.taggedParticiples, BITS.tag | BITS.participle);
  add(words.reading, BITS.reading);
  add(words.naming, BITS.naming);
  add(words.nouns, BITS.noun);
  add(`${names.roles} ${names.titles}`, BITS.role);
  add(words.bodies, BITS.body);
  add(words.ownSaid, BITS.says | BITS.finite | BITS.mine);
  add(words.people, BITS.person);
  add(words.kin, BITS.kin);
  add(`${words.offices} ${words.trades}`.replaceAll('/', ' '), BITS.person);
  add(words.signs, BITS.sign | BITS.body);
  add(words.messages, BITS.body);
  add(words.anybody, BITS.anybody | BITS.person);
  add(words.accused, BITS.accused | BITS.person);
  add(words.indefinites, BITS.indefinite);
  add(words.possessives, BITS.possessive);
  const patterns = lexiconOf(code)?.list('conjugation') ?? [];
  for (const [list, bit] of [
    [words.says, BITS.says],
    [words.tags, BITS.tag],
  ] as const)
    for (const verb of list.split(/\s+/)) {
      const { finite, gerund, participle } = conjugate(verb, patterns);
      for (const form of [...finite, ...gerund]) bits.set(form, (bits.get(form) ?? 0) | bit | BITS.finite);
      for (const form of participle) bits.set(form, (bits.get(form) ?? 0) | bit | BITS.participle);
    }
  const according = new Map<string, string[][]>();
  for (const phrase of `${words.according} ${words.views}`.split(/\s+/)) {
    const parts = phrase.split('_');
    const [first = ''] = parts;
    // what follows is no subject: “según la ministra”
    if (first) bits.set(first, (bits.get(first) ?? 0) | BITS.preposition);
    according.set(
      first,
      [...(according.get(first) ?? []), parts].sort((a, b) => b.length - a.length),
    );
  }
  const stems = words.asking.split(' ');
  return {
    code,
    bits,
    according,
    views: listWords(words.views),
    asks: (word) => stems.some((stem) => word.startsWith(stem) && word.length <= stem.length + MAX_ENDING),
    articles: {
      m: listWords(words.masculineArticles),
      f: listWords(words.feminineArticles),
      plural: listWords(words.pluralArticles),
    },
    but: listWords(words.but),
    calling: listWords(words.calling),
    pointing: listWords(words.pointing),
    ...readKinds(words),
  };
}

function readKinds({ offices, trades }: SpeechWords): { kinds: Map<string, number[]>; offices: number } {
  const kinds = new Map<string, number[]>();
  const groups = offices.split(/\s+/);
  for (const [kind, group] of [...groups, ...trades.split(/\s+/)].entries())
    for (const noun of group.split('/').map(foldName)) kinds.set(noun, [...(kinds.get(noun) ?? []), kind]);
  return { kinds, offices: groups.length };
}

/** The shortest noun that ends a compound. */
const MIN_NOUN = 4;

/** The groups of nouns that some nouns are of, as numbers. */
export function kindsOf(grammar: Grammar, nouns: Iterable<string>): number[] {
  const kinds: number[] = [];
  for (const noun of nouns) {
    const head = readHead(grammar, noun, (part) => grammar.kinds.has(part));
    if (head) kinds.push(...(grammar.kinds.get(head) ?? []));
  }
  return kinds;
}

/** The longest end of a word that is listed, in German: “minister” of “bauminister”; in other languages the whole word. */
export function readHead({ code }: Grammar, word: string, isListed: (word: string) => boolean): string | null {
  if (isListed(word)) return word;
  for (let start = 1; code === 'de' && start <= word.length - MIN_NOUN; start++)
    if (isListed(word.slice(start))) return word.slice(start);
  return null;
}
