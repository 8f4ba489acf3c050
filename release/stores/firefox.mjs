/** Firefox Add-ons, by `web-ext sign`: https://extensionworkshop.com/documentation/develop/web-ext-command-reference/#web-ext-sign */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { readSecrets } from './requests.mjs';
import { readHowToTry } from './reviewers.mjs';

/**
 * Uploads a package with its sources to the add-on that it names, and submits it for review.
 * @param {import('../publish.mjs').Submission} submission
 */
export async function publish({ zip, sources, notes, env, run }) {
  readSecrets(env, 'WEB_EXT_API_KEY', 'WEB_EXT_API_SECRET'); // which web-ext reads
  const folder = mkdtempSync(join(tmpdir(), 'newsgloss-sign-'));
  try {
    for (const [path, bytes] of Object.entries(unzipSync(zip))) {
      mkdirSync(dirname(join(folder, 'package', path)), { recursive: true });
      writeFileSync(join(folder, 'package', path), bytes);
    }
    const metadata = {
      version: {
        license: 'MIT',
        release_notes: { 'en-US': notes },
        approval_notes: `${readHowToTry()}\n\nHow to build, what each permission is for, and the libraries: manifest/store/reviewers.md in the sources.`,
      },
    };
    writeFileSync(join(folder, 'metadata.json'), JSON.stringify(metadata));
    await run('npx', [
      ...['--no-install', 'web-ext', 'sign', '--channel', 'listed', '--approval-timeout', '0'],
      ...['--source-dir', join(folder, 'package'), '--artifacts-dir', join(folder, 'signed')],
      ...['--amo-metadata', join(folder, 'metadata.json'), '--upload-source-code', sources],
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
