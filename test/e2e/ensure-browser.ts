import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { access } from 'node:fs/promises';
import { type BrowserKind, browserCache, findBrowser } from './find-browser.ts';

const NEEDED = {
  chromium: 'Install Chromium or Chrome 116 or later, or set CHROME_PATH to its program.',
  firefox: 'Install Firefox 140 or later, or set FIREFOX_PATH to its program.',
};

/** The program of a browser, which is installed when it is missing; rejects saying what to install when that fails. */
export async function ensureBrowser(kind: BrowserKind): Promise<string> {
  const found = await findBrowser(kind);
  if (found) return found;
  try {
    await install(kind);
  } catch (cause) {
    throw new Error(`No ${kind} was found, and it could not be installed. ${NEEDED[kind]}`, { cause });
  }
  const installed = await findBrowser(kind);
  if (!installed) throw new Error(`No ${kind} was found. ${NEEDED[kind]}`);
  return installed;
}

async function install(kind: BrowserKind): Promise<void> {
  if (process.getuid?.() === 0 && (await isDebian())) {
    await run('apt-get', ['update']);
    return run('apt-get', ['install', '-y', kind === 'chromium' ? 'chromium' : 'firefox-esr']);
  }
  const build = kind === 'chromium' ? 'chrome@stable' : 'firefox@stable';
  // npx is a script of the shell on Windows.
  const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx';
  return run(npx, ['--yes', '@puppeteer/browsers', 'install', build, '--path', browserCache]);
}

async function isDebian(): Promise<boolean> {
  return access('/etc/debian_version').then(
    () => true,
    () => false,
  );
}

async function run(command: string, args: string[]): Promise<void> {
  const child = spawn(command, args, { stdio: 'inherit', shell: command.endsWith('.cmd') });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}`);
}
