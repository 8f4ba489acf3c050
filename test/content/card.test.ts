import { describe, expect, test } from 'vitest';
import { type CardAction, findNext, findQuoteAround, reduce } from '../../src/content/page-ui/card/state.ts';
import type { Finding } from '../../src/findings/index.ts';
import type { ReadyPage } from '../../src/messaging/contract.ts';
import type { Settings, Span } from '../../src/model.ts';
import { listShown } from '../../src/present/shown.ts';

const quote = (form: 'direct' | 'indirect'): Finding => ({
  kind: 'quote',
  start: 0,
  end: 1,
  confidence: 1,
  facts: { form },
});
const figure: Finding = { kind: 'figure', start: 0, end: 1, confidence: 1, facts: { form: 'number' } };

const list = (settings: Partial<Settings>) =>
  listShown({
    findings: [quote('direct'), quote('indirect'), figure],
    settings: { density: 'full', hiddenKinds: [], showsReports: false, ...settings },
  } as unknown as ReadyPage).map(({ kind, facts }) => (kind === 'actor' ? kind : facts.form));

test('speech reported without marks is marked in the page only where the reader asks for it', () => {
  expect(list({})).toEqual(['direct', 'number']);
  expect(list({ showsReports: true })).toEqual(['direct', 'indirect', 'number']);
});

test('what the reader has just corrected stays marked', () => {
  const shown = (held: Span[]) =>
    listShown({
      findings: [{ ...quote('indirect'), start: 5, end: 9 }, figure],
      settings: { density: 'quiet', hiddenKinds: [], showsReports: false },
      article: { blocks: [] },
      held,
    } as unknown as ReadyPage).map(({ start }) => start);
  expect(shown([])).toEqual([]);
  expect(shown([{ start: 5, end: 9 }])).toEqual([5]);
});

test('a kind that is hidden hides its reports too', () => {
  expect(list({ hiddenKinds: ['quote'], showsReports: true })).toEqual(['number']);
});

describe('the state of the card', () => {
  const actor = (start: number): Finding => ({
    kind: 'actor',
    start,
    end: start + 5,
    confidence: 1,
    facts: { type: 'person', name: 'Ana' },
  });
  const around: Finding = { kind: 'quote', start: 90, end: 120, confidence: 1, facts: { form: 'direct' } };
  const pageWith = (...findings: Finding[]) =>
    ({ findings, settings: { density: 'full', hiddenKinds: [], showsReports: false } }) as unknown as ReadyPage;
  const page = pageWith(actor(0), actor(50), around, actor(100));
  const run = (...actions: CardAction[]) => actions.reduce(reduce, null);
  const open = (by: 'rest' | 'press' | 'key', finding = actor(0)): CardAction => ({
    type: 'open',
    finding,
    by,
    pointer: { x: 1, y: 2 },
  });

  test('nothing happens to a card that is closed', () => {
    expect(run({ type: 'show footer', footer: 'form' }, { type: 'page changed', page })).toBeNull();
    expect(run(open('key'), { type: 'close' }, { type: 'go to', finding: actor(50) })).toBeNull();
  });

  test('a card that a resting pointer has opened stays once the reader does something with it', () => {
    expect(run(open('rest'))?.openedBy).toBe('rest');
    expect(run(open('rest'), { type: 'go to', finding: actor(50) })).toMatchObject({
      finding: actor(50),
      openedBy: 'press',
      pointer: null,
    });
    expect(run(open('rest'), { type: 'show footer', footer: 'form' })).toMatchObject({
      openedBy: 'press',
      footer: 'form',
    });
    expect(run(open('key'), { type: 'show footer', footer: 'form' })?.openedBy).toBe('key');
  });

  test('a form stays open while its finding is marked in the page, and goes with it', () => {
    const form = run(open('press'), { type: 'show footer', footer: 'form' });
    expect(reduce(form, { type: 'page changed', page })?.footer).toBe('form');
    expect(reduce(form, { type: 'page changed', page: pageWith(actor(50)) })).toBeNull();
    expect(reduce(form, { type: 'page changed', page: null })).toBeNull();
  });

  const done = (isRejected: boolean): CardAction => ({
    type: 'changed',
    done: { how: isRejected ? 'rejected' : 'changed', isWide: false, rules: ['1'], wider: null },
  });

  test('a card stays for undo when its finding is rejected, and goes with one that is corrected', () => {
    const gone: CardAction = { type: 'page changed', page: pageWith(actor(50)) };
    expect(run(open('rest'), done(true), gone)).toMatchObject({ openedBy: 'press', done: { how: 'rejected' } });
    expect(run(open('press'), done(true), { type: 'page changed', page: null })).toBeNull();
    expect(run(open('press'), done(false), gone)).toBeNull();
    expect(run(open('press'), done(false), { type: 'go to', finding: actor(50) })?.done).toBeNull();
  });

  test('leads round the findings of a kind, and to the quotation around', () => {
    expect(findNext(page, actor(50), 1)).toEqual(actor(100));
    expect(findNext(page, actor(100), 1)).toEqual(actor(0));
    expect(findNext(page, actor(0), -1)).toEqual(actor(100));
    expect(findQuoteAround(page, actor(100))).toEqual(around);
    expect(findQuoteAround(page, actor(50))).toBeNull();
    expect(findQuoteAround(page, around)).toBeNull();
  });
});
