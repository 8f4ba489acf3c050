import { describe, expect, test, vi } from 'vitest';
import type { Finding } from '../../src/findings/index.ts';
import { findUnnamed, measureVoices } from '../../src/ui/shared/voices.tsx';

vi.mock('../../src/messaging/browser.ts', () => import('../fakes/browser.ts'));

type Quote = Finding & { kind: 'quote' };

/** A story that is nothing but what each said, one after the other. */
function notify(...said: [words: string, facts: Partial<Quote['facts']>, confidence?: number][]) {
  let text = '';
  const findings = said.map(([words, facts, confidence = 0.9]): Finding => {
    const start = text.length;
    text += `${words} `;
    return { kind: 'quote', start, end: start + words.length, facts: { form: 'direct', ...facts }, confidence };
  });
  return { findings, text };
}

const lind = { speaker: 'she', actor: 'Ida Lind' };

describe('who is heard', () => {
  const { findings, text } = notify(
    ['“We don’t mind.”', lind],
    ['“Not at all, at 12.5 percent.”', { speaker: 'Lind', actor: 'Ida Lind' }],
    ['“Stay.”', { speaker: 'the crew' }],
    ['“Now or never.”', {}],
    ['“Ever.”', { perhaps: { names: [], reason: 'pronoun', said: 'They' } }],
    ['“co-op”', { speaker: 'the crew', form: 'partial' }],
    ['that all would be well in the end', { ...lind, form: 'indirect' }],
    ['“Ferry of Hope”', lind, 0.2],
  );

  test('is counted in quoted words by actor, or by speaker as written; the most first', () =>
    expect(measureVoices(findings, text)).toEqual({
      speakers: [
        { name: 'Ida Lind', quotes: 2, words: 9 },
        { name: 'the crew', quotes: 2, words: 2 },
      ],
      unattributed: { quotes: 2, words: 4 },
      words: 15,
    }));

  test('is not told of fewer than five quotations', () => expect(measureVoices(findings.slice(2), text)).toBeNull());
});

test.each<[string, Partial<Quote['facts']>, boolean]>([
  ['a description without a name', { speaker: 'a source close to the talks' }, true],
  ['one at the start of its sentence', { speaker: 'Officials' }, true],
  ['one in reported speech', { speaker: 'officials', form: 'indirect' }, true],
  ['a description with a name in it', { speaker: 'a spokesman for the Harbour Board' }, false],
  ['a description known to be somebody named', { speaker: 'the minister', actor: 'Ida Lind' }, false],
  ['a pronoun', { perhaps: { names: ['Ida Lind'], reason: 'pronoun', said: 'they' } }, false],
  ['nobody', {}, false],
])('a source without a name: %s', (_, facts, isUnnamed) => {
  const { findings } = notify(['“Soon.”', facts]);
  expect(findUnnamed(findings).length === 1).toBe(isUnnamed);
});
