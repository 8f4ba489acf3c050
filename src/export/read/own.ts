import type { Annotation, Corrections, ShelvedArticle } from '../../model.ts';
import type { Shelved } from '../exporter.ts';
import { VERSION } from '../json.ts';
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
} from './shapes.ts';

/** Reads a file of ours. It was whole when it was written: anything amiss means that it is not any more. */
export function readOwn(file: Json): Contents {
  if (!Number.isInteger(file.version)) throw new Unreadable('damaged', 'version');
  if (Number(file.version) > VERSION) throw new Unreadable('newer');
  if (!Array.isArray(file.articles)) throw new Unreadable('damaged', 'articles');
  const shelf = file.articles.map((one, i) => readShelved(one, `article ${i + 1}`));
  return { shelf, settings: isObject(file.settings) ? file.settings : null, skipped: 0 };
}

function readShelved(value: unknown, place: string): Shelved {
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
export function readArticle(value: Json, place: string): ShelvedArticle {
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
  } as ShelvedArticle;
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
  if (!isObject(value) || !Array.isArray(value.selectors)) throw damaged;
  const { id, kind, note, created, updated } = value;
  const [quote, position] = value.selectors as unknown[];
  if (!isObject(quote) || !isObject(position)) throw damaged;
  const { exact, prefix, suffix } = quote;
  const texts = [id, kind, note, created, updated, exact, prefix, suffix];
  if (!texts.every((one) => typeof one === 'string') || !id || !kind) throw damaged;
  const [start, end] = [asOffset(position.start), asOffset(position.end)];
  if (start === null || end === null || end < start) throw damaged;
  const astral = asOffset(position.astral) ?? 0;
  return {
    id: String(id),
    // Under the article that it is filed with, whatever it says of itself.
    url,
    kind: String(kind),
    selectors: [
      { type: 'TextQuoteSelector', exact: String(exact), prefix: String(prefix), suffix: String(suffix) },
      { type: 'TextPositionSelector', start, end, ...(astral > 0 ? { astral } : {}) },
    ],
    facts: asFacts(value.facts),
    ...asColour(value.colour),
    note: String(note),
    tags: asTexts(value.tags),
    created: String(created),
    updated: String(updated),
  };
}
