/** The pictures of the stores that show the name and the icon alone. */
import { readFileSync, writeFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { palette } from '../src/present/palette.ts';
import type { OpenBrowser } from './e2e/browser.ts';

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

/** The small tile of the Chrome Web Store and Edge Add-ons. */
const TILE = { width: 440, height: 280 };
/** The logo of Edge Add-ons. */
const LOGO = 300;

const icon = read('icons/icon.svg');
const [, night = ''] = /<rect [^>]*fill="(#\w+)"/.exec(icon) ?? [];
const [, marker = ''] = /<rect [^>]*rx="5" fill="(#\w+)"/.exec(icon) ?? [];

/** The icon without the edges of its page, which the tile takes the place of. */
const marks = icon.replace('viewBox="0 0 128 128"', 'viewBox="28 28 72 85"');

/** The icon and the name, over a line of text with a quotation, a figure and an actor, marked as on a dark page. */
const html = `<!doctype html><style>
  ${read('src/ui/design/tokens.css')}
  body { margin: 0; height: 100vh; display: grid; align-content: center; justify-content: center; gap: 32px; background: ${night}; font-family: var(--reading); color: #fff }
  header { display: flex; align-items: center; gap: 22px }
  svg { width: 50px; height: 59px }
  b { font-size: 54px; line-height: 1; letter-spacing: -0.015em }
  p { margin: 0; font-size: 21.5px; line-height: 1.3 }
  q { quotes: none; text-decoration: underline dotted 2px ${palette.violet.line[1]}; text-underline-offset: 7px }
  u { text-decoration: underline double 1.5px ${palette.teal.line[1]}; text-underline-offset: 5px; }
  mark { padding: 1px 3px 2px; border-radius: 3px; background: ${marker}; color: ${night} }
</style><header>${marks}<b>Newsgloss</b></header><p><q>“Heat for </q><u>£640</u><q>,”</q> said <mark>Priya Raman</mark></p>`;

export async function takeTile(browser: OpenBrowser, path: `${string}.png`): Promise<void> {
  const page = await browser.newPage('about:blank');
  await page.setViewport(TILE);
  await page.setContent(html);
  await page.screenshot({ path });
  await page.close();
}

export function drawLogo(path: string): void {
  writeFileSync(path, new Resvg(icon, { fitTo: { mode: 'width', value: LOGO } }).render().asPng());
}
