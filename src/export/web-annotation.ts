import { passageLink } from '../citation/quotation.ts';
import { type Annotation, PASSAGE, type SavedArticle } from '../model.ts';
import { sortByPlace } from '../present/arrange.ts';
import { infoOf } from '../present/index.ts';
import type { Exporter, Library } from './exporter.ts';

/** W3C Web Annotation (JSON-LD), for other annotators. What the standard has no terms for is written under our own. */
export const exporter: Exporter = { extension: 'jsonld', mime: 'application/ld+json', perArticle: false, write };

/** The standard's own terms, and the ones it lacks. */
export const context = [
  'http://www.w3.org/ns/anno.jsonld',
  {
    newsgloss: 'https://newsgloss.example/ns#',
    kind: 'newsgloss:kind',
    facts: { '@id': 'newsgloss:facts', '@type': '@json' },
    article: { '@id': 'newsgloss:article', '@type': '@json' },
    colour: 'newsgloss:colour',
    astral: 'newsgloss:astral',
  },
];

const TEXT_FRAGMENT = 'https://wicg.github.io/scroll-to-text-fragment/';

const GENERATOR = { id: 'urn:newsgloss', type: 'Software', name: 'Newsgloss' };

/** How the ids of annotations of ours begin, where they are no UUID. */
export const ANNOTATION = 'urn:newsgloss:annotation:';

async function* write(library: Library) {
  yield `{"@context":${JSON.stringify(context)},"type":"AnnotationPage","items":[`;
  let between = '\n';
  for await (const { article, annotations } of library) {
    yield `${between}${JSON.stringify(describeArticle(article))}`;
    between = ',\n';
    for (const annotation of sortByPlace(annotations)) yield `${between}${JSON.stringify(describe(annotation))}`;
  }
  yield '\n]}\n';
}

/** The article as a bookmark, with what the reader wrote about it. */
function describeArticle(article: SavedArticle) {
  const { url, added, saved, note = '', tags = [] } = article;
  return {
    id: `urn:newsgloss:article:${encode(url)}`,
    type: 'Annotation',
    motivation: ['bookmarking', ...(note ? ['commenting'] : []), ...(tags.length > 0 ? ['tagging'] : [])],
    created: saved ?? added,
    generator: GENERATOR,
    body: describeWords(note, tags),
    target: { type: 'SpecificResource', source: url },
    article,
  };
}

function describe(annotation: Annotation) {
  const { id, url, kind, selectors, facts, note, tags, created, updated, colour } = annotation;
  const [{ exact, prefix, suffix }] = selectors;
  const link = passageLink(url, selectors);
  const fragment = link.slice(link.indexOf('#') + 1);
  const isUuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id);
  return {
    id: isUuid ? `urn:uuid:${id}` : ANNOTATION + encode(id),
    type: 'Annotation',
    motivation: listMotives(annotation),
    created,
    modified: updated,
    generator: GENERATOR,
    body: [
      ...(typeof facts.name === 'string' && facts.name !== '' ? [textual(facts.name, 'identifying')] : []),
      textual(kind, 'classifying'),
      ...describeWords(note, tags),
    ],
    target: {
      type: 'SpecificResource',
      source: url,
      selector: [
        { type: 'TextQuoteSelector', exact, prefix, suffix },
        { type: 'TextPositionSelector', ...countPoints(annotation) },
        ...(link ? [{ type: 'FragmentSelector', conformsTo: TEXT_FRAGMENT, value: fragment }] : []),
      ],
    },
    kind,
    facts,
    ...(colour ? { colour } : {}),
  };
}

/** The model counts code points; a character beyond the first 65,536, such as an emoji, is two units of ours. */
function countPoints({ selectors: [{ exact }, { start, astral = 0 }] }: Annotation) {
  const from = start - astral;
  return { start: from, end: from + [...exact].length, ...(astral > 0 ? { astral } : {}) };
}

function listMotives({ kind, note, tags }: Annotation): string[] {
  return [
    kind === PASSAGE ? 'highlighting' : 'classifying',
    ...(infoOf(kind).actorFact === 'name' ? ['identifying'] : []),
    ...(note ? ['commenting'] : []),
    ...(tags.length > 0 ? ['tagging'] : []),
  ];
}

const textual = (value: string, purpose: string) => ({ type: 'TextualBody', value, format: 'text/plain', purpose });

const describeWords = (note: string, tags: string[]) => [
  ...(note ? [{ ...textual(note, 'commenting'), format: 'text/markdown' }] : []),
  ...tags.map((tag) => textual(tag, 'tagging')),
];

/** Half characters, which no address can hold, become a mark of their own. */
const encode = (text: string) =>
  encodeURIComponent(text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd'));
