import { afterAll, beforeAll, expect, test } from 'vitest';
import { EDITS, writeEditedPage } from './generated-pages.ts';
import { PAGES, type PageServer, servePages } from './server.ts';
import { kind } from './shared-browser.ts';
import { writeAndKill } from './write-and-kill.ts';

let server: PageServer;
beforeAll(async () => {
  server = await servePages(PAGES, new Map([['/2026/sluice', writeEditedPage(EDITS.unchanged)]]));
});
afterAll(() => server.close());

// `npm run bench:durability` does this for longer.
test('acknowledged writes survive killing the browser', async () => {
  const { acknowledged, stops, lost, torn, doubled } = await writeAndKill(kind, `${server.base}2026/sluice`, 2, 25);
  expect({ lost, torn, doubled }).toEqual({ lost: [], torn: [], doubled: [] });
  expect(acknowledged).toBeGreaterThan(50);
  expect(stops).toBeGreaterThan(0);
}, 120_000);
