import { passageLink } from '../citation/quotation.ts';
import { type Annotation, PASSAGE, type SavedArticle } from '../model.ts';
import { sortByPosition } from '../present/group-by-kind.ts';
import { infoOf } from '../present/index.ts';
import { claimsOf } from '../present/stored-facts.ts';
import type { Exporter, Library } from './exporter.ts';

/** W3C Web Annotation (JSON-LD), for other annotation tools, with additional terms for what the standard does not cover. */
export const exporter: Exporter = {
  extension: 'jsonld',
  mime: 'application/ld+json',
  perArticle: false,
  hasCitation: false,
  write,
};

/** The JSON-LD context: the standard's terms, and the additional ones. */
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

/** The prefix of the ids of annotations whose id is not a UUID. */
export const ANNOTATION = 'urn:newsgloss:annotation:';

async function* write(library: Library) {
  yield `{"@context":${JSON.stringify(context)},"id":"urn:newsgloss:page","type":"AnnotationPage","items":[`;
  let between = '\n';
  for await (const { article, annotations } of library) {
    yield `${between}${JSON.stringify(describeArticle(article))}`;
    between = ',\n';
    for (const annotation of sortByPosition(annotations)) yield `${between}${JSON.stringify(describe(annotation))}`;
  }
  yield '\n]}\n';
}

/** The article as an annotation with the motivation “bookmarking”, and the reader's note and tags. */
function describeArticle(article: SavedArticle) {
  const { url, added, saved, note = '', tags = [] } = article;
  return {
    id: `urn:newsgloss:article:${encode(url)}`,
    type: 'Annotation',
    motivation: ['bookmarking', ...(note ? ['commenting'] : []), ...(tags.length > 0 ? ['tagging'] : [])],
    created: saved ?? added,
    generator: GENERATOR,
    // The model allows no empty list of bodies.
    ...(note || tags.length > 0 ? { body: describeWords(note, tags) } : {}),
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
    facts: claimsOf(facts),
    ...(colour ? { colour } : {}),
  };
}

/** The position in code points, as in the Web Annotation Data Model. Stored offsets are in UTF-16 code units. */
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

/** Percent-encodes text. Lone surrogates, for which `encodeURIComponent` throws, become U+FFFD. */
const encode = (text: string) =>
  encodeURIComponent(text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd'));
