import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SHARED } from '../score/shared.ts';
import { readStored } from '../score/stored-pages.ts';
import { generatePage } from './generated-page.ts';

/** A page to measure on. */
export interface BenchPage {
  name: string;
  url: string;
  html(): string;
}

const FIXTURES = fileURLToPath(new URL('../pages/', import.meta.url));
const HERE = 'https://news.example/2026/story';

/** The stored pages where they lie beside the project; else the fixtures, and two pages of common sizes. */
export function readBenchPages(): BenchPage[] {
  if (existsSync(SHARED)) {
    return readStored('expected.json').map(({ id, url, html }) => ({ name: id, url: url ?? HERE, html }));
  }
  const fixtures = readdirSync(FIXTURES).map((name) => ({
    name,
    url: HERE,
    html: () => readFileSync(join(FIXTURES, name, 'page.html'), 'utf8'),
  }));
  const made = [1000, 3000].map((size) => ({ name: `${size} elements`, url: HERE, html: () => generatePage(size) }));
  return [...fixtures, ...made];
}
