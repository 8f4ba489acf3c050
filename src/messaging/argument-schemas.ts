import { colours, hues } from '../model.ts';
import type { Background, Framed, NotesApi, Page, Preferences, Reader, Rules, Watcher } from './contract.ts';
import type { ArgumentSchemas } from './messenger.ts';
import {
  dictionary,
  either,
  flag,
  holding,
  list,
  maybe,
  nullOr,
  number,
  oneOf,
  record,
  text,
  tuple,
  whole,
} from './shapes.ts';

const address = text(8192);
const id = text(8192); // an annotation's, or an article's address
const ids = list(id, 200_000);
const colour = oneOf(...colours);
const note = text(100_000);
const tags = list(text(400), 200);
const span = { start: whole, end: whole };
const identity = { url: address, aliases: maybe(list(address, 100)) };
const who = holding(identity); // nothing else of it is read
const particulars = {
  ...identity,
  title: text(10_000),
  byline: maybe(text(10_000)),
  site: maybe(text(10_000)),
  published: maybe(text(100)),
  lang: text(1000),
};
const words = text(5_000_000);
const selectors = tuple(
  record({ type: oneOf('TextQuoteSelector'), exact: words, prefix: text(10_000), suffix: text(10_000) }),
  record({ type: oneOf('TextPositionSelector'), ...span, astral: maybe(whole) }),
);
const facts = dictionary(maybe(nullOr(either(text(100_000), number))), 50);
const draft = record({ kind: text(100), selectors, facts, colour: maybe(colour) });
const drafts = list(draft, 200_000);
const article = record({
  ...particulars,
  text: text(20_000_000),
  blocks: list(record({ role: text(40), ...span }), 1_000_000),
});
const correction = {
  kind: text(100),
  place: maybe(selectors),
  name: maybe(text(10_000)),
  words: maybe(text(100_000)),
  rejects: maybe((value) => value === true),
  facts: maybe(facts),
  to: maybe(selectors),
};
const scoped = record({ ...correction, scope: oneOf('article', 'site', 'everywhere') });
const rule = record({ ...correction, id, created: text(100), url: maybe(address), site: maybe(text(1000)) });
const finding = holding({ kind: text(100), facts, ...span, confidence: number });

/** What a page may say to the background. */
export const backgroundSchemas: ArgumentSchemas<Background> = {
  open: [article],
  kept: [who],
  keep: [record(particulars), drafts],
  save: [record(particulars), drafts],
  forget: [who, ids],
  restore: [who, ids],
  alter: [who, id, record({ colour: maybe(colour), selectors: maybe(selectors) })],
  takeColour: [colour],
  correct: [who, scoped],
  takeBack: [who, id],
  loadPageUi: [],
  quote: [record(particulars), drafts],
  leave: [],
};

/** What the extension's own pages may say to the background about what is kept. */
export const notesSchemas: ArgumentSchemas<NotesApi> = {
  kept: [who],
  one: [id],
  annotate: [id, record({ note: maybe(note), tags: maybe(tags) })],
  describePage: [whole, record(particulars), record({ note: maybe(note), tags: maybe(tags) })],
  tags: [],
  renameTag: [text(400), text(400)],
  resetTags: [list(record({ table: oneOf('annotations', 'articles'), key: id, tags }), 1_000_000)],
  forgetArticle: [address],
  restore: [ids],
  space: [],
};

/** What the extension's frames in a page may say to that page. */
export const framedSchemas: ArgumentSchemas<Framed> = {
  state: [],
  correct: [list(scoped, 100)],
  closeForm: [],
  closeNote: [],
};

/** What the extension's own pages may say to the background about the reader's corrections. */
export const rulesSchemas: ArgumentSchemas<Rules> = { list: [], remove: [id], restore: [rule] };

/** What the extension's own pages may say to the background about the reader's choices. */
export const preferencesSchemas: ArgumentSchemas<Preferences> = {
  // Which choices there are, and of what type, is known where they are stored.
  change: [dictionary(() => true, 50)],
  read: [],
};

/** What the extension's own pages may have read. */
export const readerSchemas: ArgumentSchemas<Reader> = { read: [article] };

/** What the extension's own pages and the background may say to a page. */
export const pageSchemas: ArgumentSchemas<Page> = {
  state: [whole],
  inView: [],
  reveal: [record(span)],
  step: [flag],
  keep: [finding],
  restore: [id],
  forget: [id],
  alter: [id, record({ colour: maybe(colour), selectors: maybe(selectors) })],
  accept: [id],
  attach: [id],
  highlight: [],
  closeNote: [],
  correct: [list(scoped, 100)],
  putRight: [list(scoped, 100)],
  takeBack: [list(id, 100)],
  closeForm: [],
  save: [],
  libraryChanged: [address],
  refresh: [],
  prefer: [holding({ hiddenKinds: list(text(100), 100), hues: dictionary(oneOf(...hues), 100) })],
  trace: [],
  readAnyway: [],
  readSelection: [],
  dismiss: [],
};

/** What the background may say to the extension's own pages. */
export const watcherSchemas: ArgumentSchemas<Watcher> = { libraryChanged: [address], settingsChanged: [] };
