import type { LibraryItem } from '../export/exporter.ts';
import { VERSION } from '../export/json.ts';
import type { Annotation, Corrections, Rule, SavedArticle, Selectors } from '../model.ts';
import {
  asColour,
  asFacts,
  asOffset,
  asTexts,
  type Contents,
  isObject,
  isWeb,
  type Json,
  Unreadable,
} from './fields.ts';

/** Reads a file of ours. It was whole when it was written: anything amiss means that it is not any more. */
export function readOwn(file: Json): Contents {
  if (!Number.isInteger(file.version)) throw new Unreadable('damaged', 'version');
  if (Number(file.version) > VERSION) throw new Unreadable('newer');
  if (!Array.isArray(file.articles)) throw new Unreadable('damaged', 'articles');
  const library = file.articles.map((one, i) => readLibraryItem(one, `article ${i + 1}`));
  const rules = Array.isArray(file.rules) ? file.rules.map((one, i) => readRule(one, `rule ${i + 1}`)) : [];
  return { library, settings: isObject(file.settings) ? file.settings : null, rules, skipped: 0 };
}

function readLibraryItem(value: unknown, place: string): LibraryItem {
  if (!isObject(value) || !Array.isArray(value.annotations)) throw new Unreadable('damaged', place);
  const { annotations, ...article } = value;
  const read = readArticle(article, place);
  return {
    article: read,
    annotations: (annotations as unknown[]).map((one, i) =>
      readAnnotation(one, read.url, `${place}, annotation ${i + 1}`),
    ),
  };
}

/** An article of ours; throws where something in it is not what it was. */
export function readArticle(value: Json, place: string): SavedArticle {
  const { url, title, lang, added } = value;
  const isWhole = [url, title, lang, added].every((one) => typeof one === 'string') && isWeb(String(url));
  if (!isWhole) throw new Unreadable('damaged', place);
  const texts = (names: string[]) =>
    Object.fromEntries(names.filter((name) => typeof value[name] === 'string').map((name) => [name, value[name]]));
  const lists = (names: string[]) =>
    Object.fromEntries(names.filter((name) => Array.isArray(value[name])).map((name) => [name, asTexts(value[name])]));
  const corrected = readCorrections(value.corrected);
  return {
    ...texts(['url', 'title', 'byline', 'site', 'published', 'lang', 'saved', 'added', 'note']),
    ...lists(['aliases', 'tags']),
    ...(corrected ? { corrected } : {}),
  } as SavedArticle;
}

function readCorrections(value: unknown): Corrections | null {
  if (!isObject(value)) return null;
  const names = ['title', 'byline', 'site', 'published'].filter((name) => typeof value[name] === 'string');
  const isMedium = value.medium === 'newspaper' || value.medium === 'website';
  return {
    ...Object.fromEntries(names.map((name) => [name, value[name]])),
    ...(isMedium ? { medium: value.medium as Corrections['medium'] } : {}),
  };
}

function readAnnotation(value: unknown, url: string, place: string): Annotation {
  const damaged = new Unreadable('damaged', place);
  if (!isObject(value)) throw damaged;
  const { id, kind, note, created, updated } = value;
  const texts = [id, kind, note, created, updated];
  if (!texts.every((one) => typeof one === 'string') || !id || !kind) throw damaged;
  return {
    id: String(id),
    // Under the article that it is filed with, whatever it says of itself.
    url,
    kind: String(kind),
    selectors: readSelectors(value.selectors, place),
    facts: asFacts(value.facts),
    ...asColour(value.colour),
    note: String(note),
    tags: asTexts(value.tags),
    created: String(created),
    updated: String(updated),
  };
}

function readSelectors(value: unknown, place: string): Selectors {
  const [quote, position] = Array.isArray(value) ? (value as unknown[]) : [];
  const isWhole = isObject(quote) && [quote.exact, quote.prefix, quote.suffix].every((one) => typeof one === 'string');
  if (!isWhole || !isObject(position)) throw new Unreadable('damaged', place);
  const { exact, prefix, suffix } = quote;
  const [start, end] = [asOffset(position.start), asOffset(position.end)];
  if (start === null || end === null || end < start) throw new Unreadable('damaged', place);
  const astral = asOffset(position.astral) ?? 0;
  return [
    { type: 'TextQuoteSelector', exact: String(exact), prefix: String(prefix), suffix: String(suffix) },
    { type: 'TextPositionSelector', start, end, ...(astral > 0 ? { astral } : {}) },
  ];
}

function readRule(value: unknown, place: string): Rule {
  const damaged = new Unreadable('damaged', place);
  if (!isObject(value)) throw damaged;
  const { id, kind, created } = value;
  if (![id, kind, created].every((one) => typeof one === 'string' && one !== '')) throw damaged;
  const texts = ['name', 'words', 'url', 'site'].filter((name) => typeof value[name] === 'string');
  return {
    id: String(id),
    created: String(created),
    kind: String(kind),
    ...Object.fromEntries(texts.map((name) => [name, value[name]])),
    ...(value.rejects === true ? { rejects: true } : {}),
    ...(isObject(value.facts) ? { facts: asFacts(value.facts) } : {}),
    ...(value.place === undefined ? {} : { place: readSelectors(value.place, place) }),
    ...(value.to === undefined ? {} : { to: readSelectors(value.to, place) }),
  };
}
