import { describe, expect, test, vi } from 'vitest';
import { draftCorrections, type Form } from '../../src/corrections/draft.ts';
import { moveEdge } from '../../src/corrections/move-edge.ts';
import type { Finding } from '../../src/findings/index.ts';
import type { Article, Facts } from '../../src/model.ts';
import { listActors } from '../../src/present/actor.ts';
import { formOf } from '../../src/present/index.ts';

vi.mock('../../src/messaging/browser.ts', () => import('../fakes/browser.ts'));

const text = 'Ana Prieto met Rosa Prieto on the “Old Quay” in May.';
const article: Article = {
  url: 'https://news.example/quay',
  title: 'The quay',
  lang: 'en',
  text,
  blocks: [{ role: 'paragraph', start: 0, end: text.length }],
};
const at = (words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};
const facts: Facts = { type: 'person', name: 'Ana Prieto' };
const ana: Finding = {
  kind: 'actor',
  ...at('Ana Prieto'),
  facts: { type: 'person', name: 'Ana Prieto' },
  confidence: 1,
};
const draft = (form: Partial<Form>) =>
  draftCorrections(ana, { target: 'name', scope: 'article', facts, span: at('Ana Prieto'), ...form }, article);

describe('the form', () => {
  test('that was not changed makes no correction', () => expect(draft({})).toEqual([]));

  test('gives every mention another name', () => {
    expect(draft({ facts: { ...facts, name: 'Ana María Prieto' }, scope: 'site' })).toEqual([
      { kind: 'actor', name: 'Ana Prieto', facts: { name: 'Ana María Prieto' }, scope: 'site' },
    ]);
  });

  test('splits an actor by the words of a mention', () => {
    expect(draft({ target: 'words', facts: { ...facts, name: 'Another Prieto' } })).toEqual([
      { kind: 'actor', name: 'Ana Prieto', words: 'Ana Prieto', facts: { name: 'Another Prieto' }, scope: 'article' },
    ]);
  });

  test('puts one mention right where it stands, whatever scope was chosen before', () => {
    const [only, ...others] = draft({ target: 'here', scope: 'everywhere', facts: { ...facts, type: 'group' } });
    expect(others).toEqual([]);
    expect(only).toMatchObject({ kind: 'actor', facts: { type: 'group' }, scope: 'article' });
    expect(only?.place?.[0].exact).toBe('Ana Prieto');
    expect(only).not.toHaveProperty('name');
  });

  test('moves the ends of one finding, and renames all of them', () => {
    const corrections = draft({ facts: { ...facts, name: 'A. Prieto' }, span: at('Prieto') });
    expect(corrections.map(({ facts, to }) => [facts, to?.[0].exact])).toEqual([
      [{ name: 'A. Prieto' }, undefined],
      [undefined, 'Prieto'],
    ]);
  });

  test('takes a fact away', () => {
    const [correction] = draft({ facts: { ...facts, role: null } });
    expect(correction).toBeUndefined();
    const withRole: Finding = { ...ana, facts: { type: 'person', name: 'Ana Prieto', role: 'mayor' } } as Finding;
    const form: Form = { target: 'name', scope: 'article', facts: { ...facts, role: null }, span: at('Ana Prieto') };
    expect(draftCorrections(withRole, form, article)[0]?.facts).toEqual({ role: null });
  });
});

describe('the field for the value of a date', () => {
  const field = formOf('figure').fields.find(({ fact }) => fact === 'value');
  const read = (found: Facts, facts = found) => {
    const context = { found, facts, actors: [], t: String };
    return [field?.isDay?.(context), field?.read?.(context)];
  };

  test('is for a day, but for a year or a number', () => {
    expect(read({ form: 'date', value: '2019-10-31' })).toEqual([true, '2019-10-31']);
    expect(read({ form: 'date', value: 'XXXX-10-31', resolved: '2019-10-31' })).toEqual([true, '2019-10-31']);
    expect(read({ form: 'date', value: '2019-W44' })).toEqual([true, '2019-W44']);
    expect(read({ form: 'date', value: '2019' })).toEqual([false, '2019']);
    expect(read({ form: 'count', value: 12 })).toEqual([false, '12']);
  });

  test('stays one when it is emptied', () => {
    expect(read({ form: 'date', value: '2019-10-31' }, { form: 'date', value: null })).toEqual([true, '']);
  });

  test('mends what the date was resolved to, too', () => {
    const found: Facts = { form: 'date', value: 'XXXX-10-31', resolved: '2019-10-31' };
    const entered = field?.enter?.('2020-10-31', { found, facts: found, actors: [], t: String });
    expect(entered).toEqual({ value: '2020-10-31', resolved: '2020-10-31' });
  });
});

describe('an end', () => {
  const room = { start: 0, end: text.length };
  const move = (...[edge, step]: ['start' | 'end', 1 | -1]) => {
    const moved = moveEdge(text, at('Old Quay'), edge, step, room);
    return moved && text.slice(moved.start, moved.end);
  };
  test('moves by a word', () => {
    expect(move('start', -1)).toBe('the “Old Quay');
    expect(move('start', 1)).toBe('Quay');
    expect(move('end', 1)).toBe('Old Quay” in');
    expect(move('end', -1)).toBe('Old');
  });
  test('leaves at least a word, and stays in its paragraph', () => {
    expect(moveEdge(text, at('Quay'), 'start', 1, room)).toBe(null);
    expect(moveEdge(text, at('Ana'), 'start', -1, room)).toBe(null);
    expect(moveEdge(text, at('May'), 'end', 1, room)).toBe(null);
  });
});

test('the actors of a story stand in the order of their names, each with what it is', () => {
  const found = (name: string, type: string): Finding => ({ ...ana, facts: { type, name } }) as Finding;
  const findings = [found('Rosa Prieto', 'person'), found('Germany', 'group'), found('Germany', 'country'), ana, ana];
  expect(listActors(findings, 'Rosa Prieto')).toEqual([
    { name: 'Ana Prieto', type: 'person' },
    { name: 'Germany', type: 'country' },
  ]);
});
