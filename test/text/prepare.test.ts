import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/model.ts';
import { cutBlocks, prepare } from '../../src/text/prepare.ts';
import { foldCase, foldMarks } from '../../src/text/words.ts';

const cut = (text: string) => prepare({ text, lang: 'en', blocks: cutBlocks(text) });
const sentences = (text: string) => cut(text).sentences.map(({ start, end }) => text.slice(start, end));
const tokens = (text: string) => cut(text).tokens.map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  test.each<[why: string, sentences: string[]]>([
    ['end at a full stop', ['The dam burst.', 'Nobody was hurt.']],
    ['do not end at a title', ['Dr. Amina Yusuf met Gen. Park.', 'They talked.']],
    ['do not end at an initial', ['J. R. Oduya spoke.', 'Then he left.']],
    ['do not end in a decimal', ['Prices rose 2.3 per cent.', 'Wages fell.']],
    ['may end with a short form', ['She moved to the U.S. in May.', 'He stayed in the U.S.', 'The visa was refused.']],
    ['do not end in a short month', ['It opened on Oct. 14.', 'It closed on Sept. 3.']],
    ['end after a closing quotation mark', ['“We won.”', 'The crowd cheered.']],
    ['go on in lower case after a question', ['“Why?” he asked.', 'Nobody knew.']],
    ['end without a space in Chinese', ['他走了。', '我留下。']],
    ['may end in more than one mark', ['Really?!', 'Yes …', 'No.']],
  ])('%s', (_, expected) => {
    expect(sentences(expected.join(/\p{Script=Han}/u.test(expected[0] ?? '') ? '' : ' '))).toEqual(expected);
  });

  test.each<[language: string, sentences: string[]]>([
    ['es', ['El Sr. Lind llegó tarde.', 'La Sra. Vik no vino.']],
    ['fr', ['M. Lind est parti.', 'Mme. Vik est restée.']],
    ['de', ['Am 3. März kam Dr. Lind.', 'Im Jahr 2019. Der Rest blieb.'].flatMap((one) => one.split(/(?<=2019\.) /))],
    ['it', ['Il dott. Lind è partito.', 'L’on. Vik è rimasto.']],
    ['pt', ['O Sr. Lind saiu.', 'A Dra. Vik ficou.']],
  ])('of the language %s do not end at its abbreviations', (lang, expected) => {
    const text = expected.join(' ');
    const { sentences: cut } = prepare({ text, lang, blocks: cutBlocks(text) });
    expect(cut.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  test('never cross a block', () => {
    expect(sentences('A headline without a stop\n\nand a paragraph')).toEqual([
      'A headline without a stop',
      'and a paragraph',
    ]);
  });

  test('contain all tokens, in order', () => {
    const { sentences: all, tokens: words } = cut('One two. “Three!” Four\n\nFive.');
    expect(all.map(({ first, last }) => [first, last])).toEqual([
      [0, 3],
      [3, 7],
      [7, 8],
      [8, 10],
    ]);
    expect(words).toHaveLength(10);
  });
});

describe('tokens', () => {
  test.each<[text: string, tokens: string[]]>([
    ["Kenya's dam isn't O'Neill’s", ['Kenya', "'s", 'dam', "isn't", "O'Neill", '’s']],
    ['10,000 or 2.3, then 7.', ['10,000', 'or', '2.3', ',', 'then', '7', '.']],
    ['€20m, 5-4 and F-16', ['€', '20', 'm', ',', '5', '-', '4', 'and', 'F', '-', '16']],
    ['at 6 p.m. in the U.S.', ['at', '6', 'p.m.', 'in', 'the', 'U.S.']],
    ['see https://example.org/a?b=1 now', ['see', 'https://example.org/a?b=1', 'now']],
    ['١٢٣ １２ ½', ['١٢٣', '１２', '½']],
    ['naïve cafés\u0301', ['naïve', 'cafés\u0301']],
  ])('%s', (text, expected) => {
    expect(tokens(text)).toEqual(expected);
  });

  test.each<[language: string, text: string, tokens: string[]]>([
    ['fr', "Aujourd’hui l’Oréal et d'Estaing", ['Aujourd’hui', 'l’', 'Oréal', 'et', "d'", 'Estaing']],
    ['it', "dell'Aquila, D'Alema", ["dell'", 'Aquila', ',', "D'", 'Alema']],
    ['es', "O'Donnell", ["O'Donnell"]],
  ])('of the language %s: %s', (lang, text, expected) => {
    const { tokens: cut } = prepare({ text, lang, blocks: cutBlocks(text) });
    expect(cut.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  test('a lone surrogate is a mark', () => {
    expect(tokens('a \ud800 b')).toEqual(['a', '\ud800', 'b']);
  });
});

describe('blocks of plain text', () => {
  test('are its lines, without blank ones and the spaces around them', () => {
    const text = ' One. \n\n\nTwo.\r\nThree.';
    expect(cutBlocks(text).map(({ start, end }) => text.slice(start, end))).toEqual(['One.', 'Two.', 'Three.']);
  });

  test('of an empty text are none', () => {
    expect(cutBlocks(' \n ')).toEqual([]);
  });
});

describe('folding keeps the length', () => {
  test('of marks', () => {
    expect(foldMarks('“a”\u00a0—\u2009‘b’')).toBe('"a" - \'b\'');
  });

  test('of letters that grow in lower case', () => {
    expect(foldCase('İSTANBUL')).toHaveLength(8);
  });
});

test('captions have no tokens', () => {
  const text = 'The wall holds.\n\nThe wall, seen from the quay.';
  const blocks: Block[] = [
    { role: 'paragraph', start: 0, end: 15 },
    { role: 'caption', start: 17, end: text.length },
  ];
  expect(prepare({ text, lang: 'en', blocks }).sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
    'The wall holds.',
  ]);
});

describe('the language of a text', () => {
  const STORIES: [language: string, text: string][] = [
    [
      'en',
      'The council said that it had not been told of the plan, and that the people who live by the river would have to wait.',
    ],
    [
      'es',
      'El ayuntamiento dijo que no se le había informado del plan y que los vecinos que viven junto al río tendrán que esperar.',
    ],
    [
      'fr',
      'La mairie a dit qu’elle n’avait pas été informée du projet et que les habitants qui vivent près de la rivière devront attendre.',
    ],
    [
      'de',
      'Die Stadt sagte, dass sie von dem Plan nichts gewusst habe und dass die Menschen, die am Fluss leben, nun warten müssen.',
    ],
    [
      'it',
      'Il comune ha detto che non era stato informato del piano e che gli abitanti che vivono vicino al fiume dovranno aspettare.',
    ],
    [
      'pt',
      'A câmara disse que não tinha sido informada do plano e que as pessoas que vivem junto ao rio vão ter de esperar mais um ano.',
    ],
    [
      '',
      'De gemeente zei dat zij niet op de hoogte was van het plan en dat de mensen die aan de rivier wonen nog moeten wachten.',
    ],
    [
      '',
      'L’ajuntament va dir que no se l’havia informat del pla i que els veïns que viuen a prop del riu hauran d’esperar més d’un any.',
    ],
  ];
  const tell = (text: string, lang: string) => prepare({ text, lang, blocks: cutBlocks(text) }).language;

  test.each(STORIES)('%s, by its words: %s', (language, text) => {
    const long = `${text} ${text}`;
    for (const lang of ['', 'en', 'es-MX']) expect(tell(long, lang), lang).toBe(language);
  });

  test('is the declared one where a text is short', () => {
    expect(tell('Lind y Vik', 'es-AR')).toBe('es');
    expect(tell('Lind og Vik', 'nb')).toBe('nb');
    expect(tell('Lind and Vik', '')).toBe('en');
  });

  test('is the declared one where it is too close to one that is read to be told apart', () => {
    const [, text = ''] = STORIES[1] ?? [];
    expect(tell(`${text} ${text}`, 'an')).toBe('an');
    expect(tell(`${text} ${text}`, 'fi')).toBe('es');
  });
});
