import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { Background, Preferences } from '../../src/messages/contract.ts';
import { remote, type Sender } from '../../src/messages/messenger.ts';
import type { Article, Draft } from '../../src/model.ts';
import { browser } from '../fakes/browser.ts';

vi.mock('../../src/messages/browser.ts', () => import('../fakes/browser.ts'));

beforeAll(() => import('../../src/background/main.ts'));

const URL_HERE = 'https://news.example/harbour';
const page: Sender = { id: 'newsgloss', tab: { id: 7 } as Sender['tab'], frameId: 0, url: `${URL_HERE}?from=front` };
const inPrivate: Sender = { ...page, tab: { id: 8, incognito: true } as Sender['tab'] };
const popup: Sender = { id: 'newsgloss', url: 'extension://newsgloss/popup.html' };

const as = (sender: Sender) => remote<Background>('background', (request) => browser.deliver(request, sender));

const text = 'Mayor Ines Calder said the wall would cost €20m.';
const article: Article = {
  url: URL_HERE,
  title: 'Harbour closes',
  lang: 'en',
  text,
  blocks: [{ role: 'paragraph', start: 0, end: text.length }],
};
const draft: Draft = {
  kind: 'figure',
  selectors: [
    { type: 'TextQuoteSelector', exact: '€20m', prefix: 'cost ', suffix: '.' },
    { type: 'TextPositionSelector', start: 43, end: 47 },
  ],
  facts: { form: 'money', value: 20_000_000, unit: 'EUR' },
};

describe('a page', () => {
  test('that opens gets what is found in it, and what was kept', async () => {
    const before = await as(page).open(article);
    expect(before.findings.some(({ kind }) => kind === 'figure')).toBe(true);
    expect(before).toMatchObject({ kept: [], saved: null, isPrivate: false, settings: { hiddenKinds: [] } });

    const [kept] = await as(page).keep(article, [draft]);
    expect((await as(page).open(article)).kept).toEqual([kept]);
    expect(browser.action.badges.get(7)).toBe('1');

    await as(page).forget({ url: URL_HERE }, [kept?.id ?? '']);
    expect((await as(page).open(article)).kept).toEqual([]);
    expect(browser.action.badges.get(7)).toBe('');
  });

  test('that shows its article no more has no count on its button', async () => {
    const [kept] = await as(page).keep(article, [draft]);
    expect(browser.action.badges.get(7)).toBe('1');
    await as(page).leave();
    expect(browser.action.badges.get(7)).toBe('');
    await as(page).forget({ url: URL_HERE }, [kept?.id ?? '']);
  });

  test('can ask about itself only', async () => {
    const others = ['https://evil.example/harbour', 'https://example/harbour', 'file:///etc/passwd', 'not an address'];
    for (const url of others) {
      const refusal = { name: 'Refused' };
      await expect(as(page).open({ ...article, url })).rejects.toMatchObject(refusal);
      await expect(as(page).keep({ ...article, url }, [draft])).rejects.toMatchObject(refusal);
      await expect(as(page).save({ ...article, url }, [draft])).rejects.toMatchObject(refusal);
      await expect(as(page).forget({ url }, ['x'])).rejects.toMatchObject(refusal);
    }
  });

  test('cannot ask about another site’s article as an alias of its own', async () => {
    const aliases = ['https://evil.example/harbour'];
    await expect(as(page).open({ ...article, aliases })).rejects.toMatchObject({ name: 'Refused' });
    await expect(as(page).keep({ ...article, aliases }, [draft])).rejects.toMatchObject({ name: 'Refused' });
  });

  test('on the site’s other host is the same page', async () => {
    const mobile = { ...page, url: 'https://m.news.example/harbour' };
    await expect(as(mobile).open(article)).resolves.toMatchObject({ kept: [] });
  });

  test('cannot change the reader’s choices', async () => {
    const preferences = remote<Preferences>('preferences', (request) => browser.deliver(request, page));
    await expect(preferences.change({ hiddenKinds: ['quote'] })).rejects.toMatchObject({ name: 'Refused' });
  });
});

describe('a private window', () => {
  test('is read like any other', async () => {
    expect(await as(inPrivate).open(article)).toMatchObject({ isPrivate: true });
  });

  test('leaves nothing behind', async () => {
    await expect(as(inPrivate).keep(article, [draft])).rejects.toMatchObject({ name: 'Refused' });
    await expect(as(inPrivate).save(article, [draft])).rejects.toMatchObject({ name: 'Refused' });
    expect(await as(page).open(article)).toMatchObject({ kept: [], saved: null });
  });
});

test('the popup cannot speak as a page, but can hide a kind for every page', async () => {
  await expect(as(popup).open(article)).rejects.toMatchObject({ name: 'Refused' });
  await remote<Preferences>('preferences', (request) => browser.deliver(request, popup)).change({
    hiddenKinds: ['quote'],
  });
  expect((await as(page).open(article)).settings.hiddenKinds).toEqual(['quote']);
});

describe('the script runs by itself', () => {
  test('on just the sites the reader allowed', async () => {
    await browser.permissions.change(['*://news.example/*']);
    expect(browser.scripting.registered).toMatchObject([{ matches: ['*://news.example/*'], js: ['content.js'] }]);
    await browser.permissions.change(['*://*/*']);
    expect(browser.scripting.registered).toMatchObject([{ matches: ['*://*/*'] }]);
    await browser.permissions.change([]);
    expect(browser.scripting.registered).toEqual([]);
  });
});
