import { describe, expect, test } from 'vitest';
import { describe as select } from '../../src/anchors/describe.ts';
import { applyRules } from '../../src/corrections/corrections.ts';
import type { Finding } from '../../src/findings/index.ts';
import type { Facts, Rule } from '../../src/model.ts';
import { answer } from '../../src/present/doubt.ts';
import { claimsOf } from '../../src/present/stored-facts.ts';

const text =
  'Ana Prieto met Rosa Prieto on the Quay in May. “We were lucky,” Prieto said. Prieto counted 14 boats since 2012.';

const at = (words: string, nth = 0) => {
  let start = text.indexOf(words);
  for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1);
  return { start, end: start + words.length };
};
const actor = (words: string, name: string, nth = 0): Finding => ({
  kind: 'actor',
  ...at(words, nth),
  facts: { type: 'person', name },
  confidence: 0.8,
});
const quay: Finding = {
  kind: 'actor',
  ...at('Quay'),
  facts: { type: 'organisation', name: 'Quay' },
  confidence: 0.6,
};
const boats: Finding = {
  kind: 'figure',
  ...at('14 boats'),
  facts: { form: 'count', value: 14, counted: 'boats' },
  confidence: 0.9,
};
const since: Finding = {
  kind: 'figure',
  ...at('since 2012'),
  facts: { form: 'period', value: '2012', to: null },
  confidence: 0.9,
};
const lucky: Finding = {
  kind: 'quote',
  ...at('“We were lucky,”'),
  facts: { form: 'direct', speaker: 'Prieto', actor: 'Ana Prieto' },
  confidence: 0.9,
};
const ana = actor('Ana Prieto', 'Ana Prieto');
const said = actor('Prieto', 'Ana Prieto', 2);
const counted = actor('Prieto', 'Ana Prieto', 3);
const rosa = actor('Rosa Prieto', 'Rosa Prieto');
const all = [ana, rosa, quay, lucky, said, counted, boats, since];

const rule = (made: Partial<Rule>): Rule => ({ id: 'r1', created: '2026-01-01T00:00:00.000Z', kind: 'actor', ...made });
const apply = (...rules: Rule[]) => applyRules(all, rules, text);
const namesOf = (findings: Finding[]) =>
  findings.flatMap(({ kind, facts }) => (kind === 'actor' && 'name' in facts ? [facts.name] : []));

