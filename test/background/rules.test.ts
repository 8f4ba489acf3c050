import 'fake-indexeddb/auto';
import { beforeAll, expect, test, vi } from 'vitest';
import type { Background, Preferences, Rules } from '../../src/messaging/contract.ts';
import { remote, type Sender } from '../../src/messaging/messenger.ts';
import type { Correction, Particulars } from '../../src/model.ts';
import { browser } from '../fakes/browser.ts';
import { HARBOUR, harbourArticle } from './harbour.ts';

vi.mock('../../src/messaging/browser.ts', () => import('../fakes/browser.ts'));

beforeAll(() => import('../../src/background/main.ts'));

const sender = (url: string, incognito = false): Sender => ({
  id: 'newsgloss',
  tab: { id: 7, incognito } as Sender['tab'],
  frameId: 0,
  url,
});
const settings: Sender = { id: 'newsgloss', url: 'extension://newsgloss/settings.html' };
const inFrame: Sender = { ...settings, tab: { id: 7 } as Sender['tab'], frameId: 3 };

const as = (from: Sender) => remote<Background>('background', (request) => browser.deliver(request, from));
const rulesOf = (from: Sender) => remote<Rules>('rules', (request) => browser.deliver(request, from));
const identify = ({ url }: Particulars) => ({ url });
const figuresAt = async (url: string) =>
  (await as(sender(url)).open(harbourArticle(url))).findings.filter(({ kind }) => kind === 'figure').length;

const never = (scope: Correction['scope']): Correction => ({ kind: 'figure', words: '€20m', rejects: true, scope });

test('a figure that the reader rejected is found no more in that article, and comes back when that is taken back', async () => {
  const other = 'https://news.example/bridge';
  expect(await figuresAt(HARBOUR)).toBe(1);
  const id = await as(sender(HARBOUR)).correct(identify(harbourArticle(HARBOUR)), never('article'));
  expect([await figuresAt(HARBOUR), await figuresAt(other)]).toEqual([0, 1]);
  await as(sender(HARBOUR)).takeBack(identify(harbourArticle(HARBOUR)), id);
  expect(await figuresAt(HARBOUR)).toBe(1);
});

test('“never on this site” holds on its site, “never anywhere” on all', async () => {
  const elsewhere = 'https://paper.example/harbour';
  await as(sender(HARBOUR)).correct(identify(harbourArticle(HARBOUR)), never('site'));
  expect([await figuresAt('https://www.news.example/a'), await figuresAt(elsewhere)]).toEqual([0, 1]);
  await as(sender(HARBOUR)).correct(identify(harbourArticle(HARBOUR)), never('everywhere'));
  expect(await figuresAt(elsewhere)).toBe(0);
  const all = await rulesOf(settings).list();
  expect(all.map(({ site, url }) => site ?? url ?? '')).toEqual(['news.example', '']);
  for (const { id } of all) await rulesOf(settings).remove(id);
  expect(await figuresAt(elsewhere)).toBe(1);
});

test('what the reader keeps stays, whatever rule there is', async () => {
  const opened = await as(sender(HARBOUR)).open(harbourArticle(HARBOUR));
  const figure = opened.findings.find(({ kind }) => kind === 'figure');
  if (!figure) throw new Error('No figure was found');
  const { start, end, kind, facts } = figure;
  const [mark] = await as(sender(HARBOUR)).keep(harbourArticle(HARBOUR), [
    {
      kind,
      facts,
      selectors: [
        { type: 'TextQuoteSelector', exact: harbourArticle().text.slice(start, end), prefix: '', suffix: '' },
        { type: 'TextPositionSelector', start, end },
      ],
    },
  ]);
  const id = await as(sender(HARBOUR)).correct(identify(harbourArticle(HARBOUR)), never('everywhere'));
  expect((await as(sender(HARBOUR)).open(harbourArticle(HARBOUR))).kept).toEqual([mark]);
  await as(sender(HARBOUR)).takeBack(identify(harbourArticle(HARBOUR)), id);
});

test('a rule is forgotten in the settings, and put back', async () => {
  const id = await as(sender(HARBOUR)).correct(identify(harbourArticle(HARBOUR)), never('article'));
  const rule = await rulesOf(settings).remove(id);
  if (!rule) throw new Error('There is no rule');
  expect(rule).toMatchObject({ words: '€20m', url: HARBOUR });
  expect(await figuresAt(HARBOUR)).toBe(1);
  await rulesOf(settings).restore(rule);
  expect(await figuresAt(HARBOUR)).toBe(0);
  await rulesOf(settings).remove(rule.id);
});

test('a page corrects itself only, a private window nothing, and a frame in a page learns nothing', async () => {
  const denied = { name: 'RequestDenied' };
  const fromElsewhere = as(sender('https://evil.example/')).correct({ url: HARBOUR }, never('article'));
  await expect(fromElsewhere).rejects.toMatchObject({ name: 'PageMoved' });
  await expect(as(sender(HARBOUR, true)).correct({ url: HARBOUR }, never('article'))).rejects.toMatchObject(denied);
  await expect(rulesOf(sender(HARBOUR)).list()).rejects.toMatchObject(denied);
  await expect(rulesOf(inFrame).list()).rejects.toMatchObject(denied);
  const paper = 'https://paper.example/';
  const id = await as(sender(paper)).correct({ url: paper }, never('site'));
  await expect(as(sender(HARBOUR)).takeBack({ url: HARBOUR }, id)).rejects.toMatchObject(denied);
  await expect(
    as(sender(HARBOUR)).correct({ url: HARBOUR }, { ...never('article'), rejects: 'yes' } as never),
  ).rejects.toMatchObject(denied);
  await rulesOf(settings).remove(id);
});

test('figures that do not add up are pointed out, unless the reader does not want it', async () => {
  const text = 'Fees in the harbour rose. They went up 10% to €36 from €30.';
  const article = {
    ...harbourArticle(HARBOUR),
    text,
    blocks: [{ role: 'paragraph' as const, start: 0, end: text.length }],
  };
  const doubted = async () =>
    (await as(sender(HARBOUR)).open(article)).findings.flatMap(({ facts }) =>
      'expected' in facts ? facts.expected : [],
    );
  const preferences = remote<Preferences>('preferences', (request) => browser.deliver(request, settings));
  expect(await doubted()).toEqual([20]);
  await preferences.change({ checksFigures: false });
  expect(await doubted()).toEqual([]);
  await preferences.change({ checksFigures: true });
  expect(await doubted()).toEqual([20]);
});
