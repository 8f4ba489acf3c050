import { describe, expect, test } from 'vitest';
import { isName, isSame, namesSame } from '../../src/training/quotes/labels.ts';
import { FOLDS, locateNames, readLabels, readOwnTexts } from '../../src/training/quotes/own-texts.ts';

describe('labels in a passage', () => {
  const PASSAGE =
    '<q1>“We stay,”</q1> <c1,2>said</c1,2> <s1,2=Ida Lind>the mayor</s1,2>. <q2>“For good.”</q2> Ida Lind hummed <x>“Old Boat”</x>.';

  test('are taken out of the text', () => {
    expect(readLabels(PASSAGE, 'en').text).toBe('“We stay,” said the mayor. “For good.” Ida Lind hummed “Old Boat”.');
  });

  test('tie words to who says them and to the verb', () => {
    const { text, quotes, others } = readLabels(PASSAGE, 'en');
    const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
    expect(
      quotes.map((quote) => [words(quote), quote.kind, quote.sources.map(words), quote.cue && words(quote.cue)]),
    ).toEqual([
      ['“We stay,”', 'quote', ['the mayor'], 'said'],
      ['“For good.”', 'quote', ['the mayor'], 'said'],
    ]);
    expect(quotes.map(({ name }) => name)).toEqual(['Ida Lind', 'Ida Lind']);
    expect(others.map(words)).toEqual(['“Old Boat”']);
  });

  test('tell a subject that is left out, somebody never named, and nobody', () => {
    const quotes = (passage: string) =>
      readLabels(passage, 'es').quotes.map(({ kind, sources, isLeftOut, name }) => ({
        kind,
        sources: sources.length,
        isLeftOut,
        name,
      }));
    expect(quotes('<s1=Ida Lind/><c1>Dijo</c1> que <q1>se queda</q1>.')).toEqual([
      { kind: 'report', sources: 0, isLeftOut: true, name: 'Ida Lind' },
    ]);
    expect(quotes('<q1>«Me quedo»</q1>, <c1>dijo</c1> <s1=->un vecino</s1>.')).toEqual([
      { kind: 'quote', sources: 1, isLeftOut: false, name: null },
    ]);
    expect(quotes('Se oyó: <q1>«Fuera»</q1>.')).toEqual([{ kind: 'quote', sources: 0, isLeftOut: false, name: null }]);
  });

  test('may stand within one another', () => {
    const { text, quotes } = readLabels('<q1>“He told me <q2>‘Go’</q2>,”</q1> Lind said.', 'en');
    expect(quotes.map(({ start, end }) => text.slice(start, end)).sort()).toEqual(['‘Go’', '“He told me ‘Go’,”']);
  });

  test('that close without having been opened are an error', () => {
    expect(() => readLabels('“We stay,”</q1> she said.', 'en')).toThrow('Nothing is open before </q1>');
  });
});

describe('the texts of the project', () => {
  const texts = readOwnTexts();
  const startsOf = (passage: { text: string }) => passage.text.slice(0, 60);

  test('are in six languages, and in all parts of the cross-validation', () => {
    expect([...new Set(texts.map(({ language }) => language))].sort()).toEqual(['de', 'en', 'es', 'fr', 'it', 'pt']);
    expect(new Set(texts.map(({ fold }) => fold)).size).toBe(FOLDS);
  });

  test('have no label left in the text, nor an empty one', () => {
    expect(texts.filter(({ text }) => /<\/?[a-z]|[\d=]>/.test(text)).map(startsOf)).toEqual([]);
    const isEmpty = ({ text, quotes, others }: (typeof texts)[number]) =>
      [...quotes, ...others].some(({ start, end }) => text.slice(start, end).trim() === '');
    expect(texts.filter(isEmpty).map(startsOf)).toEqual([]);
  });

  test('have each name that is labelled in the words of the passage', () => {
    const missing = texts.flatMap((text) =>
      text.quotes.flatMap(({ name }) => (name && !text.text.includes(name) ? [`${name}: ${startsOf(text)}`] : [])),
    );
    expect(missing).toEqual([]);
  });

  test('have their names labelled, in each form in which they occur, but for English', () => {
    expect(texts.filter(({ language, names }) => (language === 'en') !== (names?.length === 0)).length).toBeLessThan(5);
    const missing = texts.flatMap(({ text, names = [] }) =>
      names.flatMap(({ form }) => (text.includes(form) ? [] : [`${form}: ${text.slice(0, 60)}`])),
    );
    expect(missing).toEqual([]);
  });
});

test('names are located in each of their forms, the longest first, and not within words', () => {
  const names = ['Ida Lind', 'Lind', 'Halden'].map((form) => ({ form, type: 'PER', isOptional: false }));
  const text = 'Ida Lind left. Linda and Lind met in New Halden, at the Lind-Cup.';
  expect(locateNames(text, names).map(({ start, end }) => [start, text.slice(start, end)])).toEqual([
    [0, 'Ida Lind'],
    [25, 'Lind'],
    [41, 'Halden'],
  ]);
});

test.each<[label: string, words: string, isSame: boolean]>([
  ['Ida Lind', 'the mayor, Ida Lind', true],
  ['Ida Lind', 'Lind’s', true],
  ['Ida Lind', 'Ida', false],
  ['Ida Maria Lind', 'Ms Maria', true],
  ['José Peña', 'Pena', true],
  ['Ida Lind', 'Karen Berg', false],
])('whether %s is meant by “%s”', (label, words, expected) => expect(namesSame(label, words)).toBe(expected));

test.each<[label: string, isOne: boolean]>([
  ['Ida Lind', true],
  ['a spokesman for Lind', true],
  ['Residents', false],
  ['the police', false],
])('whether “%s” has a name', (label, expected) => expect(isName(label)).toBe(expected));

test('spans are the same if they share most of what both cover', () => {
  expect(isSame({ start: 0, end: 10 }, { start: 0, end: 9 })).toBe(true);
  expect(isSame({ start: 0, end: 10 }, { start: 5, end: 15 })).toBe(false);
});
