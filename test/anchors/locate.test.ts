import { expect, describe as group, test } from 'vitest';
import { describe } from '../../src/anchors/describe.ts';
import { locate } from '../../src/anchors/locate.ts';
import type { Selectors } from '../../src/model.ts';

const STORY =
  'Harbour of Velmora to close for a year\n\n' +
  'The harbour of Velmora will close for a year from 3 May, the town council said on Tuesday, so that its western wall can be built anew.\n\n' +
  'Mayor Ines Calder said the wall had “no more than a decade” left. Its repair is to cost €46 million, twice what was set aside in 2019.\n\n' +
  'Traders disagree. “We were not asked,” said Tomas Brandt, who sells fish. “We were not asked,” he said again, and left the hall.\n\n' +
  'The ferries to the island of Sørholm will leave from Brel, some 20 kilometres to the north. Their operator, Norlinje, expects 12 sailings a day, 1,300 trips and 25000 guests a year, and healthcare for day trips.';

const mark = (words: string, nth = 0) => {
  let start = -1;
  for (let i = 0; i <= nth; i++) start = STORY.indexOf(words, start + 1);
  expect(start, `“${words}” stands in the story`).toBeGreaterThanOrEqual(0);
  return { start, end: start + words.length };
};

/** The text of a mark after an edit of the story; null when it is lost. */
function after(edit: (story: string) => string, words: string, nth = 0): string | null {
  const text = edit(STORY);
  expect(text, 'the edit changes the story').not.toBe(STORY);
  const found = locate(text, describe(STORY, mark(words, nth)));
  return found && text.slice(found.start, found.end);
}

