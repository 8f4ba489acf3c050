import { backgroundSchemas, preferencesSchemas, readerSchemas } from '../messaging/background-schemas.ts';
import { browser } from '../messaging/browser.ts';
import type { Background, Kept, Opened, Preferences, Reader } from '../messaging/contract.ts';
import { isOwnPage, isPage, type Sender, serve } from '../messaging/messenger.ts';
import { toReportHash } from '../messaging/report-route.ts';
import { type Annotation, type Article, densities, type Mark, type Settings } from '../model.ts';
import { countMine } from '../present/shown.ts';
import { change, keep } from '../storage/annotations.ts';
import { openDatabase } from '../storage/database.ts';
import { findKeptOnPage } from '../storage/kept-on-page.ts';
import { callWorker, type Journal, type JournalAnswer, remoteJournal } from '../storage/mirror/remote.ts';
import { checkMirror, keepMirror, mirrorLibrary } from '../storage/mirror/restore.ts';
import { changeSettings, DEFAULTS, readSettings } from '../storage/settings.ts';
import { findText } from '../storage/texts.ts';
import { StorageError, tryLater } from '../storage/transaction.ts';
import { emptyTrash, forget, restore } from '../storage/trash.ts';
import { analyse, explain, prepareAnalysis } from './analyse.ts';
import { followCommands, followMenu } from './commands.ts';
import { keepCopies, planCopies } from './copies.ts';
import { addRules, correct, refreshPages, serveRules, takeBack } from './corrections.ts';
import { serveNotesApi } from './notes.ts';
import { notify, notifySettings, openBeside, serveFramed, showCount, showFrame } from './notify.ts';
import { quote } from './quote.ts';
import { rememberAnalyses } from './recent.ts';
import { checkSender, checkWritable, isPrivate } from './senders.ts';
import { findSiteToAsk, followPermissions } from './sites.ts';
import { stayAwake } from './stay-awake.ts';
import { keepSynced, lookSoon, planSync } from './sync.ts';
import { createTextFollower, tryKeepText } from './texts.ts';
import { offscreenDocument } from './workers.ts';

/** Opens the welcome page when the extension was just installed; not after an update. */
function welcome(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
  });
}

/** The mirror in a worker of its own. */
function openMirror(): Journal {
  const ask = offscreenDocument();
  const startWorker = () => new Worker(browser.runtime.getURL('mirror.js'));
  return remoteJournal(ask ? (call) => ask<JournalAnswer>('mirror', call) : callWorker(startWorker));
}

const database = mirrorLibrary(openDatabase(), openMirror());

/** Compares the text of a saved article with what its page shows now. */
const followText = createTextFollower(database);

/** The analysis of a page; nothing of private windows is remembered. */
const analyseAgain = rememberAnalyses(analyse);

/** How long after its start the worker looks after the library: after what it was started for. */
const CARE_MS = 5000;

/** Restores what the browser lost: when it has started, and after an update. */
const restoreLibrary = () => tryLater(() => stayAwake(() => checkMirror(database)));

/** Keeps the mirror complete, empties the trash, and sees what is to be copied. */
const careForLibrary = () =>
  tryLater(async () => {
    await stayAwake(() => keepMirror(database));
    await emptyTrash(database);
    await planCopies(database);
    await planSync(database);
  });

/** Stores annotations for a page. */
async function keepFor(sender: Sender, article: Article, ...rest: [Parameters<Background['keep']>[1], boolean]) {
  checkWritable(sender, article);
  const { text, blocks: _, ...particulars } = article;
  const annotations = await keep(database, particulars, ...rest, text);
  const { kept } = await announce(sender, article);
  const marks = new Map(kept.map((mark) => [mark.id, mark]));
  return annotations.flatMap(({ id }) => marks.get(id) ?? []);
}

/** After a change: updates the badge and notifies everything else that shows the article. */
async function announce(sender: Sender, article: Article): Promise<Kept> {
  const kept = await readKept(article);
  notify(article.url, sender.tab?.id);
  await showCount(sender, countMine(kept));
  return kept;
}

const NOTHING_KEPT: Kept = { kept: [], saved: null };

async function readKept(page: Article): Promise<Kept> {
  const { article, annotations, isHere } = await findKeptOnPage(database, page);
  return { kept: annotations.map((one) => toMark(one, isHere(one))), saved: article?.saved ?? null };
}

/**
 * The annotations and settings; only the settings for a private window. If the database cannot be opened the page works
 * without them, and `storageError` says why.
 */
async function readLibrary(
  sender: Sender,
  article: Article,
): Promise<Omit<Opened, 'findings' | 'isComplete' | 'isPrivate'>> {
  try {
    const [kept, settings] = await Promise.all([
      isPrivate(sender) ? NOTHING_KEPT : readKept(article),
      readSettings(database),
    ]);
    return { ...kept, settings, storageError: null };
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
    return { ...NOTHING_KEPT, settings: DEFAULTS, storageError: error.name };
  }
}

/** Removes what the reader wrote, which web pages must not get. */
function toMark({ note, tags: _tags, ...mark }: Annotation, isHere: boolean): Mark {
  return { ...mark, ...(note.trim() && { hasNote: true }), ...(!isHere && { isElsewhere: true }) };
}

