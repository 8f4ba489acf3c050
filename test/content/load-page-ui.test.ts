import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createPageUiLoader, injectPageUi, isolatedWorld } from '../../src/content/load-page-ui.ts';
import type { PageUi, PageUiContext } from '../../src/content/page-ui/page-ui.ts';
import { answer, calls, reset } from '../fakes/view-browser.ts';

vi.mock('../../src/messaging/browser.ts', () => import('../fakes/view-browser.ts'));

const pageUi = { update: vi.fn() } as unknown as PageUi;
const createPageUi = vi.fn(() => pageUi);
const context = {} as PageUiContext;
const injections = () => calls.filter(([call]) => call === 'background.loadPageUi').length;
/** The browser injects the script, which says that it is there. */
const inject = () => void Object.assign(isolatedWorld, { createPageUi });
const gone = () => {
  throw new Error('Could not establish connection.');
};
const broken = () => {
  throw new TypeError('That is a bug.');
};

let end: AbortController;
let loader: ReturnType<typeof createPageUiLoader>;

beforeEach(() => {
  vi.clearAllMocks();
  end = new AbortController();
  loader = createPageUiLoader(context, end.signal);
});
afterEach(() => {
  reset();
  for (const name of ['createPageUi', 'startPageUi'] as const) delete isolatedWorld[name];
});

describe('the script of the page UI', () => {
  test('is injected once, whoever asks', async () => {
    answer({ 'background.loadPageUi': inject });
    expect(await Promise.all([injectPageUi(), injectPageUi()])).toEqual([true, true]);
    expect(await injectPageUi()).toBe(true);
    expect(injections()).toBe(1);
  });

  test('is asked for again where the browser did not inject it', async () => {
    answer({ 'background.loadPageUi': gone });
    expect(await injectPageUi()).toBe(false);
    answer({ 'background.loadPageUi': inject });
    expect(await injectPageUi()).toBe(true);
    expect(injections()).toBe(2);
  });

  test('fails where there is a bug, and can be asked for again', async () => {
    answer({ 'background.loadPageUi': broken });
    await expect(injectPageUi()).rejects.toMatchObject({ name: 'TypeError' });
    answer({ 'background.loadPageUi': inject });
    expect(await injectPageUi()).toBe(true);
  });
});

describe('the page UI', () => {
  test('is made once it is loaded, and shows what there is', async () => {
    answer({ 'background.loadPageUi': inject });
    expect(loader.now()).toBeNull();
    const [first, second] = [loader.load(), loader.load()];
    expect(second).toBe(first);
    expect(await first).toBe(pageUi);
    expect(loader.now()).toBe(pageUi);
    expect(await loader.load()).toBe(pageUi);
    expect(createPageUi.mock.calls).toEqual([[context, end.signal]]);
    expect(pageUi.update).toHaveBeenCalledOnce();
    expect(injections()).toBe(1);
  });

  test('is made by the script itself where that comes first', async () => {
    answer({
      'background.loadPageUi': () => {
        inject();
        isolatedWorld.startPageUi?.();
        isolatedWorld.startPageUi?.();
      },
    });
    expect(await loader.load()).toBe(pageUi);
    expect(createPageUi).toHaveBeenCalledOnce();
  });

  test('is null where the browser does not inject it, until it does', async () => {
    answer({ 'background.loadPageUi': gone });
    expect([await loader.load(), loader.now()]).toEqual([null, null]);
    answer({ 'background.loadPageUi': () => {} });
    expect(await loader.load()).toBeNull();
    answer({ 'background.loadPageUi': inject });
    expect(await loader.load()).toBe(pageUi);
  });

  test('can be loaded again after a bug', async () => {
    answer({ 'background.loadPageUi': broken });
    await expect(loader.load()).rejects.toMatchObject({ message: 'That is a bug.' });
    answer({ 'background.loadPageUi': inject });
    expect(await loader.load()).toBe(pageUi);
  });

  test('is not made when the extension is gone', async () => {
    end.abort();
    answer({ 'background.loadPageUi': inject });
    expect([await loader.load(), createPageUi.mock.calls]).toEqual([null, []]);
  });
});
