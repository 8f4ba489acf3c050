import 'fake-indexeddb/auto';
import { beforeAll, expect, test, vi } from 'vitest';
import type { Background } from '../../src/messaging/contract.ts';
import { remote, type Sender } from '../../src/messaging/messenger.ts';
import { browser } from '../fakes/browser.ts';
import { HARBOUR, harbourArticle } from './harbour.ts';

// A browser on a phone has neither menus nor commands nor panels.
vi.mock('../../src/messaging/browser.ts', async () => ({
  ...(await import('../fakes/browser.ts')),
  browser: Object.assign((await import('../fakes/browser.ts')).browser, {
    contextMenus: undefined,
    commands: undefined,
    sidebarAction: undefined,
    windows: undefined,
  }),
}));

beforeAll(() => import('../../src/background/main.ts'));

test('on a phone, the background starts and reads an article', async () => {
  const page: Sender = { id: 'newsgloss', tab: { id: 7 } as Sender['tab'], frameId: 0, url: HARBOUR };
  const background = remote<Background>('background', (request) => browser.deliver(request, page));
  const { findings } = await background.open(harbourArticle());
  expect(findings.some(({ kind }) => kind === 'figure')).toBe(true);
});
