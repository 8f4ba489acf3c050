/** What differs between languages beside their words, as data. */
export interface Profile {
  /** Endings of plurals, and what the singular has instead; nouns are looked up in the singular. */
  plurals: readonly [ending: string, singular: string][];
  /** Endings of nouns for women, and what those for men have instead. */
  feminines: readonly [ending: string, masculine: string][];
  /** Endings of verbs in the plural, where the subject may be left out. */
  pluralVerbs: readonly string[];
  /** Whether nouns are joined to one word, of which the last part tells what it is. */
  hasCompounds: boolean;
  /** Whether all nouns have a capital, so that it tells no name. */
  hasNounCapitals: boolean;
  /** Whether the participle may stand far from its auxiliary, at the end of the clause. */
  hasBracket: boolean;
  /** Whether the subject may be left out. */
  dropsSubject: boolean;
  /** Whether the subject may follow the verb in any sentence. */
  hasFreeSubject: boolean;
  /** Whether an apostrophe parts a pronoun or a name from what follows: “she's”, “Lind's lawyer”. */
  hasPossessiveS: boolean;
  /** Whether a tag may stand within the marks: “« Je reste, dit-il. Je suis bien. »”. */
  hasTagsInMarks: boolean;
  /** Articles of a genitive, which open a complement without a preposition. */
  genitives: ReadonlySet<string>;
  /** Verb forms of reported speech: “sei”, “aurait”. */
  reported: ReadonlySet<string>;
  /** Whether sentences that go on with a report are in that mood. */
  continuesInMood: boolean;
  negations: ReadonlySet<string>;
  /** What stands before a source only after a comma: “…, so die Polizei”. */
  asides: ReadonlySet<string>;
}

const listOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const DEFAULT: Profile = {
  plurals: [],
  feminines: [],
  pluralVerbs: [],
  hasCompounds: false,
  hasNounCapitals: false,
  hasBracket: false,
  dropsSubject: false,
  hasFreeSubject: true,
  hasPossessiveS: false,
  hasTagsInMarks: false,
  genitives: new Set(),
  reported: new Set(),
  continuesInMood: false,
  negations: new Set(),
  asides: new Set(),
};

const PROFILES: { [code: string]: Partial<Profile> } = {
  en: {
    plurals: Object.entries({ women: 'woman', men: 'man', people: 'person', ies: 'y', es: '', s: '' }),
    hasFreeSubject: false,
    hasPossessiveS: true,
    negations: listOf("not never n't didn't doesn't don't"),
  },
  de: {
    plurals: Object.entries({ innen: 'in', en: '', er: '', n: '', e: '', s: '' }),
    feminines: [
      ['in', ''],
      ['in', 'e'],
    ],
    hasCompounds: true,
    hasNounCapitals: true,
    hasBracket: true,
    genitives: listOf('der des eines einer seiner ihrer dieser'),
    reported: listOf(
      'bedeute befinde bestehe bleibe brauche bringe dürfe dürften erwarte finde fehle fordere führe funktioniere gebe gehe gehöre gelte habe halte handle hätte hätten heiße hoffe käme kämen komme könne könnten koste läge lägen lasse laufe lebe leide liege mache müsse müssten nehme plane prüfe rechne reiche sammle sehe sei seien setze solle sollten sorge spiele stehe stelle stünde stünden trage verfüge verliere vertraue wachse wäre wären warte werde wisse wolle wollten würde würden zahle zeige ziehe',
    ),
    continuesInMood: true,
    negations: listOf('nicht nie'),
    asides: listOf('so'),
  },
  es: {
    plurals: Object.entries({ ces: 'z', es: '', s: '' }),
    feminines: [
      ['a', 'o'],
      ['a', ''],
      ['a', 'e'],
    ],
    pluralVerbs: ['n'],
    dropsSubject: true,
    reported: listOf('habría habrían sería serían estaría estarían'),
    negations: listOf('no nunca'),
  },
  fr: {
    plurals: Object.entries({ aux: 'al', s: '', x: '' }),
    feminines: Object.entries({ trice: 'teur', euse: 'eur', ère: 'er', ienne: 'ien', esse: 'e', e: '' }),
    hasTagsInMarks: true,
    reported: listOf('aurait auraient serait seraient'),
    negations: listOf('ne pas jamais'),
  },
  it: {
    plurals: [
      ['chi', 'co'],
      ['ci', 'co'],
      ['i', 'o'],
      ['i', 'e'],
      ['i', 'a'],
      ['e', 'a'],
    ],
    feminines: [
      ['a', 'o'],
      ['a', 'e'],
      ['essa', 'e'],
      ['trice', 'tore'],
    ],
    pluralVerbs: ['no', 'ro'],
    dropsSubject: true,
    hasTagsInMarks: true,
    reported: listOf('avrebbe avrebbero sarebbe sarebbero'),
    negations: listOf('non mai'),
  },
  pt: {
    plurals: Object.entries({ ões: 'ão', ais: 'al', ns: 'm', es: '', s: '' }),
    feminines: [
      ['a', 'o'],
      ['a', ''],
      ['a', 'e'],
    ],
    pluralVerbs: ['m'],
    dropsSubject: true,
    reported: listOf('estaria estariam seria seriam teria teriam'),
    negations: listOf('não nunca'),
  },
};

const profiles = new Map<string, Profile>();

/** The profile of a language by its code. */
export function profileOf(code: string): Profile {
  const profile = profiles.get(code) ?? { ...DEFAULT, ...PROFILES[code] };
  profiles.set(code, profile);
  return profile;
}
