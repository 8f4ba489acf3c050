import { afterAll, beforeAll, expect, test } from 'vitest';
import { EDITS, writePage } from './edited-page.ts';
import { PAGES } from './extension-folder.ts';
import { writeAndKill } from './killing.ts';
import { type PageServer, servePages } from './server.ts';

let server: PageServer;
beforeAll(async () => {
  server = await servePages(PAGES, new Map([['/2026/sluice', writePage(EDITS.unchanged)]]));
});
afterAll(() => server.close());

// `npm run bench:durability` does this for longer.
test.each(['chromium', 'firefox'] as const)(
  'what was acknowledged outlives the killing of the whole browser, in %s',
  async (kind) => {
    const { acknowledged, stops, lost, torn, doubled } = await writeAndKill(kind, `${server.base}2026/sluice`, 2, 25);
    expect({ lost, torn, doubled }).toEqual({ lost: [], torn: [], doubled: [] });
    expect(acknowledged).toBeGreaterThan(50);
    expect(stops).toBeGreaterThan(0);
  },
  120_000,
);