describe('a rule', () => {
  test('without any, findings are unchanged', () => expect(apply()).toBe(all));

  test('rejects one finding', () => {
    const left = apply(rule({ place: select(text, counted), rejects: true }));
    expect(left).toHaveLength(all.length - 1);
    expect(left).not.toContain(counted);
  });

  test('rejects every mention of an actor', () => {
    expect(namesOf(apply(rule({ name: 'Ana Prieto', rejects: true })))).toEqual(['Rosa Prieto', 'Quay']);
  });

  test('rejects words regardless of case and quotation marks, of its kind only', () => {
    expect(apply(rule({ kind: 'figure', words: '14 BOATS', rejects: true }))).not.toContain(boats);
    expect(apply(rule({ kind: 'quote', words: '"we were lucky,"', rejects: true }))).not.toContain(lucky);
    expect(apply(rule({ kind: 'actor', words: '14 boats', rejects: true }))).toContain(boats);
  });

  test('gives an actor another type', () => {
    const [place] = apply(rule({ name: 'Quay', facts: { type: 'place' } })).filter(({ start }) => start === quay.start);
    expect(place?.facts).toEqual({ type: 'place', name: 'Quay' });
    expect(place?.confidence).toBe(1);
  });

  test('gives an actor another name, as a speaker too', () => {
    const left = apply(rule({ name: 'Ana Prieto', facts: { name: 'Ana María Prieto' } }));
    expect(namesOf(left)).toEqual(['Ana María Prieto', 'Rosa Prieto', 'Quay', 'Ana María Prieto', 'Ana María Prieto']);
    expect(left.find(({ kind }) => kind === 'quote')?.facts).toMatchObject({ actor: 'Ana María Prieto' });
  });

  test('merges two actors', () => {
    expect(new Set(namesOf(apply(rule({ name: 'Rosa Prieto', facts: { name: 'Ana Prieto' } }))))).toEqual(
      new Set(['Ana Prieto', 'Quay']),
    );
  });

  test('splits an actor by words, as a speaker too', () => {
    const left = apply(rule({ name: 'Ana Prieto', words: 'Prieto', facts: { name: 'Rosa Prieto' } }));
    expect(namesOf(left)).toEqual(['Ana Prieto', 'Rosa Prieto', 'Quay', 'Rosa Prieto', 'Rosa Prieto']);
    expect(left.find(({ kind }) => kind === 'quote')?.facts).toMatchObject({ actor: 'Rosa Prieto' });
  });

  test('splits an actor by one mention, and the quotations of that mention', () => {
    const speaker = at('Prieto', 2);
    const findings = all.map((one) => (one === lucky ? { ...lucky, parts: { speaker } } : one)) as Finding[];
    const other = { facts: { name: 'Rosa Prieto' } };
    const left = applyRules(findings, [rule({ place: select(text, said), ...other })], text);
    expect(namesOf(left)).toEqual(['Ana Prieto', 'Rosa Prieto', 'Quay', 'Rosa Prieto', 'Ana Prieto']);
    expect(left.find(({ kind }) => kind === 'quote')?.facts).toMatchObject({ actor: 'Rosa Prieto' });
    const elsewhere = applyRules(findings, [rule({ place: select(text, counted), ...other })], text);
    expect(elsewhere.find(({ kind }) => kind === 'quote')?.facts).toMatchObject({ actor: 'Ana Prieto' });
  });

  test('names another speaker, or none', () => {
    const place = select(text, lucky);
    const other = apply(rule({ kind: 'quote', place, facts: { actor: 'Rosa Prieto', speaker: 'Rosa Prieto' } }));
    expect(other.find(({ kind }) => kind === 'quote')?.facts).toMatchObject({ actor: 'Rosa Prieto' });
    const none = apply(rule({ kind: 'quote', place, facts: { actor: null, speaker: null } }));
    expect(none.find(({ kind }) => kind === 'quote')?.facts).toEqual({ form: 'direct' });
  });

  test('settles who speaks', () => {
    const perhaps = { names: ['Ida Lind', 'Rosa Prieto'], reason: 'pronoun', said: 'she' } as const;
    const doubtful = all.map((one) => (one.kind === 'quote' ? { ...one, facts: { form: 'direct', perhaps } } : one));
    const settle = (facts: Facts) =>
      applyRules(doubtful as Finding[], [rule({ kind: 'quote', place: select(text, lucky), facts })], text).find(
        ({ kind }) => kind === 'quote',
      )?.facts;
    expect(settle(answer('Ida Lind'))).toEqual({ form: 'direct', speaker: 'Ida Lind', actor: 'Ida Lind' });
    expect(settle({ speaker: null, actor: null })).toEqual({ form: 'direct' });
    const described = settle({ speaker: 'the ferryman' });
    expect(described).toEqual({ form: 'direct', speaker: 'the ferryman', perhaps: null });
    expect(claimsOf(described ?? {})).toBe(described);
  });

  test('gives a figure another value, and keeps its open end', () => {
    const place = select(text, since);
    const left = apply(rule({ kind: 'figure', place, facts: { value: '2013' } }));
    expect(left.find(({ start }) => start === since.start)?.facts).toEqual({ form: 'period', value: '2013', to: null });
  });

  test('moves the start and end of a finding', () => {
    const left = apply(rule({ place: select(text, quay), to: select(text, at('the Quay')) }));
    expect(left.find(({ facts }) => 'name' in facts && facts.name === 'Quay')).toMatchObject(at('the Quay'));
  });

  test('for a passage applies after an edit above it', () => {
    const place = select(text, counted);
    const edited = `A line was added here. ${text}`;
    const shifted = all.map((finding) => ({ ...finding, start: finding.start + 23, end: finding.end + 23 }));
    expect(applyRules(shifted, [rule({ place, rejects: true })], edited)).toHaveLength(all.length - 1);
  });

  test('for a passage that is gone has no effect', () => {
    const place = select('Something else, about a Prieto of old.', { start: 24, end: 30 });
    expect(applyRules(all, [rule({ place, rejects: true })], text)).toHaveLength(all.length);
  });

  test('applies to the result of the rules before it', () => {
    const left = apply(
      rule({ name: 'Rosa Prieto', facts: { name: 'Ana Prieto' } }),
      rule({ id: 'r2', name: 'Ana Prieto', rejects: true }),
    );
    expect(namesOf(left)).toEqual(['Quay']);
  });

  test('does not change its input', () => {
    const before = structuredClone(all);
    apply(rule({ name: 'Ana Prieto', facts: { name: 'A' } }), rule({ kind: 'figure', rejects: true }));
    expect(all).toEqual(before);
  });
});
