import { describe, expect, test } from 'vitest';
import { findChange } from '../../src/anchors/changes.ts';
import { describe as describePassage } from '../../src/anchors/describe.ts';
import {
  initialState,
  place as placeBy,
  reduce as reduceBy,
  type SessionAction,
  type SessionState,
} from '../../src/content/session/state.ts';
import type { Opened, ReadyPage } from '../../src/messaging/contract.ts';
import type { Article, Mark } from '../../src/model.ts';
import { DEFAULTS } from '../../src/storage/settings.ts';

const before =
  'The ferry to Orn was cancelled on Monday after the pilot had refused to sail without a second engine.\n\n' +
  'Passengers slept in the waiting room, where the heating had been turned off in March to save money.\n\n' +
  'The company says that a new engine will arrive from Bergen within ten days, weather permitting.';

const mark = (words: string): Mark => {
  const start = before.indexOf(words);
  const selectors = describePassage(before, { start, end: start + words.length });
  return {
    id: words,
    url: 'https://news.example/ferry',
    kind: 'passage',
    facts: {},
    selectors,
    created: '',
    updated: '',
  };
};

const marks = [
  mark('the pilot had refused to sail without a second engine'),
  mark('the heating had been turned off in March to save money'),
  mark('a new engine will arrive from Bergen within ten days'),
];

const opened: Opened = {
  findings: [],
  kept: marks,
  saved: null,
  isPrivate: false,
  isComplete: true,
  storageError: null,
  settings: DEFAULTS,
};

const articleOf = (text: string): Article => ({
  url: 'https://news.example/ferry',
  title: '',
  lang: 'en',
  text,
  blocks: [],
});

const place = (article: Article, opened: Opened, before?: ReadyPage) => placeBy(article, opened, before, findChange);
const reduce = (state: SessionState, action: SessionAction) => reduceBy(state, action, findChange);

const edited = before.replace('had refused to sail', 'had declined to sail').replace(/Passengers.*?money\.\n\n/s, '');

test('marks are placed as they were, with their changes word by word, or lost', () => {
  const { placed, lost } = place(articleOf(edited), opened);
  expect(lost).toEqual([marks[1]]);
  expect(placed.map(({ annotation, span }) => [annotation.id, edited.slice(span.start, span.end)])).toEqual([
    [marks[0]?.id, 'the pilot had declined to sail without a second engine'],
    [marks[2]?.id, marks[2]?.id],
  ]);
  const [first, second] = placed;
  expect(first?.pieces.filter(({ kind }) => kind !== 'same')).toEqual([
    { kind: 'removed', text: 'refused ' },
    { kind: 'added', text: 'declined ' },
  ]);
  expect(second?.pieces).toEqual([]);
});

test('in the same text nothing moves that was placed before, and what was described anew is placed anew', () => {
  const first = place(articleOf(edited), opened);
  const same = place(first.article, opened, first);
  expect(same.placed).toEqual(first.placed);
  const [one] = first.placed;
  if (!one) throw new Error('Nothing was placed');
  const anew = { ...one.annotation, selectors: describePassage(edited, one.span) };
  const after = place(first.article, { ...opened, kept: [anew] }, first);
  expect(after.placed).toEqual([{ annotation: anew, span: one.span, isDoubtful: false, pieces: [] }]);
});

test('without the page UI, which finds them, annotations are not said to be lost', () => {
  expect(() => placeBy(articleOf(edited), opened)).toThrow('page UI');
  expect(placeBy(articleOf(edited), { ...opened, kept: [] }).lost).toEqual([]);
});

