import type { LibraryItem } from '../../src/citation/source.ts';
import type { Author, SavedArticle } from '../../src/model.ts';

const person = (given: string, family: string, own = {}): Author => ({ family, given, ...own });

/** The names of a byline that goes on: “Ada Abel”, “Ben Abel”, … */
const many = ['Abel', 'Brandt', 'Costa', 'Duarte'].flatMap((family) =>
  ['Ada', 'Ben', 'Cleo', 'Dov', 'Elif', 'Finn', 'Gita', 'Hugo', 'Ines', 'Joao'].map((given) => `${given} ${family}`),
);

const longTitle =
  `“Wer zahlt?”: „Niemand“, sagt sie – « personne » – and the 3 × 10⁶ m³ ≈ ½ of ∑ᵢ xᵢ ≤ ∞ ${'that the dam was to hold back in a wet spring '.repeat(9)}`
    .slice(0, 499)
    .trim()
    .concat('?');

/** What is particular to each source; other fields are those of `ORDINARY`. */
const SOURCES: { [what: string]: Partial<SavedArticle> } = {
  'forty names': { byline: `By ${many.join(', ')}` },
  'a name in capitals': { byline: 'AMARA OKAFOR' },
  'a Cyrillic name': { authors: [person('Анна', 'Ахматова')], lang: 'ru', title: 'Плотина не выдержала' },
  'an Arabic name': { authors: [person('ليلى', 'حداد')], lang: 'ar', title: 'اتفاق على صندوق طوارئ (2025)' },
  'a Chinese name': { authors: [person('小明', '王'), { family: '李娜' }], lang: 'zh-Hant', title: '水庫在春天潰決' },
  'a name with a comma': { byline: 'Okafor, Amara' },
  'a particle': {
    authors: [
      person('Ursula', 'Leyen', { 'non-dropping-particle': 'von der' }),
      person('Alexander', 'Humboldt', { 'dropping-particle': 'von' }),
      person('Jeanne', 'Arc', { 'non-dropping-particle': 'd’' }),
    ],
  },
  'a suffix': {
    authors: [person('Martin Luther', 'King', { suffix: 'Jr.' }), person('Sam', 'Roe', { suffix: 'III' })],
  },
  'one name': { authors: [{ family: 'Madonna' }, person('Amara', 'Okafor')] },
  'an emoji in a name': { authors: [person('Zoë 🌊', 'O’Neill-Ðorđević')], title: 'Flood 🌊 fund 👩‍👩‍👧 agreed' },
  admin: { byline: 'admin' },
  'markup everywhere': {
    title: '<b>Dams</b> & <i>levees</i>: x < y > z &amp; <script>alert(1)</script>',
    authors: [person('<em>Amara</em>', 'Okafor & Sons <x>')],
    site: 'The <i>Example</i> & Times',
  },
  'two days': { published: '2025-03-14T23:30:00-05:00', modified: '2025-03-15T04:30:00Z' },
  'a day to come': { published: '2031-12-31' },
  'an outlet named as a person': { site: 'Sydney Morning, Herald', authors: [person('Sydney', 'Herald')] },
  'a long title': { title: longTitle },
  'balanced braces': { title: 'The {US} and {{EU}} agree on {x}', site: 'Site {One}' },
  'unbalanced braces': {
    title: 'Open { only',
    authors: [person('A}my', 'Li{nd')],
    site: 'Close } only',
    note: 'a } b { c {',
  },
  dollars: { title: 'From $5 to $10 a day, $$ or $x_1^2$', note: 'Who pays $5 and $10?', tags: ['$5', '$10'] },
  backslashes: {
    title: 'C:\\new\\table \\textbf{no} \\\\ end\\',
    authors: [person('Back\\', 'Slash\\')],
    tags: ['a\\b'],
  },
  'signs of LaTeX': {
    title: '50% of #1 & a_b ~ c^2 @home "so" -- it’s <<x>> `y´ ?` !`',
    site: 'A&B 100% #1_x^y~z',
    tags: ['50%', 'a_b', '#x', '~', '^'],
  },
  'accents as commands': {
    title: '{\\"o} and \\\'e, \\^{a}, \\~n, \\o, \\ss {} \\LaTeX',
    authors: [person('J{\\"o}rg', 'M\\"uller')],
  },
  'an address with signs': { url: 'https://example.com/~a/{b}/100%25?x=1&y=%20z#r_1-~$5^2', title: 'An address' },
  'an address in other letters': { url: 'https://пример.example/новости?q=ü\\x|y"z<w>', title: 'Another address' },
  'tags with commas': { tags: ['a, b', 'c; d', 'e "f"', 'g{h', 'i and j', 'ß'] },
  'notes that set fields': {
    note: 'issued: 1999\ntype: book\n\n{:author: Nobody}\nDOI: 10.1000/x\nER  - \nTY  - BOOK\n@book{x, title={y}}\n<b>bold</b> *it*',
  },
  'a year': { published: '2025' },
  'a month': { published: '2025-03' },
  'no date': { published: undefined },
  'no author': { byline: undefined },
  'no outlet': { site: undefined },
  'right to left': {
    title: 'ראש הממשלה אמר: "לא" (ABC 12)',
    authors: [person('דוד', 'כהן')],
    site: 'הארץ',
    lang: 'he',
  },
  'invisible characters': {
    title: 'Zero\u200bwidth\u200djoin\u00ad \u0007bell\u001b \u202eturned\u202c\ufeff nbsp\u00a0end\u2028line\ud83d',
    authors: [person('A\u0000my', 'L\u200bind')],
  },
  'et al': { authors: [person('Amara', 'Okafor'), { literal: 'et al.' }] },
  'and in a body': {
    authors: [{ literal: 'Ministry of Health, Labour and Welfare' }, { literal: 'Marks and Spencer' }],
  },
  others: { authors: [person('Amara', 'Okafor'), { family: 'others' }], title: 'Dams and others' },
  'and in a name': { authors: [person('Ortega and', 'Gasset and Sons'), { literal: 'ABC and others' }] },
  'a website': { corrected: { medium: 'website' }, site: 'Dam Watch', title: 'A post: with colons: two' },
  'no facts at all': { byline: undefined, site: undefined, published: undefined, title: '', lang: '' },
  'names like keywords': {
    authors: [person('Null', 'Undefined'), person('True', 'de'), { literal: 'author = {x}' }],
    title: 'title = {y}, % comment',
    lang: 'pt-BR',
  },
};

const ORDINARY = {
  title: 'Ministers agree flood fund',
  byline: 'Amara Okafor',
  site: 'The Example Times',
  published: '2025-03-14T09:30:00+01:00',
  lang: 'en-GB',
  added: '2025-03-20T08:00:00.000Z',
};

/** Sources with what other programs stumble over, by what that is. */
export const hostileSources: [what: string, item: LibraryItem][] = Object.entries(SOURCES).map(([what, own], at) => {
  const article = { ...ORDINARY, url: `https://example.com/${at}`, ...own };
  return [what, { article: own.authors ? { ...article, byline: undefined } : article, annotations: [] }];
});
