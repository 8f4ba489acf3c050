// Whether the library outlives damage to the files of its mirror, in both browsers. In each try a file is flipped, cut, swapped,
// emptied or deleted at random; in every second one the database is lost as well, but never with the only whole snapshot:
//   npm run bench:mirror-damage [-- --tries=40] [--seed=1] [--browser=firefox]
import { isDeepStrictEqual } from 'node:util';
import { openBrowser } from '../e2e/browser.ts';
import { removeProfile } from '../e2e/browser-process.ts';
import { extensionFolder } from '../e2e/extension.ts';
import { readAnnotations } from '../e2e/extension-state.ts';
import {
  DAMAGES,
  damageMirrorFile,
  deleteDatabase,
  listMirrorFiles,
  type MirrorFile,
  removeMirror,
} from '../e2e/mirror-files.ts';
import { importSampleLibrary } from '../e2e/sample-library.ts';
import { waitUntil } from '../e2e/wait.ts';
import { createRandom } from '../random.ts';
import { ask } from './measure.ts';

const TRIES = Number(ask('tries', '40'));

/** How long a new snapshot is waited for, in milliseconds: the mirror writes it after some seconds. */
const SNAPSHOT_MS = 20_000;

let failed = 0;
for (const kind of ['chromium', 'firefox'] as const) {
  if (!kind.includes(ask('browser', ''))) continue;
  const random = createRandom(Number(ask('seed', '1')));
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  let browser = await openBrowser(kind, { extension: extensionFolder(kind) });
  const { profile } = browser;
  await importSampleLibrary(await browser.extensionPage('library.html'));
  const before = await readAnnotations(browser);
  const restart = async (): Promise<void> => {
    await browser.kill();
    browser = await openBrowser(kind, { extension: extensionFolder(kind), profile });
  };
  // All rows are to be in a snapshot: what only the journal has is lost with its line.
  await browser.evaluateInBackground(removeMirror);
  await restart();
  /** When files were damaged, by name. */
  const damaged = new Map<string, number>();
  const isWhole = ({ name, written, isComplete }: MirrorFile) => isComplete && written > (damaged.get(name) ?? 0);
  const counts = new Map<string, number>();
  let unnoticed = 0;
  for (let at = 0; at < TRIES; at++) {
    const [how, isLost] = [pick(DAMAGES), at % 2 === 0];
    // Without the database, one snapshot must be whole.
    let targets: MirrorFile[] = [];
    const hasTargets = async () => {
      const files = await browser.evaluateInBackground(listMirrorFiles);
      targets = files.some(isWhole) ? files.filter((file) => !(isLost && isWhole(file))) : [];
      return targets.length > 0;
    };
    // What is wrong within a snapshot is found when it is read, not while the database is whole: then the mirror is begun again.
    await waitUntil(hasTargets, 'a whole snapshot', SNAPSHOT_MS).catch(async () => {
      unnoticed++;
      await browser.evaluateInBackground(removeMirror);
      await restart();
      await waitUntil(hasTargets, 'a whole snapshot');
    });
    const { name, size } = pick(targets);
    await browser.evaluateInBackground(damageMirrorFile, name, how, Math.floor(random() * size));
    damaged.set(name, Date.now());
    if (isLost) await browser.evaluateInBackground(deleteDatabase);
    await restart();
    let there = 0;
    const isThere = async () => {
      const now = await readAnnotations(browser);
      there = now.length;
      return isDeepStrictEqual(now, before);
    };
    const error = await waitUntil(isThere, 'the library', 30_000).then(
      () => null,
      (error: Error) => error.message,
    );
    const what = `${how} ${name.split('-')[0]}, the database ${isLost ? 'lost' : 'whole'}`;
    counts.set(what, (counts.get(what) ?? 0) + 1);
    if (error === null) continue;
    failed++;
    console.log(`${kind}: ${there} of ${before.length} after “${what}” (try ${at + 1}): ${error}`);
    break; // What is lost would be missed in each of the following.
  }
  console.log(
    `${kind}: ${[...counts.values()].reduce((sum, count) => sum + count, 0)} tries; damage not noticed: ${unnoticed}`,
  );
  for (const [what, count] of [...counts].sort()) console.log(`  ${String(count).padStart(2)} × ${what}`);
  await browser.close();
  await removeProfile(profile);
}
if (failed > 0) process.exitCode = 1;
