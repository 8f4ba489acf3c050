import { fullName } from '../../author/name.ts';
import { cite } from '../../citation/cite.ts';
import { type Day, writeIso } from '../../citation/dates.ts';
import { passageLink } from '../../citation/quotation.ts';
import { toPlain } from '../../citation/runs.ts';
import { isFound, type LibraryItem, listTags, readSource, type Source, speakersOf } from '../../citation/source.ts';
import type { Annotation } from '../../model.ts';
import { describeDoubt } from '../../present/doubt.ts';
import { groupByKind, groupByName, hasNotes, isListedSeparately, sortByPosition } from '../../present/group-by-kind.ts';
import { fileOf, infoOf } from '../../present/index.ts';
import { cleanText, foldLines, splitLines } from '../../present/markup.ts';
import { claimsOf } from '../../present/stored-facts.ts';
import type { ExportOptions } from '../exporter.ts';
import { createBlockIds } from '../markdown-text.ts';
import { listSections } from '../sections.ts';

/** An object that inherits nothing, so that a layout finds only what stands in it. */
const bare = (fields: object): object => Object.assign(Object.create(null), fields);

/** A list. An empty one is '', which counts as false in a condition. */
const list = <T>(items: T[]): T[] | '' => (items.length > 0 ? items : '');

const writeDay = (day: Day | null): string => (day ? writeIso(day) : '');

/** Where an article stands in its file. */
interface Place {
  createKey: (source: Source) => string;
  /** From 1. */
  index: number;
}

/** What a layout sees of an article: text and lists of text, nothing that can be called. See `shape` in `placeholders.ts`. */
export function readData(item: LibraryItem, options: ExportOptions, { createKey, index }: Place): object {
  const { article, annotations } = item;
  const source = readSource(article);
  const read = createHighlights(item, options);
  return bare({
    title: source.title,
    url: source.url,
    site: source.site,
    authors: list(source.authors.map(fullName).map(foldLines).filter(Boolean)),
    published: writeDay(source.published),
    modified: writeDay(source.modified),
    accessed: writeDay(source.accessed),
    language: foldLines(source.lang),
    note: cleanText(article.note ?? '').trim(),
    tags: list(listTags(article, annotations).map(foldLines)),
    article_tags: list((article.tags ?? []).map(foldLines)),
    reference: foldLines(toPlain(cite(article, options.style).reference)),
    citekey: createKey(source),
    highlights: list(sortByPosition(annotations).filter(isListedSeparately).map(read)),
    sections: list(
      listSections(item, options.t).map((section) => {
        const isNames = fileOf(section.kind).shape === 'names';
        const names = groupByName(section, options).map(({ name, about, mentions }) =>
          bare({ name, about, count: mentions.length, highlights: list(mentions.filter(hasNotes).map(read)) }),
        );
        return bare({
          title: foldLines(section.title),
          kind: section.kind,
          names: list(isNames ? names : []),
          highlights: list(isNames ? [] : section.annotations.map(read)),
        });
      }),
    ),
    actors: list(
      groupByKind(annotations)
        .filter(({ kind }) => infoOf(kind).actorFact === 'name')
        .flatMap((section) => groupByName(section, options))
        .map(({ name, about, mentions }) => bare({ name, about, count: mentions.length })),
    ),
    index,
    now: options.now,
  });
}

/** Creates a function that returns what a layout sees of an annotation. Who is not certain is no speaker, only `doubt`. */
function createHighlights(item: LibraryItem, options: ExportOptions): (annotation: Annotation) => object {
  const speakerOf = speakersOf(item);
  const blockId = createBlockIds();
  const read = (annotation: Annotation): object => {
    const { id, kind, facts, note, tags, colour, created, selectors } = annotation;
    const claims = claimsOf(facts);
    const { name, role } = speakerOf(annotation);
    const { describe, columns, shape } = fileOf(kind);
    const cells = columns(claims);
    return bare({
      id: blockId(kind, id),
      kind,
      is_passage: shape === 'passage',
      is_found: isFound(annotation, item.article),
      text: splitLines(selectors[0].exact).map(foldLines).filter(Boolean).join('\n'),
      note: cleanText(note).trim(),
      tags: list(tags.map(foldLines)),
      colour: colour ?? '',
      speaker: name,
      role,
      doubt: describeDoubt(claims, options)?.lead ?? '',
      about: foldLines(describe([facts], options)),
      value: foldLines(cells.value || cells.date || ''),
      unit: foldLines(cells.unit || cells.counted || ''),
      date: created,
      link: passageLink(item.article.url, selectors),
    });
  };
  const known = new Map<Annotation, object>();
  return (annotation) => {
    const data = known.get(annotation) ?? read(annotation);
    known.set(annotation, data);
    return data;
  };
}
