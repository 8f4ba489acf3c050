import { expect, test, vi } from 'vitest';
import { describe as select } from '../../src/anchors/describe.ts';
import { translate } from '../../src/messaging/strings.ts';
import type { Rule } from '../../src/model.ts';
import { describePlace, describeRule } from '../../src/present/rule.ts';

vi.mock('../../src/messaging/browser.ts', () => import('../fakes/browser.ts'));

const rule = (made: Partial<Rule>): Rule => ({ id: 'r1', created: '2026-01-01T00:00:00.000Z', kind: 'actor', ...made });
const text = 'They met on the Old Quay.';
const place = select(text, { start: 20, end: 24 });

test.each<[string, Partial<Rule>]>([
  ['“Quay”: not this kind: Actor', { name: 'Quay', rejects: true }],
  ['“14 boats”: not this kind: Figure', { kind: 'figure', words: '14 boats', rejects: true }],
  ['“Quay”: Name Old Quay, Type Place', { name: 'Quay', facts: { name: 'Old Quay', type: 'place' } }],
  [
    '“Prieto” for Ana Prieto: Name Rosa Prieto',
    { name: 'Ana Prieto', words: 'Prieto', facts: { name: 'Rosa Prieto' } },
  ],
  ['“Quay”: reads “Old Quay”', { place, to: select(text, { start: 16, end: 24 }) }],
  ['“Quay”: Speaker Ana Prieto', { kind: 'quote', place, facts: { actor: 'Ana Prieto', speaker: 'Prieto' } }],
  ['“Quay”: Speaker –', { kind: 'quote', place, facts: { actor: null, speaker: null } }],
  ['“Quay”: Value 14, Type Count', { kind: 'figure', place, facts: { value: 14, form: 'count' } }],
])('a rule reads %s', (said, made) => expect(describeRule(rule(made), translate)).toBe(said));

test('a rule says where it holds', () => {
  expect(describePlace(rule({ url: 'https://www.news.example/quay' }), translate)).toBe('in news.example/quay');
  expect(describePlace(rule({ site: 'news.example' }), translate)).toBe('on news.example');
  expect(describePlace(rule({}), translate)).toBe('everywhere');
});
