// @vitest-environment jsdom
import { h } from 'preact';
import { expect, test, vi } from 'vitest';
import { page } from '../../src/messaging/contract.ts';
import { useTab } from '../../src/ui/popup/use-page.ts';
import { answer, settle, show } from './render.ts';
import { article, pageWith, servePage } from './story.ts';

vi.mock('../../src/messaging/browser.ts', () => import('../fakes/view-browser.ts'));

/** The page in the tab as a view sees it, at its last rendering. */
let seen: ReturnType<typeof useTab>;
const first = { id: 7, url: new URL(article.url), state: pageWith([], { revision: 5 } as object) };
const View = ({ isOpen }: { isOpen: boolean }) => {
  seen = useTab(false, isOpen ? first : null);
  return h('p', {});
};

/** Has the page answer an act with a state of a revision, and shows that. */
async function act(revision: number): Promise<unknown> {
  answer({ 'page.readAnyway': pageWith([], { revision, isPrivate: true } as object) });
  const next = await seen.act(() => page(7).readAnyway());
  await settle();
  return next;
}

test.each([
  [4, false],
  [5, false],
  [6, true],
])('of the states of a page, only a newer one than revision 5 is shown: %i', async (revision, isShown) => {
  servePage(first.state);
  await show(View, { isOpen: true });
  expect(seen).toMatchObject({ tabId: 7, url: first.url, state: first.state });
  const before = seen.state;
  expect(await act(revision)).toMatchObject({ revision, isPrivate: true });
  expect(seen.state === before).toBe(!isShown);
});

test('without a page, nothing is done', async () => {
  answer({ 'tabs.query': [] });
  await show(View, { isOpen: false });
  expect(seen).toMatchObject({ tabId: null, url: null, state: { status: 'unreadable' } });
  expect([await act(6), await seen.reveal(0, 1)]).toEqual([null, false]);
});