serve<Background>(
  'background',
  {
    prepare: (_, lang) => prepareAnalysis(lang),
    async open(sender, article) {
      checkSender(sender, article);
      const analysing = isPrivate(sender) ? analyse(article) : analyseAgain(article);
      const [analysis, stored] = await Promise.all([analysing, readLibrary(sender, article)]);
      if (isPrivate(sender)) return { ...analysis, ...stored, isPrivate: true };
      lookSoon(database);
      if (stored.saved || stored.kept.length > 0) followText(article);
      const [findings] = await Promise.all([
        stored.storageError ? analysis.findings : correct(database, article, analysis.findings),
        showCount(sender, countMine(stored)),
      ]);
      return { ...analysis, findings, ...stored, isPrivate: false };
    },
    async kept(sender, article) {
      checkSender(sender, article);
      if (isPrivate(sender)) return NOTHING_KEPT;
      const kept = await readKept(article);
      await showCount(sender, countMine(kept));
      return kept;
    },
    keep: (sender, article, drafts) => keepFor(sender, article, drafts, false),
    async save(sender, article, drafts) {
      const marks = await keepFor(sender, article, drafts, true);
      return { marks, hasText: (await tryKeepText(database, article)) !== false };
    },
    async keepText(sender, article) {
      checkWritable(sender, article);
      const { keepsText } = await readSettings(database);
      if (!keepsText || (await findText(database, article))) return null;
      return tryKeepText(database, article);
    },
    async asksSite(sender, identity) {
      checkSender(sender, identity);
      // The page may call itself by another host: “m.courier.example” by “www.courier.example”.
      return isPrivate(sender) ? null : findSiteToAsk(database, sender.url ?? identity.url);
    },
    async forget(sender, article, ids) {
      checkWritable(sender, article);
      await forget(database, article, ids);
      await announce(sender, article);
    },
    async restore(sender, article, ids) {
      checkWritable(sender, article);
      await restore(database, article, ids);
      return announce(sender, article);
    },
    async alter(sender, article, id, changes) {
      checkWritable(sender, article);
      const { after } = await change(database, article, id, changes);
      notify(article.url, sender.tab?.id);
      return toMark(after, (await findKeptOnPage(database, article)).isHere(after));
    },
    async takeColour(sender, colour) {
      if (!isPrivate(sender)) await changeSettings(database, { colour });
    },
    async correct(sender, identity, correction) {
      checkWritable(sender, identity);
      const { id } = await addRules(database, identity, correction, sender.tab?.id);
      return id;
    },
    async takeBack(sender, identity, rule) {
      checkWritable(sender, identity);
      await takeBack(database, identity, rule, sender.tab?.id);
    },
    async loadPageUi(sender) {
      const tabId = sender.tab?.id;
      if (tabId !== undefined) await browser.scripting.executeScript({ target: { tabId }, files: ['page-ui.js'] });
    },
    showFrame,
    async quote(sender, particulars, drafts) {
      checkSender(sender, particulars);
      return quote(database, particulars, drafts);
    },
    async writeInTab(sender, identity, id) {
      checkWritable(sender, identity);
      if (sender.tab) await openBeside(sender.tab, `frame.html?note=${encodeURIComponent(id)}`);
    },
    async report(sender, identity, passage) {
      checkSender(sender, identity);
      if (sender.tab) await openBeside(sender.tab, `report.html${toReportHash(sender.tab.id ?? -1, passage)}`);
    },
    leave: (sender) => showCount(sender, 0),
  },
  isPage,
  backgroundSchemas,
);

serve<Preferences>(
  'preferences',
  {
    read(sender) {
      if (!isPrivate(sender)) lookSoon(database);
      return readSettings(database);
    },
    async change(_, settings) {
      const now = await applySettings(settings);
      if (settings.checksFigures !== undefined) refreshPages();
      return now;
    },
  },
  isOwnPage,
  preferencesSchemas,
);

/** Stores settings, and tells all pages. Returns all settings. */
async function applySettings(changes: Partial<Settings>): Promise<Settings> {
  await changeSettings(database, changes);
  const now = await readSettings(database);
  notifySettings(now);
  return now;
}

/** Changes how many findings are marked, from one density to the next. */
async function changeDensity(): Promise<void> {
  const { density } = await readSettings(database);
  const next = densities[(densities.indexOf(density) + 1) % densities.length] ?? DEFAULTS.density;
  await applySettings({ density: next });
}

serve<Reader>(
  'reader',
  {
    read: async (_, article) => (await analyse(article)).findings,
    explain: (_, article, passage) => explain(article, passage),
  },
  isOwnPage,
  readerSchemas,
);

serveNotesApi(database);
serveRules(database);
serveFramed();
keepCopies(database);
keepSynced(database);
followPermissions();
followCommands(changeDensity);
followMenu();
welcome();

browser.runtime.onStartup.addListener(() => void restoreLibrary());
browser.runtime.onInstalled.addListener(() => void restoreLibrary());
// The worker starts many times a day, the browser perhaps not for weeks.
setTimeout(() => void careForLibrary(), CARE_MS);
