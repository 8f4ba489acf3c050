// Whether what was acknowledged is on the disk: the whole browser is killed at random moments, and the database is read again.
//   npm run bench:durability [-- --kills=10] [--writes=52] [--browser=firefox]
import { EDITS, writeEditedPage } from '../e2e/generated-pages.ts';
import { PAGES, servePages } from '../e2e/server.ts';
import { writeAndKill } from '../e2e/write-and-kill.ts';
import { ask } from './measure.ts';

const kills = Number(ask('kills', '10'));
const server = await servePages(PAGES, new Map([['/2026/sluice', writeEditedPage(EDITS.unchanged)]]));
for (const kind of ['chromium', 'firefox'] as const) {
  if (!kind.includes(ask('browser', ''))) continue;
  const result = await writeAndKill(kind, `${server.base}2026/sluice`, kills, Number(ask('writes', '52')));
  const { acknowledged, stops, lost, torn, doubled } = result;
  const isSafe = lost.length + torn.length + doubled.length === 0;
  console.log(
    `${kind}: ${acknowledged} writes acknowledged, ${kills} kills, ${stops} stops of the background: ` +
      `${lost.length} lost, ${torn.length} torn, ${doubled.length} doubled`,
  );
  if (!isSafe) process.exitCode = 1;
}
await server.close();
