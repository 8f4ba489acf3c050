// Where passages of a story are found after edits, and by which steps; how two wordings differ; how a text is cut into words:
// test/anchors/exact.
//   npx vitest run --config test/vitest.config.ts --project unit test/anchors/exact.test.ts -u      writes it anew
import { expect, test } from 'vitest';
import { diffWords } from '../../src/anchors/changes.ts';
import { describe } from '../../src/anchors/describe.ts';
import { align } from '../../src/anchors/locate/align.ts';
import { readEdges } from '../../src/anchors/locate/edges.ts';
import { measureEvidence } from '../../src/anchors/locate/evidence.ts';
import { createQuery, indexWords } from '../../src/anchors/locate/query.ts';
import { segmentLike } from '../../src/anchors/locate/segment.ts';
import { findShifts } from '../../src/anchors/locate/shifts.ts';
import { extendToEdges, findSurvivingWords } from '../../src/anchors/locate/surviving-words.ts';
import { locate } from '../../src/anchors/locate.ts';
import { cutWords, plainWord } from '../../src/anchors/words.ts';

const STORY = [
  'Lighthouse of Ostrava Point to be sold',
  'The lighthouse of Ostrava Point, which has stood empty since 1998, is to be sold for 1 euro, the county of Velm said on Thursday. Whoever buys it has to repair its lamp within 30 months.',
  '“We want to see light up there again,” said Marta Kowalczyk, who leads the county’s office for monuments. “We do not want another hotel.”',
  'Repairs are to cost 2,300,000 euros, of which the county pays a third. Eleven buyers have asked for the papers, among them a school for sailors, two brewers and a choir from Brel.',
  'The lamp was lit for the last time on 14 October 1998. Its keeper, Jonas Øverland, moved to the mainland with his cat; the rooms were rented out for weddings, and later not at all.',
  '“We do not want another hotel,” says the owner of the only inn, Pia Holm, too. She keeps her healthcare papers in the same drawer as the plans for a footbridge.',
  'The county decides in June. The lighthouse stays open to visitors until then, from 10 to 4, and the way up has 212 steps.',
].join('\n\n');

/** Of one word, of several, with marks at the edges, over two paragraphs, of words that are there twice. */
const PASSAGES = [
  'sold',
  'Øverland',
  '1998',
  'Marta Kowalczyk',
  '“We do not want another hotel.”',
  'We do not want another hotel',
  '2,300,000 euros',
  'a school for sailors, two brewers and a choir from Brel.',
  'is to be sold for 1 euro, the county of Velm said on Thursday',
  'within 30 months.\n\n“We want to see light',
  'healthcare papers',
  'not at all.',
  ', and the way up has 212 steps.',
  'rooms were rented out for weddings',
  '; ',
  'ghthouse st',
  'The county decides in June. The lighthouse stays open to visitors until then, from 10 to 4',
  'The lamp was lit for the last time on 14 October 1998. Its keeper, Jonas Øverland, moved to the mainland with his cat; the rooms were rented out for weddings, and later not at all.',
];

const paragraphs = (change: (all: string[]) => string[]) => (story: string) => change(story.split('\n\n')).join('\n\n');

const EDITS: { [name: string]: (story: string) => string } = {
  'a paragraph before': (story) => `Corrected on Friday: the buyer pays 1 euro.\n\n${story}`,
  'two letters swapped in long words': (story) => story.replace(/\b(\p{L}{3})(\p{L})(\p{L})(?=\p{L}{2})/gu, '$1$3$2'),
  'a letter lost in long words': (story) => story.replace(/(?<=\p{L}{4})\p{L}(?=\p{L}{2})/gu, ''),
  'each fifth word another': (story) => {
    let at = 0;
    return story.replace(/\p{L}+/gu, (word) => (++at % 5 ? word : 'other'));
  },
  'each fourth word lost': (story) => {
    let at = 0;
    return story.replace(/\p{L}+ /gu, (word) => (++at % 4 ? word : ''));
  },
  'two words after each seventh': (story) => {
    let at = 0;
    return story.replace(/\p{L}+ /gu, (word) => (++at % 7 ? word : `${word}so they `));
  },
  'numbers changed': (story) => story.replace(/\d/g, (digit) => String((Number(digit) + 1) % 10)),
  'numbers without commas, words joined': (story) =>
    story
      .replaceAll(',000', '000')
      .replaceAll('2,3', '23')
      .replaceAll('county of', 'countyof')
      .replaceAll('two b', 'twob'),
  'words split': (story) =>
    story
      .replaceAll('healthcare', 'health care')
      .replaceAll('footbridge', 'foot-bridge')
      .replaceAll('another', 'an other'),
  'other marks': (story) => story.replace(/[“”]/g, '"').replaceAll(',', ';').replaceAll('.', ' …'),
  'no marks': (story) => story.replace(/[“”.,;’]/g, ''),
  'turned around': paragraphs((all) => all.reverse()),
  'each paragraph twice': paragraphs((all) => all.flatMap((one) => [one, one])),
  'in one paragraph': (story) => story.replaceAll('\n\n', ' '),
  'a paragraph between any two': paragraphs((all) =>
    all.flatMap((one, at) => [one, `Read also: ${at + 2} ferries, and what the county of Velm said of them in June.`]),
  ),
  'without the first sentences': paragraphs((all) => all.map((one) => one.replace(/^[^.]*\. /, ''))),
  'without the last sentences': paragraphs((all) => all.map((one) => one.replace(/(?<=\.) [^.]*\.$/, ''))),
  'many words in the middle of sentences': (story) =>
    story.replace(
      / (?=(?:for|on|with|in) )/g,
      ', as was told to all of us by people who know the place and asked not to be named, ',
    ),
  'shortened to two paragraphs': paragraphs((all) => [all[2] ?? '', all[6] ?? '']),
  'another story': () =>
    'A ferry stays in Brel until June. We do not want another hotel, said nobody at all; the choir left.',
};