group('a mark is found again', () => {
  test('in the same text, in the same position, without doubt', () => {
    const found = locate(STORY, describe(STORY, mark('We were not asked', 1)));
    expect(found).toEqual({ ...mark('We were not asked', 1), isDoubtful: false });
  });
  test('after a paragraph was inserted above it', () => {
    expect(after((story) => `Updated at noon.\n\n${story}`, 'Tomas Brandt')).toBe('Tomas Brandt');
  });
  test('after its block moved to the top', () => {
    expect(after((story) => story.split('\n\n').reverse().join('\n\n'), 'a decade')).toBe('a decade');
  });
  test('by its context among two equal passages, not by distance', () => {
    const text = STORY.replace('Traders disagree. ', 'Traders disagree, and some left the hall at once. ');
    const found = locate(text, describe(STORY, mark('We were not asked', 1)));
    expect(found?.start).toBe(text.lastIndexOf('We were not asked'));
  });

  const typography: [name: string, edit: (story: string) => string, words: string, now: string][] = [
    ['straight quotes', (s) => s.replace(/[“”]/g, '"'), '“no more than a decade”', '"no more than a decade"'],
    [
      'guillemets',
      (s) => s.replace(/“/g, '« ').replace(/”/g, ' »'),
      '“no more than a decade”',
      '« no more than a decade »',
    ],
    ['no-break spaces', (s) => s.replaceAll(' ', '\u00a0'), 'Mayor Ines Calder', 'Mayor\u00a0Ines\u00a0Calder'],
    ['other line breaks', (s) => s.replace(/ (?=a)/g, '\n    '), 'close for a year', 'close for\n    a year'],
    ['soft hyphens', (s) => s.replaceAll('disag', 'dis\u00adag'), 'Traders disagree.', 'Traders dis\u00adagree.'],
    ['zero-width spaces', (s) => s.replaceAll('Brandt', 'Bra\u200bndt'), 'Tomas Brandt', 'Tomas Bra\u200bndt'],
    ['decomposed accents', (s) => s.replaceAll('anew', 'anëw').normalize('NFD'), 'built anew.', 'built ane\u0308w.'],
    ['ligatures', (s) => s.replaceAll('fi', 'ﬁ').replaceAll('ff', 'ﬀ'), 'who sells fish', 'who sells ﬁsh'],
    ['wide digits', (s) => s.replaceAll('46', '４６'), '€46 million', '€４６ million'],
    ['capitals', (s) => s.toUpperCase(), 'the island of', 'THE ISLAND OF'],
    ['a dash for a hyphen', (s) => s.replace('was set', 'was – set'), 'what was set aside', 'what was – set aside'],
  ];
  test.each(typography)('with other typography: %s', (_, edit, words, now) => {
    expect(after(edit, words)).toBe(now);
  });

  const edits: [name: string, from: string, to: string, words: string, now: string][] = [
    [
      'a word replaced',
      'built anew',
      'made anew',
      'its western wall can be built anew',
      'its western wall can be made anew',
    ],
    [
      'its first word replaced',
      'Its repair',
      'The repair',
      'Its repair is to cost €46 million',
      'The repair is to cost €46 million',
    ],
    ['its last words deleted', ' in 2019.', '.', 'twice what was set aside in 2019.', 'twice what was set aside.'],
    [
      'a word inserted before its full stop',
      'left the hall.',
      'left the hall early.',
      'and left the hall.',
      'and left the hall early.',
    ],
    [
      'a clause inserted',
      'said on Tuesday',
      'said, after months of talks with traders, on Tuesday',
      'the town council said on Tuesday',
      'the town council said, after months of talks with traders, on Tuesday',
    ],
    [
      'a name corrected',
      'Tomas Brandt',
      'Tomás Brand',
      'said Tomas Brandt, who sells fish',
      'said Tomás Brand, who sells fish',
    ],
    ['a figure changed', '12 sailings', '14 sailings', 'expects 12 sailings a day', 'expects 14 sailings a day'],
    ['a number written in one', '1,300', '1300', '1,300 trips', '1300 trips'],
    ['a number written in groups', '25000', '25 000', '25000', '25 000'],
    ['two words for one', 'healthcare', 'health-care', 'and healthcare for', 'and health-care for'],
    ['one word for two', 'day trips', 'daytrips', 'for day trips', 'for daytrips'],
    [
      'its paragraph joined to the next',
      'set aside in 2019.\n\nTraders',
      'set aside in 2019Traders',
      'set aside in 2019.\n\nTraders disagree.',
      'set aside in 2019Traders disagree.',
    ],
    [
      'the words around it rewritten',
      'The ferries to the island of Sørholm will',
      'From that day boats for Sørholm',
      'leave from Brel',
      'leave from Brel',
    ],
  ];
  test.each(edits)('with %s', (_, from, to, words, now) => {
    expect(after((story) => story.replace(from, to), words)).toBe(now);
  });

  test('in its larger part when another paragraph replaces the rest', () => {
    const [larger, rest] = [
      '“We were not asked,” he said again, and left the hall.',
      'The ferries to the island of Sørholm',
    ];
    const edit = (story: string) =>
      story.replace(
        /The ferries.*$/s,
        'Nine people now decide when works begin, and hear whoever has a word for them.',
      );
    expect(after(edit, `${larger}\n\n${rest}`)).toBe(larger);
  });
  test('when it begins and ends within words', () => {
    expect(after((story) => story.replace('Mayor', 'The mayor,'), 'es Cald')).toBe('es Cald');
  });
  test('in scripts without spaces between words', () => {
    const old = '港は来年五月から一年間閉鎖されると市議会が火曜日に発表した。市長は壁があと十年しかもたないと述べた。';
    const text = `速報。${old.replace('火曜日に', '二日')}`;
    const start = old.indexOf('一年間閉鎖される');
    const found = locate(text, describe(old, { start, end: start + 8 }));
    expect(found && text.slice(found.start, found.end)).toBe('一年間閉鎖される');
  });
  test('without words, by its context', () => {
    const old = 'One 🎉 two. Three 🎉 four.';
    const selectors = describe(old, { start: 18, end: 20 });
    expect(locate('Nought. One 🎉 two. Three 🎉 four.', selectors)?.start).toBe(26);
    expect(locate('Five 🎉 six.', selectors)).toBeNull();
  });
});

group('a mark is placed with doubt', () => {
  const find = (text: string, words: string) => locate(text, describe(STORY, mark(words)));

  test('in another context far from its old position', () => {
    const text = `Brel will be busy. ${'Nobody there has been told when the works begin. '.repeat(9)}`;
    const found = find(
      `${STORY.replace('The ferries to the island of Sørholm will leave from Brel, some', 'It is')}\n\n${text}`,
      'Brel',
    );
    expect(found === null || found.isDoubtful).toBe(true);
  });
  test('when half of its words are replaced', () => {
    const found = find(STORY.replace('€46 million, twice', '€52 million, thrice'), '€46 million, twice');
    expect(found === null || found.isDoubtful).toBe(true);
  });
  test('when it is repeated with its context and moved', () => {
    const paragraph = 'The harbour will close for a year from 3 May, and nobody knows why that is so.\n\n';
    const selectors = describe(paragraph, { start: 4, end: 11 });
    const news = 'News of the harbour. '.repeat(3);
    expect(locate(news + paragraph + paragraph, selectors)).toMatchObject({ start: 67, end: 74, isDoubtful: true });
    expect(locate(`News. ${paragraph}${paragraph}`, selectors)).toMatchObject({
      start: 10,
      end: 17,
      isDoubtful: false,
    });
  });
  test('never when only typography has changed', () => {
    expect(find(STORY.replace(/[“”]/g, '"'), '“no more than a decade”')?.isDoubtful).toBe(false);
  });
});

