import type { LibraryItem } from '../../src/citation/source.ts';
import type { Annotation, Facts } from '../../src/model.ts';

/** Annotations of one article. */
const EACH = 50;

const KINDS: [kind: string, exact: string, facts: Facts][] = [
  ['actor', 'Amara Okoye', { type: 'person', name: 'Amara Okoye', role: 'minister for water' }],
  ['figure', '$1.3 billion', { form: 'money', value: 1.3e9, unit: 'USD', comparator: '>=' }],
  ['quote', '“We will pay for every dam within thirty days of the vote”', { form: 'direct', actor: 'Amara Okoye' }],
  ['passage', 'nobody had asked the towns along the river', {}],
];

/** A made-up library of so many annotations, made article by article while it is read. */
export function* generateLibrary(annotations: number): Generator<LibraryItem> {
  for (let at = 0; at * EACH < annotations; at++) {
    const url = `https://news.example/story-${at}`;
    yield {
      article: {
        url,
        title: `Ministers agree emergency flood fund no. ${at}`,
        byline: 'Amara Okafor and Jonas Lindqvist',
        site: 'The Example Times',
        published: '2025-03-14',
        lang: 'en',
        added: new Date(Date.UTC(2025, 2, 20) + at * 1000).toISOString(),
      },
      annotations: Array.from({ length: EACH }, (_, i) => generateAnnotation(url, at * EACH + i, i)),
    };
  }
}

function generateAnnotation(url: string, id: number, i: number): Annotation {
  const [kind, exact, facts] = KINDS[i % KINDS.length] ?? ['passage', 'dams', {}];
  const moment = new Date(Date.UTC(2025, 2, 20) + id).toISOString();
  return {
    id: `00000000-0000-4000-8000-${String(id).padStart(12, '0')}`,
    url,
    kind,
    selectors: [
      { type: 'TextQuoteSelector', exact, prefix: 'before the vote the ', suffix: ' was heard to say so' },
      { type: 'TextPositionSelector', start: 100 * i, end: 100 * i + exact.length },
    ],
    facts,
    note: i % 5 === 0 ? 'Check this against the budget of last year.' : '',
    tags: i % 7 === 0 ? ['budget'] : [],
    created: moment,
    updated: moment,
  };
}
