import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, constants, readdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** The two families of browsers that the extension is made for. */
export type BrowserKind = 'chromium' | 'firefox';

/** Where browsers that were downloaded for the tests are kept. */
export const browserCache = join(homedir(), '.cache', 'newsgloss');

const VARIABLES = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' };

const COMMANDS = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'],
  firefox: ['firefox', 'firefox-esr'],
};

const MAC = {
  chromium: ['Chromium.app/Contents/MacOS/Chromium', 'Google Chrome.app/Contents/MacOS/Google Chrome'],
  firefox: ['Firefox.app/Contents/MacOS/firefox'],
};

const WINDOWS = {
  chromium: ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe'],
  firefox: ['Mozilla Firefox\\firefox.exe'],
};

const DOWNLOADED = /^(?:chrome|firefox|Google Chrome for Testing)(?:\.exe)?$/;

/** The program of a browser: the one named by CHROME_PATH or FIREFOX_PATH, an installed one, a downloaded one, or null. */
export async function findBrowser(kind: BrowserKind): Promise<string | null> {
  const named = process.env[VARIABLES[kind]];
  for (const path of named ? [named] : listUsualPaths(kind)) if (await isProgram(path)) return path;
  if (named) throw new Error(`${VARIABLES[kind]} names ${named}, which is not a program`);
  return findDownloaded(join(browserCache, kind === 'chromium' ? 'chrome' : 'firefox'));
}

function listUsualPaths(kind: BrowserKind): string[] {
  const { platform, env } = process;
  if (platform === 'win32') {
    const roots = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA];
    return roots.flatMap((root) => (root ? WINDOWS[kind].map((path) => join(root, path)) : []));
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = COMMANDS[kind].flatMap((command) => folders.map((folder) => join(folder, command)));
  if (platform !== 'darwin') return onPath;
  const applications = ['/Applications', join(homedir(), 'Applications')];
  return [...applications.flatMap((folder) => MAC[kind].map((path) => join(folder, path))), ...onPath];
}

async function isProgram(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

async function findDownloaded(folder: string): Promise<string | null> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && DOWNLOADED.test(entry.name) && (await isProgram(path))) return path;
  }
  return null;
}

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
