import { describe, expect, test } from 'vitest';
import { cutAtAnd, mayBeWhole } from '../src/author/list.ts';
import { fullName, isBody, readAuthors, readByline, readName, toPerson } from '../src/author/name.ts';
import { showAuthor } from './authors.ts';

// The languages that news is read in most, by the number of speakers and of papers, in any order.
const LANGUAGES =
  `en es fr de it pt nl sv da nb nn fi is et lv lt pl cs sk sl hr sr bs hu ro bg mk el ru uk be tr ca gl eu ga
cy sq af id ms vi sw az kk ka hy fil bn ta te hi`.split(/\s+/);

describe('co-authors are two people', () => {
  test.each(LANGUAGES)('as the browser writes a list in %s', (lang) => {
    const list = new Intl.ListFormat(lang, { type: 'conjunction' });
    const names = ['Anna Berg', 'Tom Roe'];
    const line = list.format(names).replace('a(c)', 'a');
    expect(readByline(line, lang).map(fullName).sort()).toEqual(
      lang === 'hu' || lang === 'vi' ? ['Berg Anna', 'Roe Tom'] : names,
    );
    expect(readByline(list.format([...names, 'Li Wei']).replace('a(c)', 'ac'), lang)).toHaveLength(3);
  });

  test.each([
    ['he', 'דנה כהן ויוסי לוי', ['כהן; דנה', 'לוי; יוסי']],
    ['ar', 'أحمد علي وليلى حداد', ['علي; أحمد', 'حداد; ليلى']],
    ['ar', 'أحمد وليد حسن', ['حسن; أحمد وليد']],
    ['zh', '王小明和李华', ['王小明', '李华']],
    ['zh', '李和平', ['李和平']],
    ['ja', '山田太郎、佐藤花子', ['山田太郎', '佐藤花子']],
    ['ko', '김민수 및 이영희', ['김민수', '이영희']],
    ['th', 'สมชาย ใจดีและมานี มีสุข', ['ใจดี; สมชาย', 'มีสุข; มานี']],
    ['fa', 'سارا احمدی و رضا کریمی', ['احمدی; سارا', 'کریمی; رضا']],
    ['', 'Anna Berg och Tom Roe', ['Berg; Anna', 'Roe; Tom']],
    ['', 'Anna Berg, Tom Roe, and Li Wei', ['Berg; Anna', 'Roe; Tom', 'Wei; Li']],
    ['', 'By Anna Berg with Tom Roe', ['Berg; Anna', 'Roe; Tom']],
    ['', 'Anna Berg and Reuters', ['Berg; Anna', '[Reuters]']],
    ['', 'Anna Berg; Lind, Ida | Tom Roe', ['Berg; Anna', 'Lind; Ida', 'Roe; Tom']],
    ['', 'Anna Berg and Tom Roe and Li Wei', ['Berg; Anna', 'Roe; Tom', 'Wei; Li']],
  ])('%s: %s', (lang, line, expected) => expect(readByline(line, lang).map(showAuthor)).toEqual(expected));
});

