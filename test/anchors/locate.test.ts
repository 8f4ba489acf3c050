import fc from 'fast-check';
import { expect, describe as group, test } from 'vitest';
import { describe } from '../../src/anchors/describe.ts';
import { locate } from '../../src/anchors/locate.ts';

const STORY =
  'The harbour of Velmora will close for a year.\n\nMayor Ines Calder said the wall had “no more than a decade” left.\n\n' +
  'Traders disagree. “We were not asked,” said Tomas Brandt, who sells fish. “We were not asked,” he said again.';

const mark = (words: string, nth = 0) => {
  let start = -1;
  for (let i = 0; i <= nth; i++) start = STORY.indexOf(words, start + 1);
  return { start, end: start + words.length };
};

/** What a mark reads as after an edit of the story; null when it is lost. */
function after(edit: (story: string) => string, words: string, nth = 0): string | null {
  const text = edit(STORY);
  const span = locate(text, describe(STORY, mark(words, nth)));
  return span && text.slice(span.start - 8, span.end);
}

group('a mark is found again', () => {
  test('in the same text, at the same place', () => {
    expect(locate(STORY, describe(STORY, mark('We were not asked', 1)))).toEqual(mark('We were not asked', 1));
  });
  test('after a paragraph was put above it', () => {
    expect(after((story) => `Updated at noon.\n\n${story}`, 'Tomas Brandt')).toBe(',” said Tomas Brandt');
  });
  test('after its block moved to the top', () => {
    const edit = (story: string) => story.split('\n\n').reverse().join('\n\n');
    expect(after(edit, 'a decade')).toContain('a decade');
  });
  test('as the one of two equal passages whose surroundings fit, not the nearer one', () => {
    const edit = (story: string) =>
      story.replace('Traders disagree. ', 'Traders disagree, and some left the hall at once. ');
    expect(after(edit, 'We were not asked', 1)).toBe('s fish. “We were not asked'.slice(-25));
  });
});

group('a mark is lost, never guessed', () => {
  test('when its words are gone', () => {
    expect(after((story) => story.replaceAll('Tomas Brandt', 'a trader'), 'Tomas Brandt')).toBeNull();
  });
  test('when its words stand in several other places only', () => {
    const selectors = describe('He paid 20 euros for it yesterday evening, he said to the court.', {
      start: 8,
      end: 10,
    });
    expect(locate('In 20 days, 20 people bought 20 boats.', selectors)).toBeNull();
  });
  test('when there is nothing to look for', () => {
    expect(locate(STORY, describe(STORY, { start: 3, end: 3 }))).toBeNull();
  });
});

test('any span of any text is found in that text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.nat(), fc.nat(), (text, a, b) => {
      const [start, end] = [a % text.length, b % (text.length + 1)].sort((x, y) => x - y) as [number, number];
      fc.pre(start < end);
      const span = locate(text, describe(text, { start, end }));
      expect(span && text.slice(span.start, span.end)).toBe(text.slice(start, end));
    }),
  );
});

test('kept context never begins or ends with half a character', () => {
  const text = '🏛'.repeat(40);
  const [quote] = describe(text, { start: 40, end: 42 });
  expect(quote.prefix).toBe('🏛'.repeat(16));
  expect(describe(text, { start: 41, end: 42 })[0].prefix.charCodeAt(0)).toBe(0xd83c);
});
