const OA = 'http://www.w3.org/ns/oa#';
const DC = 'http://purl.org/dc/elements/1.1/';
const TERMS = 'http://purl.org/dc/terms/';
const STREAMS = 'http://www.w3.org/ns/activitystreams#';

const node = (id: string) => ({ '@id': id, '@type': '@id' });
const word = (id: string) => ({ '@id': id, '@type': '@vocab' });
const own = (...names: string[]) => Object.fromEntries(names.map((name) => [name, OA + name]));

/** The terms of the W3C's context for annotations that the export uses, each as that context defines it. */
export const terms = {
  id: '@id',
  type: '@type',
  ...own('Annotation', 'TextualBody', 'SpecificResource'),
  ...own('TextQuoteSelector', 'TextPositionSelector', 'FragmentSelector'),
  ...own('bookmarking', 'classifying', 'commenting', 'highlighting', 'identifying', 'tagging'),
  ...own('exact', 'prefix', 'suffix', 'start', 'end'),
  AnnotationPage: `${STREAMS}OrderedCollectionPage`,
  Software: `${STREAMS}Application`,
  body: node(`${OA}hasBody`),
  target: node(`${OA}hasTarget`),
  source: node(`${OA}hasSource`),
  selector: node(`${OA}hasSelector`),
  motivation: word(`${OA}motivatedBy`),
  purpose: word(`${OA}hasPurpose`),
  generator: node(`${STREAMS}generator`),
  items: { ...node(`${STREAMS}items`), '@container': '@list' },
  conformsTo: node(`${TERMS}conformsTo`),
  created: `${TERMS}created`,
  modified: `${TERMS}modified`,
  format: `${DC}format`,
  value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
  name: 'http://xmlns.com/foaf/0.1/name',
};