describe('a name', () => {
  test.each([
    ['World Health Organization', '[World Health Organization]'],
    ['Organización Mundial de la Salud', '[Organización Mundial de la Salud]'],
    ['Weltgesundheitsorganisation', '[Weltgesundheitsorganisation]'],
    ['Marks and Spencer', '[Marks and Spencer]'],
    ['Denver Post', '[Denver Post]'],
    ['European Central Bank', '[European Central Bank]'],
    ['The Conversation', '[The Conversation]'],
    ['BBC', '[BBC]'],
    ['Emily Post', 'Post; Emily'],
    ['Mary Ann Church', 'Church; Mary Ann'],
    ['Anna Lake Institute', '[Anna Lake Institute]'],
    ['Ursula von der Leyen', 'Leyen; Ursula; von der'],
    ['von der Leyen, Ursula', 'Leyen; Ursula; von der'],
    ['García Márquez, Gabriel', 'García Márquez; Gabriel'],
    ['Di Maio, Luigi', 'Di Maio; Luigi'],
    ['Luigi Di Maio', 'Di Maio; Luigi'],
    ['Okafor, Amara Grace', 'Okafor; Amara Grace'],
    ['Martin Luther King Jr.', 'King; Martin Luther; ; Jr.'],
    ['Martin Luther King, Jr.', 'King; Martin Luther; ; Jr.'],
    ['Ada Lovelace, PhD', 'Lovelace; Ada'],
    ["Charles-Edouard d'Arc", "d'Arc; Charles-Edouard"],
    ['Madonna', 'Madonna'],
    ['山田太郎', '山田太郎'],
  ])('%s is %s', (line, expected) => expect(readByline(line).map(showAuthor)).toEqual([expected]));

  test.each([
    ['es', 'Gabriel García Márquez', 'García Márquez; Gabriel'],
    ['es', 'María José Pérez', 'Pérez; María José'],
    ['es', 'Ana María López Ruiz', 'López Ruiz; Ana María'],
    ['pt', 'Ana Paula Souza', 'Souza; Ana Paula'],
    ['hu', 'Nagy Anna', 'Nagy; Anna'],
    ['en', 'Gabriel García Márquez', 'Márquez; Gabriel García'],
  ])('on a page in %s: %s is %s', (lang, line, expected) =>
    expect(readByline(line, lang).map(showAuthor)).toEqual([expected]),
  );

  test('is what the page says, where it can be both', () => {
    expect(showAuthor(readName('Lake Post', 'person'))).toBe('Post; Lake');
    expect(showAuthor(readName('Lake Post'))).toBe('[Lake Post]');
    expect(showAuthor(readName('Emily Post', 'body'))).toBe('[Emily Post]');
    expect(showAuthor(readName('Reuters', 'person'))).toBe('[Reuters]');
  });

  test('that the reader divides keeps its parts, by the rules of CSL', () => {
    expect(toPerson('van der Berg', 'Cy')).toEqual({ family: 'Berg', given: 'Cy', 'non-dropping-particle': 'van der' });
    expect(toPerson('Humboldt', 'Alexander von')).toEqual({
      family: 'Humboldt',
      given: 'Alexander',
      'dropping-particle': 'von',
    });
    expect(toPerson('King', 'Martin Luther, Jr.')).toEqual({ family: 'King', given: 'Martin Luther', suffix: 'Jr.' });
    expect(toPerson('García Márquez', 'Gabriel')).toEqual({ family: 'García Márquez', given: 'Gabriel' });
    expect(toPerson('von')).toEqual({ family: 'von' });
  });
});

test('what earlier versions stored is read, and what is damaged is left out', () => {
  const stored = [
    { name: 'Ana Ruiz' },
    { name: 'Lake Post', type: 'person' },
    { name: 'Velmora Institute', type: 'body' },
    { family: 'Berg', given: 'Cy', 'non-dropping-particle': 'van der', suffix: 7 },
    { literal: 'Reuters' },
    { literal: '' },
    { given: 'Ida' },
    null,
    'Ida Lind',
  ];
  expect(readAuthors(stored).map(showAuthor)).toEqual([
    'Ruiz; Ana',
    'Post; Lake',
    '[Velmora Institute]',
    'Berg; Cy; van der',
    '[Reuters]',
  ]);
});

test('a long line costs no more than its length', () => {
  const start = performance.now();
  for (const line of ['a and '.repeat(20_000), 'A, '.repeat(20_000), 'Ana y '.repeat(20_000), ' '.repeat(100_000)])
    readByline(line, 'es');
  expect(performance.now() - start).toBeLessThan(1000);
});

test.each([
  ['MORITZ PAPPERT', 'Pappert; Moritz'],
  ['LÉA DE LA CRUZ', 'Cruz; Léa; de la'],
  ["J.J. O'HARA III", "O'Hara; J.J.; ; III"],
  ['TJ SMITH-JONES', 'Smith-Jones; TJ'],
  ['АННА ПЕТРОВА', 'Петрова; Анна'],
  ['BBC NEWS', '[BBC NEWS]'],
  ['AFP', '[AFP]'],
  ['Li Wei', 'Wei; Li'],
])('a page’s %s is %s', (name, parts) => {
  expect(readAuthors([{ name }], 'en').map(showAuthor)).toEqual([parts]);
});