describe('the state of a session', () => {
  const article = articleOf(edited);
  const run = (...actions: SessionAction[]) => actions.reduce(reduce, initialState);
  const started: SessionAction = { type: 'reading started' };
  const open = (reading: number, answer = opened): SessionAction => ({
    type: 'opened',
    reading,
    article,
    opened: answer,
  });
  const change = (change: (SessionAction & { type: 'marks changed' })['change'], url = article.url): SessionAction => ({
    type: 'marks changed',
    url,
    change,
  });
  /** What is kept, placed and lost, by the first word of each mark. */
  const read = (...actions: SessionAction[]) => {
    const { content } = run(...actions);
    if (content.status !== 'ready') throw new Error(`The page is ${content.status}`);
    const nameOf = ({ id }: Mark) => id.split(' ')[1];
    return {
      kept: content.kept.map(nameOf),
      placed: content.placed.map(({ annotation }) => nameOf(annotation)),
      lost: content.lost.map(nameOf),
      saved: content.saved,
    };
  };

  test('an article that is opened is published with its marks in place', () => {
    expect(run(started, open(1)).revision).toBe(1);
    expect(read(started, open(1))).toEqual({
      kept: ['pilot', 'heating', 'new'],
      placed: ['pilot', 'new'],
      lost: ['heating'],
      saved: null,
    });
  });

  test('answers to any but the latest reading change nothing', () => {
    const later = run(started, started);
    expect(reduce(later, open(1))).toBe(later);
    expect(reduce(later, { type: 'reading failed', reading: 1, message: 'Late' })).toBe(later);
    expect(reduce(later, open(2)).content.status).toBe('ready');
  });

  test('what was published stays while the page is read again', () => {
    const { content, revision } = run(started, open(1), started);
    expect(content.status).toBe('ready');
    expect(revision).toBe(1);
  });

  test('a failure and a page without an article are published with their reasons', () => {
    expect(run(started, { type: 'reading failed', reading: 1, message: 'No' }).content).toEqual({
      status: 'failed',
      message: 'No',
    });
    expect(run(started, open(1), started, { type: 'no article', reason: 'none' })).toMatchObject({
      content: { status: 'no article', reason: 'none' },
      revision: 2,
    });
  });

  test('the same text in other nodes is published again', () => {
    const before = run(started, open(1));
    expect(reduce(before, { type: 'nodes changed' })).toEqual({ ...before, revision: 2 });
  });

  test('marks are added once, replaced, removed and set', () => {
    const none = { ...opened, kept: [] };
    const [first, second] = marks as [Mark, Mark, Mark];
    expect(read(started, open(1, none), change({ type: 'add', marks: [first] })).placed).toEqual(['pilot']);
    expect(read(started, open(1), change({ type: 'add', marks: [first] })).kept).toEqual(['pilot', 'heating', 'new']);
    const [one] = place(article, opened).placed;
    if (!one) throw new Error('Nothing was placed');
    const found = { ...second, selectors: describePassage(edited, one.span) };
    expect(read(started, open(1), change({ type: 'replace', mark: found }))).toMatchObject({
      placed: ['pilot', 'heating', 'new'],
      lost: [],
    });
    expect(read(started, open(1), change({ type: 'remove', id: second.id })).lost).toEqual([]);
    const kept = { kept: [second], saved: '2026-01-01' };
    expect(read(started, open(1), change({ type: 'set', kept }))).toMatchObject({
      kept: ['heating'],
      saved: '2026-01-01',
    });
  });

  test('marks of another story at the address are lost, though their words are there', () => {
    const [first, second, third] = marks as [Mark, Mark, Mark];
    const elsewhere = { ...first, isElsewhere: true } as const;
    const kept = [elsewhere, second, third];
    expect(read(started, open(1, { ...opened, kept }))).toMatchObject({ placed: ['new'], lost: ['pilot', 'heating'] });
    expect(read(started, open(1), change({ type: 'replace', mark: elsewhere }))).toMatchObject({ placed: ['new'] });
  });

  test('an article is saved at the time when it was saved first', () => {
    const save = (time: string) => change({ type: 'save', marks: [], time });
    expect(read(started, open(1), save('2026-01-01'), save('2026-02-02')).saved).toBe('2026-01-01');
  });

  test('a change of another article is counted, not shown', () => {
    const before = run(started, open(1));
    const after = reduce(before, change({ type: 'set', kept: { kept: [], saved: null } }, 'https://news.example/tram'));
    expect(after).toEqual({ ...before, changes: 1 });
  });

  test('settings are shown where there is an article, and counted everywhere', () => {
    const settings = { ...opened.settings, hiddenKinds: ['figure'] };
    expect(run({ type: 'settings changed', settings })).toEqual({ ...initialState, changes: 1 });
    expect(run(started, open(1), { type: 'settings changed', settings })).toMatchObject({
      content: { settings },
      changes: 1,
      revision: 2,
    });
    expect(run({ type: 'library changed' })).toEqual({ ...initialState, changes: 1 });
  });

  test('it is known that somebody has asked', () => {
    expect(run({ type: 'asked' })).toEqual({ ...initialState, isAsked: true });
  });
});
