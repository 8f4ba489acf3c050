import { expect, test } from 'vitest';
import { listShown } from '../../src/content/shown-findings.ts';
import type { Finding } from '../../src/findings/index.ts';
import type { ReadyPage } from '../../src/messaging/contract.ts';
import type { Settings } from '../../src/model.ts';

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
    settings: { hiddenKinds: [], showsReports: false, ...settings },
  } as unknown as ReadyPage).map(({ kind, facts }) => (kind === 'actor' ? kind : facts.form));

test('speech reported without marks is marked in the page only where the reader asks for it', () => {
  expect(list({})).toEqual(['direct', 'number']);
  expect(list({ showsReports: true })).toEqual(['direct', 'indirect', 'number']);
});

test('a kind that is hidden hides its reports too', () => {
  expect(list({ hiddenKinds: ['quote'], showsReports: true })).toEqual(['number']);
});
