import { createFinder, MODELLED_LANGUAGES } from '../findings/find.ts';
import type { Finding } from '../findings/index.ts';
import type { Article } from '../model.ts';
import { prepare } from '../text/prepare.ts';

/** What is read of an article. */
export type Story = Pick<Article, 'url' | 'text' | 'lang' | 'published' | 'blocks'>;

/** The finders by language. */
const finders = new Map<string, ReturnType<typeof load>>();

/** Finds the findings of a story. The model of its language is loaded at the first call that needs it. */
export async function find(story: Story): Promise<Finding[]> {
  const text = prepare(story);
  const findIn = await loadFinder(text.language);
  return findIn(text);
}

/** Loads the finder of a language, “de”, before there is a story; that of English for languages without a model. */
export function loadFinder(wanted: string): ReturnType<typeof load> {
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

/** Loads the model of a language. That of English has the word classes that all others use. */
async function load(language: string): Promise<ReturnType<typeof createFinder>> {
  if (language === 'en') return createFinder(await readModel(''));
  const [english, file] = await Promise.all([readModel(''), readModel(`-${language}`)]);
  return createFinder(english, { language, file });
}

async function readModel(suffix: string): Promise<Uint8Array> {
  const file = await fetch(`/actor${suffix}.bin`);
  return new Uint8Array(await file.arrayBuffer());
}
