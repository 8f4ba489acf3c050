import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const list = (folder: string, isDeep: boolean) =>
  readdirSync(join(root, folder), { recursive: isDeep, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => join(folder, path));
const papers = [...list('.', false), ...list('docs', true), ...list('.github', true)];
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

test.each(papers)('%s links to files that exist, and names commands that exist', (path) => {
  const text = readFileSync(join(root, path), 'utf8');
  const links = [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, link]) => link ?? '');
  const broken = links.filter((link) => !/^https?:/.test(link) && !existsSync(join(root, dirname(path), link)));
  expect(broken).toEqual([]);
  const commands = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name ?? '');
  expect(commands.filter((name) => !(name in scripts))).toEqual([]);
});

test('there are papers', () => expect(papers.length).toBeGreaterThan(15));
