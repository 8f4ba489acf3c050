import { readFileSync } from 'node:fs';

/** A story of the project's own. */
export interface OwnStory {
  id: string;
  lang: string;
  text: string;
  published?: string;
}

const LANGUAGES = ['de', 'en', 'es', 'fr', 'it', 'pt'];

const readStories = (file: string, count: number): OwnStory[] =>
  readFileSync(new URL(`score/data/${file}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(0, count)
    .map((line) => JSON.parse(line));

/** So many stories in each of the six languages; of them, so many have a day of publication. */
export const readOwnStories = (undated: number, dated: number): OwnStory[] =>
  LANGUAGES.flatMap((lang) => [...readStories(`stories-${lang}`, undated), ...readStories(`press-${lang}`, dated)]);
