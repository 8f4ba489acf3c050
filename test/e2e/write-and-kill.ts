import type { Page } from 'puppeteer-core';
import { type OpenBrowser, openBrowser } from './browser.ts';
import { removeProfile } from './browser-process.ts';
import { extensionFolder } from './extension.ts';
import { readAnnotations, type StoredAnnotation } from './extension-state.ts';
import type { BrowserKind } from './find-browser.ts';

/** The result of a durability test: what is left of the acknowledged writes after the browser was killed several times. */
export interface Survival {
  kills: number;
  /** Writes that were acknowledged, and how often the background was stopped in between. */
  acknowledged: number;
  stops: number;
  /** Marks that are gone, are not as they were written, or are there twice. */
  lost: string[];
  torn: string[];
  doubled: string[];
}

/** The expected state of an annotation by its words: its colour, or null if it was deleted. */
export type KnownMarks = Map<string, string | null>;

export interface Write {
  words: string;
  colour: string | null;
}

const COLOURS = ['yellow', 'green', 'blue', 'pink', 'orange'];
const ARTICLE = { title: 'Nine gates', lang: 'en', text: '', blocks: [] };

/** Writes from the content script of a page, kills every process of the browser at a random moment, and looks again. */
export async function writeAndKill(kind: BrowserKind, url: string, kills: number, atLeast: number): Promise<Survival> {
  const survival: Survival = { kills, acknowledged: 0, stops: 0, lost: [], torn: [], doubled: [] };
  const known: KnownMarks = new Map();
  let profile: string | undefined;
  for (let round = 0; round <= kills; round++) {
    const browser = await openBrowser(kind, { extension: extensionFolder(kind), ...(profile && { profile }) });
    profile = browser.profile;
    const page = await openStory(browser, url);
    await compare(browser, known, survival);
    if (round === kills) {
      await browser.close();
      break;
    }
    await writeUntilKilled(browser, page, url, known, survival, atLeast);
  }
  if (profile) await removeProfile(profile);
  return survival;
}

/** Opens a page with its content script. */
export async function openStory(browser: OpenBrowser, url: string): Promise<Page> {
  const page = await browser.newPage(url);
  const popup = await browser.pressAction(page);
  await popup.waitFor(() => document.querySelector('.tabs') !== null);
  await popup.close();
  return page;
}

async function writeUntilKilled(
  browser: OpenBrowser,
  page: Page,
  url: string,
  known: KnownMarks,
  survival: Survival,
  atLeast: number,
): Promise<void> {
  const ids = new Map((await readAnnotations(browser)).map(({ id, selectors }) => [selectors[0].exact, id]));
  let isKilled = false;
  let killing: Promise<void> | undefined;
  const before = survival.acknowledged;
  for (let n = 0; !isKilled; n++) {
    const write = chooseWrite(known, before + n);
    // A write that is not acknowledged may have happened or not: what it is about is not asked for any more.
    const former = known.get(write.words);
    known.delete(write.words);
    try {
      if (n % 17 === 13) {
        await browser.stopBackground();
        survival.stops++;
      }
      const id = await perform(browser, page, url, write, former === undefined ? undefined : ids.get(write.words));
      ids.set(write.words, id);
    } catch (error) {
      if (isKilled) break;
      throw error;
    }
    known.set(write.words, write.colour);
    survival.acknowledged++;
    if (n === atLeast) {
      killing = new Promise((resolve) => setTimeout(resolve, Math.random() * 400)).then(() => {
        isKilled = true;
        return browser.kill();
      });
    }
  }
  await killing;
}

/** Mostly new marks; now and then another colour for an old one, or an old one is taken off. */
export function chooseWrite(known: KnownMarks, n: number): Write {
  const kept = [...known].filter(([, colour]) => colour !== null);
  const [words] = kept[Math.floor(Math.random() * kept.length)] ?? [];
  const colour = COLOURS[n % COLOURS.length] ?? 'yellow';
  if (words && n % 4 === 1) return { words, colour };
  if (words && n % 9 === 5) return { words, colour: null };
  return { words: `mark ${n} ${Math.random().toString(36).slice(2)}`, colour };
}

interface Reply {
  value?: string;
  error?: { name: string; message: string };
}

/** Asks as the content script does, and resolves when the background has acknowledged. */
export async function perform(
  browser: OpenBrowser,
  page: Page,
  url: string,
  { words, colour }: Write,
  id: string | undefined,
): Promise<string> {
  const ask = async (call: string, ...args: unknown[]): Promise<unknown> => {
    const message = { to: 'background', call, args: JSON.stringify(args) };
    const reply = await browser.evaluateInContent(
      page,
      async (message: object) => {
        type Api = { runtime: { sendMessage(message: object): Promise<Reply> } };
        return (globalThis as unknown as { chrome: Api }).chrome.runtime.sendMessage(message);
      },
      message,
    );
    if (!reply || reply.error) throw new Error(reply?.error?.message ?? 'No answer');
    return JSON.parse(reply.value ?? 'null');
  };
  const article = { url, ...ARTICLE };
  if (id !== undefined && colour === null) await ask('forget', article, [id]);
  else if (id !== undefined) await ask('alter', article, id, { colour });
  else {
    const selectors = [
      { type: 'TextQuoteSelector', exact: words, prefix: 'before ', suffix: ' after' },
      { type: 'TextPositionSelector', start: 0, end: words.length },
    ];
    const draft = { kind: 'passage', facts: {}, selectors, colour };
    const [mark] = (await ask('keep', article, [draft])) as { id: string }[];
    if (!mark) throw new Error('Nothing was kept');
    return mark.id;
  }
  return id;
}

/** How long the extension may take to restore what the browser lost. */
const RESTORE_MS = 20_000;

/** Adds what is lost, torn or doubled. Waits until lost marks are restored. */
export async function compare(browser: OpenBrowser, known: KnownMarks, survival: Survival): Promise<void> {
  const end = Date.now() + RESTORE_MS;
  let rows = await readAnnotations(browser);
  while (findLost(rows, known).length > 0 && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    rows = await readAnnotations(browser);
  }
  survival.lost.push(...findLost(rows, known));
  for (const row of rows) {
    const isWhole = row.id && row.url && row.kind === 'passage' && row.selectors?.length === 2 && row.updated;
    if (!isWhole) survival.torn.push(row.id);
  }
  const all = rows.map(({ selectors }) => selectors[0].exact);
  survival.doubled.push(...all.filter((words, at) => all.indexOf(words) !== at));
}

/** Marks that are gone, are still there, or have another colour. */
function findLost(rows: StoredAnnotation[], known: KnownMarks): string[] {
  const colours = new Map(rows.map(({ selectors, colour }) => [selectors[0].exact, colour ?? null]));
  return [...known].filter(([words, colour]) => (colours.get(words) ?? null) !== colour).map(([words]) => words);
}
