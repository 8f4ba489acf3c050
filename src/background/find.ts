import { describePassage, explain } from '../findings/explain.ts';
import { createFinder, MODELLED_LANGUAGES, tables } from '../findings/find.ts';
import type { Finding } from '../findings/index.ts';
import type { Article, Span } from '../model.ts';
import { cutBlocks, localeOf, prepare } from '../text/prepare.ts';

/** What is read of an article. */
export type Story = Pick<Article, 'url' | 'text' | 'lang' | 'published' | 'blocks'>;

/** The finders by language. */
const finders = new Map<string, ReturnType<typeof load>>();

/** The words and the model of a language are loaded at the first story that needs them. */
async function find(story: Story): Promise<Finding[]> {
  const locale = localeOf(story);
  const findIn = await loadFinder(locale.language);
  return findIn(prepare(story, locale));
}

/** A story whose findings are asked for or, with a passage, how that came to be marked. */
export interface StoryRequest {
  story: Story;
  passage?: Span;
}

/** Answers a request: the findings of a story in reading order, or lines of English about a passage. */
export const answer = ({ story, passage }: StoryRequest): Promise<Finding[] | string[]> =>
  passage ? explainPassage(story, passage) : find(story);

async function explainPassage(story: Story, passage: Span): Promise<string[]> {
  const locale = localeOf(story);
  const findIn = await loadFinder(locale.language);
  const text = prepare(story, locale);
  return describePassage(explain(text, findIn), text, passage);
}

/**
 * A text with most of what stories have. A first story takes half as long after it: the functions that it needs are compiled.
 */
export const SAMPLE =
  'The water board of Halden said on Monday that it would close two of its three gates. “We had no other choice,” said Ida ' +
  'Lind, its director, who has led it since 2019. The works cost $2.4 million, 12 percent more than planned. According to Bo ' +
  'Vik, a spokesman for the ministry, some 300 people had to leave their homes in March. Lind told the Gazette that she “did ' +
  'not know” of the letter. In 2023 the United Nations counted 41,000 such floods, Vik added.';

/** Loads what stories in a language, “de”, need before there is one, and reads a text, which opens what was loaded. */
export async function warmUp(language: string): Promise<void> {
  const findIn = await loadFinder(language);
  findIn(prepare({ text: SAMPLE, lang: language, blocks: cutBlocks(SAMPLE) }));
}

/** Loads the finder of a language; that of English for languages without a model. */
function loadFinder(wanted: string): ReturnType<typeof load> {
  const language = MODELLED_LANGUAGES.find((one) => one === wanted) ?? 'en';
  const finder =
    finders.get(language) ??
    load(language).catch((error: unknown) => {
      finders.delete(language); // the next call tries again
      throw error;
    });
  finders.set(language, finder);
  return finder;
}

/** Loads what a language needs. The model of English has the word classes that all others use, and titles are English, too. */
async function load(language: string): Promise<ReturnType<typeof createFinder>> {
  const words = [...new Set(['', 'en', language])].map(loadWords);
  const models = (language === 'en' ? [''] : ['', `-${language}`]).map(readModel);
  const [[english, file]] = await Promise.all([Promise.all(models), ...words]);
  return createFinder(english as Uint8Array, file && { language, file });
}

async function loadWords(language: string): Promise<void> {
  if (tables.has(language)) return;
  const suffix = language && `-${language}`;
  const file = await fetch(`/lexicon${suffix}.json`);
  tables.set(language, await file.text());
}

async function readModel(suffix: string): Promise<Uint8Array> {
  const file = await fetch(`/actor${suffix}.bin`);
  return new Uint8Array(await file.arrayBuffer());
}