const short = (words: string) => (words.length > 60 ? `${words.slice(0, 28)} … ${words.slice(-28)}` : words);
const onOneLine = (words: string) => words.replaceAll('\n', '¶');

/** The steps from a passage to its places: “shift: score, edit of each word → words, features”. */
function listSteps(text: string, passage: string, start: number): string[] {
  const index = indexWords(cutWords(text));
  const query = createQuery(describe(STORY, { start, end: start + passage.length }), index);
  if (query.first >= query.last) return [];
  return findShifts(query, 3).map((shift) => {
    const words = segmentLike(query, index.words, shift - 30, shift + query.words.count + 30);
    const alignment = align(query, words, shift);
    const edits = [...alignment.edit].join('');
    const step = `  ${shift}: ${alignment.score.toFixed(2)} ${edits}`;
    const surviving = findSurvivingWords(query, words, alignment);
    if (surviving.length === 0) return step;
    const all = extendToEdges(query, words, alignment, surviving);
    const span = readEdges(query, words, alignment, all);
    const features = Object.values(measureEvidence(query, words, alignment, all, span)).map(
      (value) => +value.toFixed(2),
    );
    return `${step} → ${onOneLine(short(text.slice(span.start, span.end)))} ${features.join(' ')}`;
  });
}

test.each(Object.keys(EDITS))('passages are found after an edit: %s', async (name) => {
  const text = EDITS[name]?.(STORY) ?? '';
  const lines = PASSAGES.flatMap((passage) => {
    const start = STORY.indexOf(passage);
    expect(start, passage).toBeGreaterThanOrEqual(0);
    const found = locate(text, describe(STORY, { start, end: start + passage.length }));
    const words = found && `${found.start}${found.isDoubtful ? '?' : ''} ${short(text.slice(found.start, found.end))}`;
    return [onOneLine(`${short(passage)} → ${words ?? 'lost'}`), ...listSteps(text, passage, start)];
  });
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`exact/${name.replace(/\P{L}+/gu, '-')}.txt`);
});

test('two wordings are compared word by word', async () => {
  const lines = Object.entries(EDITS).map(([name, edit]) => {
    const pieces = diffWords(STORY, edit(STORY)).map(({ kind, text }) => {
      const words = onOneLine(short(text));
      return { same: `=${words}`, added: `+${words}`, removed: `-${words}` }[kind];
    });
    return `${name}\n  ${pieces.join('|')}`;
  });
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('exact/_wordings.txt');
});

test.each([
  ['weekThe 20km', 'week 0-4, the 4-7, 20 8-10, km 10-12'],
  ['NATO McDonald', 'nato 0-4, mc 5-7, donald 7-13'],
  ['東京 and ไทย', '東 0-1, 京 1-2, and 3-6, ไ 7-8, ท 8-9, ย 9-10'],
  ['a東b7東', 'a 0-1, 東 1-2, b 2-3, 7 3-4, 東 4-5'],
  ['e\u0301te\u0301 x', 'ete 0-5, x 6-7'],
  ['wa\u00adll\u200b, a', 'wall 0-5, a 8-9'],
  ['\u00adb c\u00ad', 'b 1-2, c 3-4'],
  ['\u0301a', 'a 1-2'],
  ['ﬁsh ５６ Ø', 'fish 0-3, 56 4-6, ø 7-8'],
  ['𝐀b 🏛c', 'ab 0-3, c 6-7'],
  ['❤\ufe0fa', 'a 2-3'],
  ['', ''],
  [' — … ', ''],
])('“%s” is cut into words', (text, expected) => {
  const words = cutWords(text);
  const shown = Array.from(
    { length: words.count },
    (_, at) => `${plainWord(words, at)} ${words.starts[at]}-${words.ends[at]}`,
  );
  expect(shown.join(', ')).toBe(expected);
});

test('a text of one-letter words has more words than a fourth of its letters', () => {
  const words = cutWords('a '.repeat(200));
  expect([words.count, words.starts[199], words.ends[199]]).toEqual([200, 398, 399]);
});
