import { describe, expect, test } from 'vitest';
import { type Mention, reject, rejectName, split } from '../../src/corrections/corrections.ts';
import type { Article } from '../../src/model.ts';

const text = 'Ana Prieto met the mayor. Prieto smiled. PRIETO sang, and the boats of Ana Prieto left.';
const article: Article = { url: 'https://news.example/quay', title: 'The quay', lang: 'en', text, blocks: [] };
const mention = (start: number, words: string): Mention => ({
  kind: 'actor',
  start,
  end: start + words.length,
  facts: { type: 'person', name: 'Ana Prieto' },
  confidence: 1,
});
const first = mention(0, 'Ana Prieto');
const smiled = mention(text.indexOf('Prieto smiled'), 'Prieto');
const sang = mention(text.indexOf('PRIETO'), 'PRIETO');
const left = mention(text.lastIndexOf('Ana Prieto'), 'Ana Prieto');
const mentions = [first, smiled, sang, left];
const facts = { name: 'Rosa Prieto' };

describe('an actor is split', () => {
  test('by words where every mention with them is separated, regardless of case', () =>
    expect(split(mentions, [smiled, sang], facts, article)).toEqual([
      { kind: 'actor', name: 'Ana Prieto', words: 'Prieto', facts, scope: 'article' },
    ]));

  test('by position where other mentions have the same words', () => {
    const [only, ...others] = split(mentions, [sang], facts, article);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ kind: 'actor', facts, scope: 'article' });
    expect(only?.place?.[1]).toMatchObject({ start: sang.start, end: sang.end });
  });

  test('by renaming it when every mention is separated', () =>
    expect(split(mentions, mentions, facts, article)).toEqual([
      { kind: 'actor', name: 'Ana Prieto', facts, scope: 'article' },
    ]));

  test('and gets the type of the other actor', () => {
    const [correction] = split(mentions, [sang], { name: 'Grupo Prieto', type: 'organisation' }, article);
    expect(correction?.facts).toEqual({ name: 'Grupo Prieto', type: 'organisation' });
  });

  test('never into its own name', () => expect(split(mentions, [sang], { name: 'Ana Prieto' }, article)).toEqual([]));
});

describe('a finding is rejected', () => {
  test('by its position', () => {
    const correction = reject(smiled, 'article', article);
    expect(correction).toMatchObject({ kind: 'actor', rejects: true, scope: 'article' });
    expect(correction.place?.[1]).toMatchObject({ start: smiled.start, end: smiled.end });
  });

  test('by its name on a site', () =>
    expect(reject(smiled, 'site', article)).toEqual({
      kind: 'actor',
      name: 'Ana Prieto',
      rejects: true,
      scope: 'site',
    }));

  test('in all mentions of an article', () =>
    expect(rejectName('actor', 'Ana Prieto', 'article')).toEqual({
      kind: 'actor',
      name: 'Ana Prieto',
      rejects: true,
      scope: 'article',
    }));
});
