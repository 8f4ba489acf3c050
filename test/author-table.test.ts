// Lines with the names of authors, and names as pages have them in capitals.
import { expect, test } from 'vitest';
import { fullName, isUnspaced, readAuthors, readByline, splitNames, toPerson } from '../src/author/name.ts';
import type { Person } from '../src/model.ts';
import { showAuthor } from './authors.ts';
import { readTable } from './table.ts';

test.each(
  readTable(`
en: By Ida Lind → Lind; Ida
en: by Ida Lind → Lind; Ida
en: Story by Ida Lind → Lind; Ida
en: Reporting by Ida Lind and Jon Vik → Lind; Ida | Vik; Jon
en: Byron Lind → Lind; Byron
de: Von Ida Lind → Lind; Ida
de: von der Leyen, Ursula → Leyen; Ursula; von der
en: Ida Lind, Jon Vik → Lind; Ida | Vik; Jon
en: Ida Lind, Jon Vik, Eva Berg → Lind; Ida | Vik; Jon | Berg; Eva
en: Ida Lind,Jon Vik → Lind; Ida | Vik; Jon
en: Ida Lind; Jon Vik → Lind; Ida | Vik; Jon
en: Ida Lind | Jon Vik • Eva Berg · Bo Roe → Lind; Ida | Vik; Jon | Berg; Eva | Roe; Bo
en: Ida Lind / Jon Vik → Lind; Ida | Vik; Jon
en: Ida Lind/Jon Vik → Lind; Ida | Vik; Jon
en: Ida Lind/jon → Lind/jon; Ida
en: 1/2 Lind → Lind; 1/2
en: Lind, Ida → Lind; Ida
en: Lind, Ida Maria Eva → Lind; Ida Maria Eva
en: Lind, Ida Maria Eva Bo → Lind | Bo; Ida Maria Eva
en: Lind, I. → Lind | [I.]
en: Lind, Jr. → Jr.; Lind
en: Lind, PhD → PhD; Lind
en: Lind, Ida, Jr. → Lind | Jr.; Ida
en: Lind, Ida, PhD → Lind | PhD; Ida
en: Lind Vik, Ida → Lind Vik; Ida
en: Lind Vik, Zorvel → Vik; Lind | Zorvel
en: Lind Vik Berg Roe, Ida → Lind Vik Berg Roe; Ida
en: Lind Vik Berg Roe Moe, Ida → Moe; Lind Vik Berg Roe | Ida
en: Lind Vik, I → Lind Vik; I
en: van der Berg, Cy → Berg; Cy; van der
en: van der Lind Vik, Zorvel → Vik; van der Lind | Zorvel
en: Lind3, Ida → Lind3 | Ida
en: Lake Post, Ida → [Lake Post] | Ida
en: Lind, Lake Post → Lind | [Lake Post]
en: Ida Lind in Halden → Lind; Ida
en: Ida Lind in Halden and Jon Vik in New York → Lind; Ida | Vik; Jon
en: Ida Lind in halden → halden; Ida Lind in
en: Ida Lind at Halden → Lind; Ida
en: Ida Lind Jr. and Jon Vik → Lind; Ida; ; Jr. | Vik; Jon
en: Ida Lind, Jr., Jon Vik → Lind; Ida; ; Jr. | Vik; Jon
en: Jr. → Jr.
en: Ida Lind PhD → Lind; Ida
en: Ida Lind, MD, MBA → Lind; Ida
en: Lind PhD → PhD; Lind
en: Ida Lind III → Lind; Ida; ; III
en: Lind III → III; Lind
en: Ida Maria Lind → Lind; Ida Maria
en: Ida van Lind → Lind; Ida; van
en: Ida Van Lind → Van Lind; Ida
en: Ida de la Cruz → Cruz; Ida; de la
en: Van Lind → Lind; Van
en: van Lind → Lind; van
en: Ida van → van; Ida
en: Ida → Ida
en: Ida and Jon Lind → [Ida and Jon Lind]
en: Ida Lind and Jon → [Ida Lind and Jon]
en: Ida Lind and Reuters → Lind; Ida | [Reuters]
en: Ida Lind and Post → [Ida Lind and Post]
en: Ida Lind, Jon and Eva Berg → Lind; Ida | Jon | Berg; Eva
en: Marks and Spencer → [Marks and Spencer]
en: Lind & Vik → [Lind & Vik]
en: Reuters → [Reuters]
en: reuters.com → [reuters.com]
en: Halden Newsdesk → [Halden Newsdesk]
en: Post → Post
en: The Halden → [The Halden]
en: The → The
en: A.B.C. → [A.B.C.]
en: VTV News, Ida Lind → [VTV News] | Lind; Ida
es: Ana Lind Vik → Lind Vik; Ana
es: Ana Lind → Lind; Ana
es: Ana María Lind → Lind; Ana María
es: Ana María Lind Vik → Lind Vik; Ana María
es: Ana J. Lind Vik → Vik; Ana J. Lind
es: Ana lind Vik → Vik; Ana lind
es: Ana de Lind Vik → Vik; Ana de Lind
es: Ana Lind y Jon Vik → Lind; Ana | Vik; Jon
es: Ortega y Gasset → Gasset; Ortega; y
ca: Ana Lind Vik → Lind Vik; Ana
gl: Ana Lind Vik → Lind Vik; Ana
eo: Ana Lind Vik → Vik; Ana Lind
hu: Nagy Anna → Nagy; Anna
hu: Nagy Anna Jr. → Nagy; Anna; ; Jr.
vi: Lind → Lind
zh: 王小明 → 王小明
fr: Par Ana Lind → Lind; Ana
it: Di Ana Lind → Lind; Ana
pt: Por Ana Lind Filho → Lind; Ana; ; Filho
en: Ida Lind  and   Jon Vik → Lind; Ida | Vik; Jon
en: Ida Lind,  → Lind; Ida
en: , →
en: and → and
en: Ida Lind and Jon Vik with Eva Berg → Lind; Ida | Vik; Jon | Berg; Eva
en: Alexander von Humboldt → Humboldt; Alexander; von
en: Jeanne d'Arc → d'Arc; Jeanne
en: Jeanne d’Arc → d’Arc; Jeanne
`),
)('in %s: %s', (lang, line, expected) => {
  expect(readByline(line, lang).map(showAuthor).join(' | ')).toBe(expected);
});

