import { describe, expect, test, vi } from 'vitest';
import type { Finding } from '../../src/findings/index.ts';
import { translate } from '../../src/messaging/strings.ts';
import type { Block, Facts } from '../../src/model.ts';
import { listReadings } from '../../src/present/figure-readings.ts';
import { contentOf } from '../../src/ui/frame/card.tsx';

vi.mock('../../src/messaging/browser.ts', () => import('../fakes/browser.ts'));

const told: [Block['role'], string][] = [
  ['title', 'The dyke holds'],
  ['paragraph', 'The river rose by 12 per cent.'],
  ['paragraph', 'Ana Prieto, the hydrologist who watches the gauges, was up all night.'],
  ['paragraph', '“We were lucky,” Prieto said, and then: “Luck is no plan for 2030.”'],
];
const blocks: Block[] = [];
let text = '';
for (const [role, words] of told) {
  if (text) text += '\n\n';
  blocks.push({ role, start: text.length, end: text.length + words.length });
  text += words;
}

const at = (words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
};
const actor = (words: string, role?: string): Finding => ({
  kind: 'actor',
  ...at(words),
  facts: { type: 'person', name: 'Ana Prieto', ...(role && { role }) },
  confidence: 1,
});
const quote = (words: string, who: { actor?: string; speaker?: string }, confidence = 1): Finding => ({
  kind: 'quote',
  ...at(words),
  facts: { form: 'direct', ...who },
  confidence,
});
const figure: Finding = {
  kind: 'figure',
  ...at('12 per cent'),
  facts: { form: 'percent', value: 12, unit: '%' },
  confidence: 1,
};
const first = actor('Ana Prieto', 'the hydrologist who watches the gauges');
const second: Finding = { ...actor('Prieto said'), ...at('Prieto', text.indexOf('lucky')) };
const lucky = quote('“We were lucky,”', { actor: 'Ana Prieto', speaker: 'Prieto' });
const plan = quote('“Luck is no plan for 2030.”', { actor: 'Ana Prieto', speaker: 'Prieto' });
const all = [figure, first, lucky, second, plan];

const tell = (finding: Finding, mentions = all) =>
  contentOf({ finding, words: text.slice(finding.start, finding.end), mentions });
const readings = (finding: Finding) =>
  tell(finding).readings?.map(({ label, isChosen }) => (isChosen ? `[${label}]` : label));

describe('a card tells', () => {
  test('of an actor the full name and the role', () => {
    expect(tell(second)).toMatchObject({
      label: 'Person',
      title: 'Ana Prieto',
      role: 'The hydrologist who watches the gauges',
      lines: [],
      rejectLabel: 'card_not_person',
      copied: 'Ana Prieto, the hydrologist who watches the gauges',
    });
  });
  test('of a figure what it says in plain words', () => {
    expect(tell(figure)).toMatchObject({ label: 'Percentage', title: '12 per cent', role: '', lines: [] });
    expect(tell(figure).copied).toBe('12 per cent');
  });
  test('of a quotation who says it, in which role', () => {
    expect(tell(lucky)).toMatchObject({
      label: 'Quotation',
      title: 'Ana Prieto',
      role: 'The hydrologist who watches the gauges',
      lines: [],
      copied: '“We were lucky,” — Ana Prieto, the hydrologist who watches the gauges',
    });
  });
  test('that nobody is known to say it', () => {
    expect(tell(quote('“We were lucky,”', {}))).toMatchObject({ title: translate('unknown_speaker'), lines: [] });
  });
  test('who perhaps says it and why that is not certain, with names that settle it', () => {
    const perhaps = { names: ['Ida Lind', 'Greta Lindemann'], reason: 'pronoun' as const, said: 'she' };
    const doubtful = { ...quote('“We were lucky,”', {}), facts: { form: 'direct', perhaps } } as Finding;
    expect(tell(doubtful)).toMatchObject({
      title: 'Ida Lind',
      lead: 'perhaps Ida Lind',
      lines: [expect.stringContaining('“she”')],
      answers: [{ label: 'Ida Lind', facts: { actor: 'Ida Lind' } }, { label: 'Greta Lindemann' }, { label: 'Other…' }],
    });
  });
  test('that it may be no speech', () => {
    const doubtful = quote('“We were lucky,”', { speaker: 'officials' }, 0.3);
    expect(tell(doubtful)).toMatchObject({ title: 'officials', lines: ['perhaps not speech'] });
  });
});

describe('what the words of a card may be', () => {
  test('an actor is a person, an organisation or a place, or something rarer that it already is', () => {
    expect(readings(second)).toEqual(['[Person]', 'Organisation', 'Place']);
    const country = { ...second, facts: { ...second.facts, type: 'country' } } as Finding;
    expect(tell(country, [country]).readings?.[2]).toMatchObject({ label: 'Country', isChosen: true });
  });
  test('words are quoted, reported, or no quote', () => {
    expect(readings(lucky)).toEqual(['[Quotation]', 'Reported', 'Not a quote']);
    const reported = { ...lucky, facts: { ...lucky.facts, form: 'indirect' } } as Finding;
    expect(readings(reported)).toEqual(['Quotation', '[Reported]', 'Not a quote']);
  });
  test.each([
    ['243 pounds', { form: 'measure', value: 243, unit: 'lb' }, ['[Weight]', 'Money', 'Something else']],
    ['243 pounds', { form: 'money', value: 243, unit: 'GBP' }, ['Weight', '[Money]', 'Something else']],
    ['2050', { form: 'number', value: 2050 }, ['[Amount]', 'Date', 'Something else']],
    ['2050', { form: 'date', value: '2050' }, ['Amount', '[Date]', 'Something else']],
    ['31 years', { form: 'duration', value: 31, unit: 'year' }, ['[Duration]', 'Age', 'Something else']],
    ['60 books', { form: 'count', value: 60, counted: 'books' }, ['[Amount]', 'Something else']],
  ])('a figure has another form that its words may have: %s', (words, facts, expected) => {
    expect(
      listReadings(facts, words, translate).map(({ label, isChosen }) => (isChosen ? `[${label}]` : label)),
    ).toEqual(expected);
  });
  test('another form has facts of its own', () => {
    const change = (words: string, facts: Facts, to: string) =>
      listReadings(facts, words, translate).find(({ label }) => label === to)?.facts;
    expect(change('243 pounds', { form: 'measure', value: 243, unit: 'lb' }, 'Money')).toMatchObject({
      form: 'money',
      value: 243,
      unit: 'GBP',
    });
    expect(change('2050', { form: 'number', value: 2050 }, 'Date')).toMatchObject({ form: 'date', value: '2050' });
    expect(change('2050', { form: 'date', value: '2050' }, 'Amount')).toMatchObject({ form: 'number', value: 2050 });
  });
});
