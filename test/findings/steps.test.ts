import { afterEach, describe, expect, test } from 'vitest';
import type { Finding } from '../../src/findings/index.ts';
import { isSpent, LIMIT, limit, step, taken } from '../../src/findings/steps.ts';
import { record } from '../../src/findings/trace.ts';
import { cutBlocks, prepare } from '../../src/text/prepare.ts';
import {
  LANGUAGES,
  readFigures,
  readFirstStory,
  readOtherTexts,
  readPressStories,
  readStories,
  type Text,
} from '../score/data.ts';
import { findAll, prepareStory } from './story.ts';

const usual = { ...LIMIT };

afterEach(() => {
  Object.assign(LIMIT, usual);
});

/** Calls something with another limit. */
function within<T>(perToken: number, besides: number, run: () => T): T {
  Object.assign(LIMIT, { perToken, besides });
  return run();
}

describe('a part', () => {
  const text = prepareStory('Ida Lind left.');

  test('takes as many steps as its tokens allow, and ends', () => {
    let count = 0;
    const told = within(2, 3, () =>
      limit('quotations', text, () => {
        while (step() && count < 100) count++;
        return isSpent();
      }),
    );
    expect([count, told, isSpent()]).toEqual([2 * text.tokens.length + 3, true, false]);
  });

  test('takes none of the steps of another, also where one calls the other', () => {
    const left = within(0, 5, () =>
      limit('quotations', text, () => {
        step(4);
        limit('names', text, () => step(9));
        return [step(), step()];
      }),
    );
    expect(left).toEqual([true, false]);
  });

  test('gives its steps back where it fails', () => {
    const fail = () =>
      limit('names', text, () => {
        step(Number.POSITIVE_INFINITY);
        throw new Error('no');
      });
    expect(fail).toThrow('no');
    expect(isSpent()).toBe(false);
  });
});

/** Findings that are not within their text, or not in reading order. */
const findWrong = (text: string, findings: readonly Finding[]) =>
  findings.filter(
    (finding, i) =>
      finding.start < (findings[i - 1]?.start ?? 0) ||
      [finding, ...Object.values(finding.parts ?? {})].some(
        ({ start, end }) =>
          !(start >= 0 && start < end && end <= text.length) || /^\s|\s$/.test(text.slice(start, end)),
      ),
  );

describe('a story that is not read to its end', () => {
  const { text: story, lang = 'en', published } = readFirstStory();
  const prepareFirst = () => prepare({ text: story, lang, ...(published && { published }), blocks: cutBlocks(story) });
  const findFirst = () => findAll(prepareFirst());

  test.each([0, 0.25, 0.5, 1, 2, 4, 8, 16])(
    'after %d steps per token has right spans, the same each time',
    (perToken) => {
      const text = prepareFirst();
      const [found, again, ofCopy] = within(perToken, 0, () => [findAll(text), findAll(text), findFirst()]);
      expect(findWrong(story, found)).toEqual([]);
      expect(again).toEqual(found);
      expect(ofCopy).toEqual(found);
      expect(found.length).toBeLessThanOrEqual(findFirst().length);
    },
  );

  test('has what was found until then, as it is found without a limit', () => {
    const quotes = (findings: Finding[]) => findings.filter(({ kind }) => kind === 'quote').map(({ start }) => start);
    const all = quotes(findFirst());
    const some = within(8, 0, () => quotes(findFirst()));
    expect(some.length).toBeGreaterThan(0);
    expect(some.length).toBeLessThan(all.length);
    expect(some.filter((start) => !all.includes(start))).toEqual([]);
  });

  test('tells so in its trace, and a whole one does not', () => {
    const limits = () => [...record(findFirst).steps.values()].flat().filter(({ id }) => id === 'find/limit');
    expect(limits()).toEqual([]);
    const tokens = prepareFirst().tokens.length;
    expect(within(2, 0, limits)).toEqual([
      { id: 'find/limit', told: `quotations: not all is read, after ${(2 * tokens).toLocaleString('en')} steps` },
    ]);
  });
});

test('a text that would take ever more time is ended by the limit as it stands, with right spans', () => {
  const text = `“${'he said, ‘Go on’ and “no” '.repeat(2000)}`;
  const { result, steps } = record(() => findAll(prepareStory(text)));
  expect([...steps.values()].flat().filter(({ id }) => id === 'find/limit')).toHaveLength(1);
  expect(findWrong(text, result)).toEqual([]);
  expect(findAll(prepareStory(text))).toEqual(result);
});

test('a word of very many number words is no number', () => {
  expect(findAll(prepareStory(`Es waren ${'einhundert'.repeat(20_000)} und 12 Boote.`, 'de'))).toMatchObject([
    { facts: { value: 12 } },
  ]);
});

/** The most of a limit that a text may take: what is read today is far from its end. */
const HALF = 0.5;

test('no story of the project comes near the limit', () => {
  const texts: Text[] = [
    ...LANGUAGES.flatMap((lang) => [...readStories(lang), ...readPressStories(lang)]),
    ...readOtherTexts(),
    ...readFigures(),
    readFirstStory(),
  ];
  const near = texts.filter(({ text, lang = '', published }) => {
    taken.clear();
    findAll(prepare({ text, lang, ...(published && { published }), blocks: cutBlocks(text) }));
    return Math.max(...taken.values()) > HALF;
  });
  expect(texts.length).toBeGreaterThan(100);
  expect(near.map(({ id }) => id)).toEqual([]);
});
