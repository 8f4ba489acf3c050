import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where Linux distributions put DejaVu, which Debian installs with a browser. */
const FOLDERS = [
  '/usr/share/fonts/truetype/dejavu',
  '/usr/share/fonts/dejavu',
  '/usr/share/fonts/TTF',
  ...['sans', 'sans-mono', 'serif'].map((name) => `/usr/share/fonts/dejavu-${name}-fonts`),
];

const FILES = ['DejaVuSans', 'DejaVuSansMono', 'DejaVuSerif'].flatMap((name) => [`${name}.ttf`, `${name}-Bold.ttf`]);

const PREFERRED = [
  ['serif', 'DejaVu Serif'],
  ['sans-serif', 'DejaVu Sans'],
  ['system-ui', 'DejaVu Sans'],
  ['monospace', 'DejaVu Sans Mono'],
];

const CACHE = fileURLToPath(new URL('../../node_modules/.cache/newsgloss-fonts/', import.meta.url));

let environment: NodeJS.ProcessEnv | undefined;

/**
 * The environment of a browser under test. On Linux it has the same fonts on every machine, whatever else is installed: six files of
 * DejaVu. Where these are not found, and on other systems, the fonts are those of the machine.
 */
export function browserEnvironment(): NodeJS.ProcessEnv {
  environment ??= { ...process.env, ...(process.platform === 'linux' && configureFonts()) };
  return environment;
}

function configureFonts(): { FONTCONFIG_FILE?: string } {
  if (process.env.FONTCONFIG_FILE) return {}; // somebody has chosen
  const found = FILES.map((file) => FOLDERS.map((folder) => join(folder, file)).find((path) => existsSync(path)));
  if (found.includes(undefined)) return {};
  // each process has its own, so that none reads what another is writing
  const folder = join(CACHE, `${process.pid}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [i, file] of FILES.entries()) symlinkSync(found[i] as string, join(folder, file));
  const aliases = PREFERRED.map(
    ([generic, family]) => `<alias><family>${generic}</family><prefer><family>${family}</family></prefer></alias>`,
  );
  const path = join(folder, 'fonts.conf');
  writeFileSync(
    path,
    [
      '<?xml version="1.0"?>',
      '<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">',
      `<fontconfig><dir>${folder}</dir><cachedir>${join(folder, 'cache')}</cachedir>`,
      ...aliases,
      '</fontconfig>\n',
    ].join('\n'),
  );
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return { FONTCONFIG_FILE: path };
}
