import { beforeEach, expect, test, vi } from 'vitest';

const fake = vi.hoisted(() => {
  const tabs: { id?: number }[] = [];
  const states = new Map<number, { status: string; url?: string; blocks?: object[] }>();
  const answer = async (id: number, { call }: { call: string }) => {
    const shown = states.get(id);
    if (!shown) throw new Error('Receiving end does not exist.');
    const state = { status: shown.status, article: { url: shown.url } };
    return { value: JSON.stringify(call === 'trace' ? (shown.blocks ?? []) : state) };
  };
  return { open: tabs, states, browser: { tabs: { query: async () => tabs, sendMessage: answer } } };
});
vi.mock('../../src/messaging/browser.ts', () => fake);

import { traceArticle } from '../../src/messaging/trace-article.ts';

const url = 'https://tide.example/lock';
const blocks = [{ role: 'paragraph', text: 'The lock is shut.' }];

/** Opens tabs with such pages; null for one of the browser's own, which does not answer. */
function openTabs(...pages: ({ status: string; url?: string; blocks?: object[] } | null)[]): void {
  fake.open.push(...pages.map((_, at) => ({ id: at })));
  for (const [at, page] of pages.entries()) if (page) fake.states.set(at, page);
}

beforeEach(() => {
  fake.open.splice(0);
  fake.states.clear();
});

test('the blocks come from the tab with the article, whatever the others show or fail to say', async () => {
  fake.open.push({});
  const other = { status: 'ready', url: 'https://tide.example/weir', blocks: [{ text: 'The weir is dry.' }] };
  openTabs(null, other, { status: 'ready', url, blocks }, null);
  expect(await traceArticle({ url })).toEqual(blocks);
});

test('an article is known by each of its addresses, and an empty page is passed over for one with blocks', async () => {
  openTabs({ status: 'ready', url }, { status: 'ready', url: `${url}/amp`, blocks });
  expect(await traceArticle({ url, aliases: [`${url}/amp`] })).toEqual(blocks);
});

test('there are none while no page is ready with the article', async () => {
  openTabs({ status: 'working', url, blocks }, { status: 'ready', url: 'https://tide.example/weir', blocks }, null);
  expect(await traceArticle({ url })).toEqual([]);
});
