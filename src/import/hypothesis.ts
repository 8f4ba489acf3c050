import { type Annotation, PASSAGE } from '../model.ts';
import {
  asList,
  asMoment,
  asOffset,
  asText,
  asTexts,
  type Contents,
  createGathering,
  isObject,
  isWeb,
  type Json,
  select,
  Unreadable,
} from './fields.ts';

/** Reads what Hypothesis exports. Notes on a whole page become the article's. */
export function readHypothesis(items: unknown[], now: string): Contents {
  const gathering = createGathering(now);
  let skipped = 0;
  for (const item of items) {
    if (!isObject(item)) skipped++;
    else if (isPageNote(item)) setNote(item);
    else {
      const annotation = readOne(item, now);
      if (annotation) gathering.add(annotation, titleOf(item) || annotation.url);
      else skipped++;
    }
  }

  function setNote(item: Json): void {
    const url = asText(item.uri);
    const found = gathering.library().find(({ article }) => article.url === url)?.article;
    const {
      title = titleOf(item) || url,
      lang = '',
      added = asMoment(item.created, now),
      note,
      tags = [],
    } = found ?? {};
    const joined = [note, asText(item.text)].filter(Boolean).join('\n\n');
    const all = [...new Set([...tags, ...asTexts(item.tags)])];
    gathering.setArticle({
      url,
      title,
      lang,
      added,
      ...(joined ? { note: joined } : {}),
      ...(all.length > 0 ? { tags: all } : {}),
    });
  }

  const library = gathering.library();
  if (library.length === 0) throw new Unreadable('nothing in it');
  return { library, settings: null, rules: [], skipped };
}

const selectorsOf = (item: Json): Json[] => {
  const [target] = asList(item.target);
  return isObject(target) ? asList(target.selector).filter(isObject) : [];
};

/** A note on a page has no selector; a reply has none either, but names what it answers. */
const isPageNote = (item: Json) =>
  selectorsOf(item).length === 0 && isWeb(asText(item.uri)) && asList(item.references).length === 0;

function titleOf(item: Json): string {
  return isObject(item.document) ? (asTexts(asList(item.document.title))[0] ?? '') : '';
}

function readOne(item: Json, now: string): Annotation | null {
  const url = asText(item.uri);
  const selectors = selectorsOf(item);
  const quote = selectors.find(({ type }) => type === 'TextQuoteSelector');
  const exact = asText(quote?.exact);
  if (!quote || exact === '' || !isWeb(url)) return null;
  const position = selectors.find(({ type }) => type === 'TextPositionSelector');
  const start = asOffset(position?.start) ?? 0;
  const created = asMoment(item.created, now);
  return {
    id: asText(item.id) || `${url}#${start}-${exact.length}`,
    url,
    kind: PASSAGE,
    selectors: select(exact, asText(quote.prefix), asText(quote.suffix), start, 0),
    facts: {},
    colour: 'yellow',
    note: asText(item.text),
    tags: asTexts(item.tags).filter((tag) => tag !== ''),
    created,
    updated: asMoment(item.updated, created),
  };
}