test.each<[lang: string, line: string, names: string[]]>([
  ['en', 'Tom Roe and Li Wei', ['Tom Roe', 'Li Wei']],
  ['en', 'Tom Roe AND Li Wei', ['Tom Roe', 'Li Wei']],
  ['en', 'and Tom Roe', ['Tom Roe']],
  ['en', 'Tom Roe and', ['Tom Roe']],
  ['en', 'and', []],
  ['', 'Tom Roe and Li Wei', ['Tom Roe', 'Li Wei']],
  ['english', 'Tom Roe and Li Wei', ['Tom Roe', 'Li Wei']],
  ['cy', 'Tom Roe a Li Wei', ['Tom Roe', 'Li Wei']],
  ['cy-GB', 'Tom Roe ac Ida Lind', ['Tom Roe', 'Ida Lind']],
  ['en', 'Tom Roe ac Ida Lind', ['Tom Roe ac Ida Lind']],
  ['sw', 'Tom Roe na Li Wei', ['Tom Roe', 'Li Wei']],
  ['he', 'דנה כהן ו-יוסי לוי', ['דנה כהן', 'יוסי לוי']],
  ['en', 'דנה כהן ויוסי לוי', ['דנה כהן ויוסי לוי']],
  ['zh', '王小明和李华', ['王小明', '李华']],
  ['zh-TW', '王小明和李', ['王小明和李']],
  ['ja', '王小明和李华', ['王小明和李华']],
])('in “%s”, “%s” is cut at “and”', (lang, line, names) => expect(cutAtAnd(line, lang)).toEqual(names));

test.each<[string, boolean]>([
  ['Tom Roe', true],
  ['Tom', false],
  ['', false],
  ['tom Roe', false],
  ['Tom roe', false],
  ['Tom van Roe', true],
  ['王明', true],
  ['王', false],
  ['王 明', true],
])('“%s” may be a first and a last name: %s', (words, expected) => expect(mayBeWhole(words)).toBe(expected));

test.each<[name: string, type: 'person' | 'body' | undefined, expected: boolean]>([
  ['Ida Lind', undefined, false],
  ['Ida Lind', 'body', true],
  ['Lake University', 'person', true],
  ['Reuters.com', undefined, true],
  ['Velm Post', undefined, true],
  ['Velm Post', 'person', false],
  ['Emily Post', undefined, false],
  ['Post', undefined, false],
  ['Lind and Roe', undefined, true],
  ['and Roe', undefined, false],
  ['The Roe', undefined, true],
  ['Theo Roe', undefined, false],
  ['VTV', undefined, true],
  ['V', undefined, false],
  ['VTV Roe', undefined, false],
  ['A.B.C.', undefined, true],
])('“%s”, said to be a %s, is a body: %s', (name, type, expected) => expect(isBody(name, type)).toBe(expected));

test('degrees, suffixes and particles have their place', () => {
  const shown = [
    ['Lind Jr.', 'Ida'],
    ['Lind', 'Ida PhD'],
    ['Jr.', 'Ida'],
    ['van der Berg', 'Cy'],
    ['van', 'Cy'],
    ['Van der Berg', 'Cy'],
    ['Humboldt', 'Alexander von'],
    ['Humboldt', 'von'],
    ['Lind, III, MBA', 'Ida'],
  ].map(([family = '', given]) => showAuthor(toPerson(family, given)));
  expect(shown).toEqual([
    'Lind; Ida; ; Jr.',
    'Lind; Ida',
    'Jr.; Ida',
    'Berg; Cy; van der',
    'van; Cy',
    'Van der Berg; Cy',
    'Humboldt; Alexander; von',
    'Humboldt; von',
    'Lind; Ida; ; III',
  ]);
});
