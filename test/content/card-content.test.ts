import { describe, expect, test, vi } from 'vitest';
import { describeCard } from '../../src/content/page-ui/card/card.ts';
import type { Finding } from '../../src/findings/index.ts';
import type { Article, Block } from '../../src/model.ts';

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
const article: Article = { url: 'https://news.example/dyke', title: 'The dyke holds', lang: 'en', text, blocks };

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

describe('a card tells', () => {
  test('of an actor the full name, the role, where it was first named and how often it is quoted', () => {
    expect(describeCard(second, all, article)).toEqual({
      label: 'Person',
      title: 'Ana Prieto',
      role: 'The hydrologist who watches the gauges',
      lines: ['First named in paragraph 2', 'Quoted 2 times'],
      icon: 'person',
      copied: 'Ana Prieto, the hydrologist who watches the gauges',
    });
  });
  test('that an actor is quoted once, and was named in the headline', () => {
    const titled = { ...first, ...at('The dyke') };
    expect(describeCard(titled, [titled, lucky], article).lines).toEqual([
      'First named in the headline',
      'Quoted once',
    ]);
  });
  test('of what an actor is quoted with, nothing that is only reported', () => {
    const reported = { ...plan, facts: { ...plan.facts, form: 'indirect' } } as Finding;
    expect(describeCard(second, [first, lucky, second, reported], article).lines).toContain('Quoted once');
  });
  test('of a figure what it says in plain words', () => {
    const content = describeCard(figure, all, article);
    expect(content).toMatchObject({ label: 'Figure · Percentage', title: '12 per cent', role: '', lines: [] });
    expect(content.copied).toBe('12 per cent');
  });
  test('of a quotation who says it, in which role', () => {
    expect(describeCard(lucky, all, article)).toEqual({
      label: 'Quote · 3 words',
      title: 'Ana Prieto',
      role: 'The hydrologist who watches the gauges',
      lines: ['Quoted 2 times'],
      icon: 'quote',
      copied: '“We were lucky,” — Ana Prieto, the hydrologist who watches the gauges',
    });
  });
  test('that nobody is known to say it', () => {
    expect(describeCard(quote('“We were lucky,”', {}), all, article)).toMatchObject({
      title: 'Nobody named',
      lines: [],
    });
  });
  test('that it may be no speech', () => {
    const doubtful = quote('“We were lucky,”', { speaker: 'officials' }, 0.3);
    expect(describeCard(doubtful, all, article)).toMatchObject({ title: 'officials', lines: ['perhaps not speech'] });
  });
});
