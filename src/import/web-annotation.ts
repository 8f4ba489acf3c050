import { ANNOTATION } from '../export/web-annotation.ts';
import { type Annotation, PASSAGE } from '../model.ts';
import {
  asColour,
  asFacts,
  asList,
  asMoment,
  asOffset,
  asText,
  type Contents,
  createGathering,
  isObject,
  isWeb,
  type Json,
  select,
  Unreadable,
} from './fields.ts';
import { readArticle } from './own.ts';

/** Reads W3C Web Annotations: one, a list, a page or a collection of them. What is no passage of words is left out. */
export function readWebAnnotations(file: Json, now: string): Contents {
  const items = listItems(file);
  const gathering = createGathering(now);
  let skipped = 0;
  for (const item of items) {
    if (isObject(item) && isObject(item.article)) {
      gathering.setArticle(readArticle(item.article, 'article'));
      continue;
    }
    const annotation = isObject(item) ? readOne(item, now) : null;
    if (annotation) gathering.add(annotation, annotation.url);
    else skipped++;
  }
  const library = gathering.library();
  if (library.length === 0) throw new Unreadable(items.length > 0 ? 'nothing in it' : 'unknown');
  return { library, settings: null, rules: [], skipped };
}

function listItems(file: Json): unknown[] {
  const page = isObject(file.first) ? file.first : file;
  if (Array.isArray(page.items)) return page.items;
  if (Array.isArray(file['@graph'])) return file['@graph'];
  return file.target === undefined ? [] : [file];
}

function readOne(item: Json, now: string): Annotation | null {
  const [target] = asList(item.target);
  if (!isObject(target)) return null;
  const source = isObject(target.source) ? asText(target.source.id) : asText(target.source) || asText(target.id);
  const selectors = asList(target.selector).filter(isObject);
  const quote = selectors.find(({ type }) => type === 'TextQuoteSelector');
  const exact = asText(quote?.exact);
  if (!quote || exact === '' || !isWeb(source)) return null;
  const position = selectors.find(({ type }) => type === 'TextPositionSelector');
  const astral = asOffset(position?.astral) ?? 0;
  const start = (asOffset(position?.start) ?? 0) + astral;
  const created = asMoment(item.created, now);
  const bodies = asList(item.body)
    .map((body) => (typeof body === 'string' ? { value: body } : body))
    .filter(isObject);
  const value = (purpose: string) =>
    bodies.filter((body) => body.purpose === purpose).map((body) => asText(body.value));
  const notes = bodies.filter(
    ({ purpose, value }) => (purpose === undefined || NOTES.has(asText(purpose))) && asText(value),
  );
  return {
    id: readId(asText(item.id)) || `${source}#${start}-${exact.length}`,
    url: withoutFragment(source),
    kind: asText(item.kind) || PASSAGE,
    selectors: select(exact, asText(quote.prefix), asText(quote.suffix), start, astral),
    facts: asFacts(item.facts),
    ...asColour(item.colour),
    note: [...notes.map(({ value }) => asText(value)), asText(item.bodyValue)].filter(Boolean).join('\n\n'),
    tags: value('tagging').filter((tag) => tag !== ''),
    created,
    updated: asMoment(item.modified, created),
  };
}

/** Purposes under which somebody wrote something of their own. */
const NOTES = new Set(['commenting', 'describing', 'replying', 'questioning', 'reviewing', 'editing']);

const withoutFragment = (url: string) => url.replace(/#.*$/s, '');

function readId(id: string): string {
  if (id.startsWith('urn:uuid:')) return id.slice('urn:uuid:'.length);
  if (!id.startsWith(ANNOTATION)) return id;
  try {
    return decodeURIComponent(id.slice(ANNOTATION.length));
  } catch {
    return id; // of somebody who begins ids as we do, but does not write them as we do
  }
}