group('a mark is lost, never guessed', () => {
  test('when its words are gone', () => {
    expect(after((story) => story.replaceAll('Tomas Brandt', 'a trader'), 'Tomas Brandt')).toBeNull();
  });
  test('when most of its words are replaced, in the old context', () => {
    const edit = (story: string) =>
      story.replace('so that its western wall can be built anew', 'because an eastern quay must have been mended');
    expect(after(edit, 'so that its western wall can be built anew')).toBeNull();
  });
  test('when its sentence is deleted and its words occur only elsewhere', () => {
    const edit = (story: string) =>
      story.replace(/Traders disagree.*?hall\.\n\n/s, '').replace('Norlinje', 'Tomas Brandt');
    expect(after(edit, 'Tomas Brandt')).toBeNull();
  });
  test('when its words occur only in several other places', () => {
    const selectors = describe('He paid 20 euros for it yesterday evening, he said to the court.', {
      start: 8,
      end: 10,
    });
    expect(locate('In 20 days, 20 people bought 20 boats.', selectors)).toBeNull();
  });
  test('when a figure is changed', () => {
    expect(after((story) => story.replace('€46', '€52'), '€46')).toBeNull();
  });
  test('when the passage or the text is empty', () => {
    expect(locate(STORY, describe(STORY, { start: 3, end: 3 }))).toBeNull();
    expect(locate('', describe(STORY, mark('Tomas Brandt')))).toBeNull();
  });
});

group('selectors without context', () => {
  const selectors = (exact: string, start: number): Selectors => [
    { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
    { type: 'TextPositionSelector', start, end: start + exact.length },
  ];
  test('are found if their words occur once', () => {
    expect(locate(STORY, selectors('Norlinje', 0))).toEqual({ ...mark('Norlinje'), isDoubtful: false });
  });
  test('are placed nearest to the old position, with doubt, if their words occur more than once', () => {
    const { start, end } = mark('We were not asked', 1);
    expect(locate(STORY, selectors('We were not asked', start + 20))).toEqual({ start, end, isDoubtful: true });
  });
  test('may have an invalid position', () => {
    for (const start of [-5, Number.NaN, 1e12]) {
      expect(locate(STORY, selectors('Norlinje', start))).toMatchObject(mark('Norlinje'));
    }
  });
});

group('a quote of another annotator', () => {
  const find = (exact: string, prefix = '', suffix = '') => {
    const found = locate(STORY, [
      { type: 'TextQuoteSelector', exact, prefix, suffix },
      { type: 'TextPositionSelector', start: 0, end: exact.length },
    ]);
    return found && { words: STORY.slice(found.start, found.end), isDoubtful: found.isDoubtful };
  };

  test.each([
    ['Ines  Calder', 'Ines Calder'],
    ['ines calder', 'Ines Calder'],
    ['western\n wall', 'western wall'],
    ['"no more than a decade"', '“no more than a decade”'],
    ['Velmora to close', 'Velmora to close'],
    ['set aside in 2019', 'set aside in 2019'],
    ['for a year The harbour', 'for a year\n\nThe harbour'],
  ])('without context is found by its words: %s', (exact, words) =>
    expect(find(exact)).toEqual({ words, isDoubtful: false }),
  );

  test.each([
    ['Brandt,', 'said Tomas', 'who sells'],
    ['were  not asked', 'disagree. "We', ',"said Tomas'],
    ['Calder said', 'MayorInes', 'the wall'],
  ])('with context whose spaces are lost is found: %s', (exact, prefix, suffix) => {
    expect(find(exact, prefix, suffix)?.isDoubtful).toBe(false);
  });

  test('that stands at several places is doubtful, and one with other words is not found', () => {
    expect(find('we  were not asked')).toEqual({ words: 'We were not asked', isDoubtful: true });
    expect(find('Tomas Calder')).toBeNull();
  });

  test('of 2 to 4 words is found wherever it stands once, whatever its spaces', () => {
    const words = [...STORY.matchAll(/[\p{L}\p{N}]+/gu)];
    let asked = 0;
    for (let at = 0; at + 4 <= words.length; at++) {
      for (let count = 2; count <= 4; count++) {
        const end = (words[at + count - 1]?.index ?? 0) + (words[at + count - 1]?.[0].length ?? 0);
        const passage = STORY.slice(words[at]?.index, end);
        if (STORY.toLowerCase().split(passage.toLowerCase()).length !== 2) continue;
        asked++;
        expect(find(passage.replace(/\s+/g, '  '))?.words).toBe(passage);
      }
    }
    expect(asked).toBeGreaterThan(200);
  });
});
