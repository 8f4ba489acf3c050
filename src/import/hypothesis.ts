import * as v from 'valibot';
import { StringsSchema, TextSchema } from '../model/lenient.ts';
import { type Annotation, PASSAGE } from '../model.ts';
import {
  type Contents,
  createCollection,
  keepValid,
  OneOrManySchema,
  readPassage,
  StringsOrNoneSchema,
  TargetSchema,
  toMoment,
  toSelectors,
  Unreadable,
  WebAddressSchema,
} from './fields.ts';

const ItemSchema = v.object({
  id: TextSchema,
  uri: WebAddressSchema,
  text: TextSchema,
  tags: StringsOrNoneSchema,
  created: v.optional(v.unknown()),
  updated: v.optional(v.unknown()),
  /** The annotations that a reply answers. */
  references: OneOrManySchema,
  target: v.pipe(OneOrManySchema, keepValid(TargetSchema)),
  document: v.fallback(v.object({ title: v.pipe(OneOrManySchema, StringsSchema) }), () => ({ title: [] })),
});

type Item = v.InferOutput<typeof ItemSchema>;

/** Reads the annotations of a Hypothesis export. A note on a whole page becomes the note of its article. */
export function readHypothesis(items: unknown[], now: string): Contents {
  const collection = createCollection(now);
  const valid = v.parse(v.pipe(v.array(v.unknown()), keepValid(ItemSchema)), items);
  let skipped = items.length - valid.length;
  for (const item of valid) {
    const [title = item.uri] = item.document.title.filter(Boolean).slice(0, 1);
    const annotation = toAnnotation(item, now);
    if (annotation) collection.add(annotation, title);
    else if (isPageNote(item)) {
      const {
        note,
        tags = [],
        ...article
      } = collection.findArticle(item.uri) ?? {
        url: item.uri,
        title,
        lang: '',
        added: toMoment(item.created, now),
      };
      const notes = [note, item.text].filter(Boolean).join('\n\n');
      const all = [...new Set([...tags, ...item.tags])];
      collection.setArticle({ ...article, ...(notes && { note: notes }), ...(all.length > 0 && { tags: all }) });
    } else skipped++;
  }
  const library = collection.library();
  if (library.length === 0) throw new Unreadable('nothing in it');
  return { library, settings: null, rules: [], skipped };
}

const selectorsOf = ({ target: [target] }: Item) => target?.selector ?? [];

/** A note on a page has no selector. Neither has a reply, but it refers to other annotations. */
const isPageNote = (item: Item) => selectorsOf(item).length === 0 && item.references.length === 0;

function toAnnotation(item: Item, now: string): Annotation | null {
  const passage = readPassage(selectorsOf(item));
  if (!passage) return null;
  const { quote, start } = passage;
  const created = toMoment(item.created, now);
  return {
    id: item.id || `${item.uri}#${start}-${quote.exact.length}`,
    url: item.uri,
    kind: PASSAGE,
    selectors: toSelectors(quote, start, 0),
    facts: {},
    colour: 'yellow',
    note: item.text,
    tags: item.tags.filter((tag) => tag !== ''),
    created,
    updated: toMoment(item.updated, created),
  };
}