test.each(
  readTable(`
en: IDA LIND → Lind; Ida
en: IDA LINDVIK → Lindvik; Ida
en: IDA DE LA CRUZ → Cruz; Ida; de la
en: DE LA CRUZ → Cruz; De; la
en: J.J. LINDVIK → Lindvik; J.J.
en: TJ LINDVIK → Lindvik; TJ
en: LY LINDVIK → Lindvik; Ly
en: IDA LINDVIK III → Lindvik; Ida; ; III
en: III LINDVIK → Lindvik; Iii
en: IDA LINDVIK-BERG → Lindvik-Berg; Ida
en: O'HARA LINDVIK → Lindvik; O'Hara
en: Ida LINDVIK → LINDVIK; Ida
en: ÅSA LINDVIK → Lindvik; Åsa
en: BBC NEWS → [BBC NEWS]
en: IO LY → LY; IO
`),
)('%s, in capitals: %s', (_, name, expected) => {
  expect(readAuthors([{ name }]).map(showAuthor).join(' | ')).toBe(expected);
});

test.each<[person: Person, name: string, isUnspaced: boolean]>([
  [{ family: '王', given: '小明' }, '王小明', true],
  [{ family: 'Lind', given: '小明' }, '小明 Lind', false],
  [{ family: '김', given: '민수' }, '김민수', true],
  [{ family: 'ー・' }, 'ー・', true],
  [{ family: 'Lind' }, 'Lind', false],
  [{ family: 'Berg', given: 'Cy', 'non-dropping-particle': 'van der' }, 'Cy van der Berg', false],
  [{ family: 'Arc', given: 'Jeanne', 'non-dropping-particle': "d'" }, "Jeanne d'Arc", false],
  [{ family: 'Arc', given: 'Jeanne', 'non-dropping-particle': 'd’' }, 'Jeanne d’Arc', false],
  [{ family: 'Vik', given: 'Jon', 'dropping-particle': 'von', suffix: 'Jr.' }, 'Jon von Vik Jr.', false],
])('%o is “%s”', (person, name, expected) => {
  expect([fullName(person), isUnspaced(person)]).toEqual([name, expected]);
});

test.each<[stored: unknown, authors: string[]]>([
  [{ name: 'IDA LIND', family: 'LINDVIK', given: 'IDA' }, ['Lindvik; Ida']],
  [{ name: 'x', family: 'Lind' }, ['Lind']],
  [{ name: 'Lake Post', family: 'Post', given: 'Lake' }, ['[Lake Post]']],
  [{ name: 'Lake Post', type: 'person', family: 'Post', given: 'Lake' }, ['Post; Lake']],
  [{ name: 'Ida', type: 'body' }, ['[Ida]']],
  [{ name: 'Ida', type: 'other' }, ['Ida']],
  [{ family: 'Lind', given: '', suffix: 'Jr.' }, ['Lind; ; ; Jr.']],
  [{ family: '', given: 'Ida' }, []],
  [{ name: 7 }, []],
  [undefined, []],
  [{ name: 'Nagy Anna' }, ['Nagy; Anna']],
])('%o, stored on a page in Hungarian', (stored, authors) => {
  expect(readAuthors([stored], 'hu').map(showAuthor)).toEqual(authors);
});

test.each<[family: string, given: string, suffix: string | undefined, person: string]>([
  ['Lind PhD', 'Ida', undefined, 'Lind; Ida'],
  ['PhD', 'Ida', undefined, 'PhD; Ida'],
  ['Lind Jr. PhD', 'Ida', undefined, 'Lind; Ida; ; Jr.'],
  ['Lind', 'Ida Jr.', 'III', 'Lind; Ida; ; Jr.'],
  ['Lind', 'Ida', 'III', 'Lind; Ida; ; III'],
  ['Lind', 'Jr.', undefined, 'Lind; Jr.'],
  ['van van', 'Cy', undefined, 'van; Cy; van'],
  ["'t Hooft", 'Cy', undefined, "Hooft; Cy; 't"],
  ['’t Hooft', 'Cy', undefined, 'Hooft; Cy; ’t'],
  ['Hooft', 'von der', undefined, 'Hooft; von; der'],
  ['Hooft', 'Cy von der', undefined, 'Hooft; Cy; von der'],
  ['Hooft', 'Cy Von', undefined, 'Hooft; Cy Von'],
  ['', '', undefined, ''],
  ['Lind,Vik', 'Ida,Eva', undefined, 'Lind Vik; Ida Eva'],
])('the family name “%s” with “%s” and “%s”', (family, given, suffix, person) => {
  expect(showAuthor(toPerson(family, given, suffix))).toBe(person);
});

test('a line is cut into names up to a length', () => {
  const list = (count: number) => Array.from({ length: count }, () => 'Ida Lind').join(', ');
  expect([splitNames(list(400)).length, splitNames(list(401)).length]).toEqual([400, 1]);
  expect(readByline(list(401))).toHaveLength(400);
  expect(splitNames('')).toEqual([]);
});
