import type { Language, NameWords, SpeechWords } from './language.ts';
import { type Entry, LEXICON_LANGUAGES, type Lexicon, lexiconOf } from './lexicon.ts';
import type { Tag } from './tag.ts';

const OTHERS = LEXICON_LANGUAGES.filter((language) => language !== 'en');

/** What is read of the lexicon of each language once it is asked for. */
function byLanguage<T>(languages: string[], read: (lexicon: Lexicon) => T): { [code: string]: T } {
  const table: { [code: string]: T } = {};
  for (const language of languages) {
    let known: T | undefined;
    Object.defineProperty(table, language, {
      enumerable: true,
      get: () => {
        known ??= read(lexiconOf(language) as Lexicon);
        return known;
      },
    });
  }
  return table;
}

/** The words of entries as one string. */
const join = (entries: readonly Entry[], write: (entry: Entry) => string = ({ words }) => spaceless(words, ' ')) =>
  entries.map(write).join(' ');

const spaceless = (words: string[], separator: string) =>
  words.map((word) => word.replaceAll(' ', '_')).join(separator);

const asGroup = ({ words }: Entry) => spaceless(words, '/');

function readNameWords({ list }: Lexicon): NameWords {
  return {
    links: join(list('name-link')),
    titles: join(list('title')),
    courtesies: join(list('courtesy')),
    kin: join(list('kin')),
    companies: join(list('body-kind')),
    firms: join(list('organisation-end')),
    shares: join(list('of-body')),
    localBodies: join(list('local-body')),
    prizes: join(list('prize')),
    roles: join(list('role-noun')),
    peoples: join(list('people'), ({ words, value }) => `${value}:${spaceless(words, ',')}`),
    countries: join(list('country'), ({ words, value }) => `${value}:${spaceless(words, ',')}`),
    aliases: join(
      list('alias'),
      ({ words: [name = '', ...others] }) => `${spaceless([name], '')}:${spaceless(others, ',')}`,
    ),
  };
}

/** The verbs of speech of one kind: infinitives of regular ones, finite forms of others, participles of others. */
function readVerbs({ list }: Lexicon, kind: Tag): [string, string, string] {
  const verbs = list(kind);
  const pick = (isOne: (tags: ReadonlySet<string>) => boolean) => join(verbs.filter(({ tags }) => isOne(tags)));
  return [
    pick((tags) => tags.has('regular')),
    pick((tags) => tags.has('finite') || tags.has('gerund')),
    pick((tags) => tags.has('participle')),
  ];
}

function readSpeechWords(lexicon: Lexicon): SpeechWords {
  const { list } = lexicon;
  const [says, said, participles] = readVerbs(lexicon, 'clause-verb');
  const [tags, tagged, taggedParticiples] = readVerbs(lexicon, 'quote-verb');
  const pronouns = (tag: Tag) => join(list(tag));
  return {
    articles: join(list('phrase-opener')),
    of: join(list('of')),
    prepositions: join(list('preposition').filter(({ tags }) => !tags.has('of'))),
    conjunctions: join(list('coordinator')),
    subordinators: join(list('subordinator')),
    that: join(list('that')),
    relatives: join(list('relative')),
    masculine: pronouns('masculine-pronoun'),
    feminine: pronouns('feminine-pronoun'),
    plural: pronouns('plural-pronoun'),
    own: pronouns('own-pronoun'),
    clitics: join(list('clitic')),
    auxiliaries: join(list('auxiliary')),
    adverbs: join(list('adverb')),
    times: join(list('time-noun')),
    according: join(list('according')),
    views: join(list('own-view')),
    says,
    said,
    participles,
    tags,
    tagged,
    taggedParticiples,
    reading: join(list('reading-verb')),
    nouns: join(list('noun-or-verb')),
    naming: join(list('naming-word')),
    asking: join(list('asking-stem')),
    feminineArticles: join(list('feminine-opener')),
    masculineArticles: join(list('masculine-opener')),
    pluralArticles: join(list('plural-opener')),
    but: join(list('but')),
    calling: join(list('naming-verb')),
    pointing: join(list('pointing')),
    ownSaid: join(list('own-speech')),
    people: join(list('person-noun')),
    kin: join(list('relation')),
    accused: join(list('accused')),
    offices: join(list('office-kind'), asGroup),
    trades: join(list('trade-kind'), asGroup),
    anybody: join(list('anybody')),
    signs: join(list('sign')),
    messages: join(list('message')),
    indefinites: join(list('indefinite')),
    possessives: join(list('possessive')),
    bodies: join(list('body-noun')),
  };
}

/** The languages besides English that have a lexicon, by their code (ISO 639-1). */
export const LANGUAGES: { [code: string]: Language } = byLanguage(OTHERS, (lexicon) => ({
  names: readNameWords(lexicon),
  speech: readSpeechWords(lexicon),
}));
