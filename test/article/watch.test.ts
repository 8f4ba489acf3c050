import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Watch, watch } from '../../src/article/watch.ts';
import { openPage } from './open-page.ts';

const PARAGRAPH = `<p>${'The ferry to Oosterzand was late again on Tuesday. '.repeat(3)}</p>`;
const PAGE = `<main><article id=story><div id=body>${PARAGRAPH}</div></article></main><aside></aside>`;

/** The observers that are observing now. */
let observing: Set<MutationObserver>;
let document: Document;
let life: AbortController;
let changes: number;
let pulses: number;

/** Advances the clock and delivers mutation records. */
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

function open(html: string, hasNavigation: boolean): Watch {
  document = openPage(html);
  Object.defineProperty(document, 'hidden', { value: false });
  const window = document.defaultView as unknown as { MutationObserver: typeof MutationObserver; navigation: unknown };
  if (hasNavigation) window.navigation = new EventTarget();
  class Counted extends window.MutationObserver {
    override observe(target: Node, options: MutationObserverInit): void {
      observing.add(this);
      super.observe(target, options);
    }
    override disconnect(): void {
      observing.delete(this);
      super.disconnect();
    }
  }
  vi.stubGlobal('MutationObserver', Counted);
  return watch(
    document,
    {
      onChange: () => changes++,
      onPulse: () => pulses++,
      isRead: () => false,
    },
    life.signal,
  );
}

function add(selector: string, text: string): void {
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  document.querySelector(selector)?.append(paragraph);
}

/** Changes the address as scripts do. jsdom has no Navigation API, so its event is dispatched here. */
function move(address: string): void {
  document.defaultView?.history.pushState(null, '', address);
  const { navigation } = document.defaultView as unknown as { navigation?: EventTarget };
  navigation?.dispatchEvent(new Event('currententrychange'));
}

beforeEach(() => {
  vi.useFakeTimers();
  observing = new Set();
  life = new AbortController();
  changes = 0;
  pulses = 0;
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a page without an article', () => {
  test('may get one during the grace period', async () => {
    open('<main></main>', true).follow(null);
    await pass(3000);
    add('main', 'It has come.');
    await pass(1000);
    expect(changes).toBe(1);
  });

  test('has no observer and no timer after the grace period', async () => {
    open('<main></main>', true).follow(null);
    expect(observing.size).toBe(1);
    await pass(11_000);
    expect(observing.size).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
    add('main', 'Too late.');
    await pass(60_000);
    expect(changes).toBe(0);
  });

  test('is read again when its address changes', async () => {
    open('<main></main>', true).follow(null);
    await pass(60_000);
    move('/2026/another-story');
    await pass(400);
    expect(changes).toBe(1);
    add('main', 'The other story.');
    await pass(1000);
    expect(changes).toBe(2);
  });

  test('is read less and less often while its address changes all the time, and when that ends', async () => {
    open('<main></main>', true).follow(null);
    const observe = vi.spyOn(MutationObserver.prototype, 'observe');
    for (let at = 0; at < 12_000; at++) {
      move(`/2026/${at}`);
      await pass(5);
    }
    expect(changes).toBeGreaterThan(2);
    expect(changes).toBeLessThan(10);
    expect(observe.mock.calls.length).toBeLessThan(10);
    const before = changes;
    await pass(20_000);
    expect(changes).toBe(before + 1);
    move('/2026/another-story');
    await pass(400);
    expect(changes).toBe(before + 2);
  });

  test('has its address polled in browsers without navigation events, and is not observed', async () => {
    open('<main></main>', false).follow(null);
    await pass(60_000);
    expect(observing.size).toBe(0);
    move('/2026/another-story');
    await pass(1500);
    expect(changes).toBe(1);
  });

  test('is the same page with another fragment', async () => {
    open('<main></main>', true).follow(null);
    move('#comments');
    await pass(2000);
    expect(changes).toBe(0);
  });
});

/** A story whose body is an element, with all of its text in the document unless it is in these shadow roots. */
function storyIn(selector: string, scopes: (Document | ShadowRoot)[] = [document]) {
  const body = document.querySelector(selector);
  return body && { body, scopes };
}

describe('a story', () => {
  const follow = () => {
    const watching = open(PAGE, true);
    watching.follow(storyIn('#body'));
    return watching;
  };

  test.each([
    ['in its body', '#body'],
    ['right beside its body', '#story'],
  ])('is read again for words that come %s', async (_, selector) => {
    follow();
    add(selector, 'A new paragraph.');
    await pass(1000);
    expect(changes).toBe(1);
  });

  test('is not read again for changes before the last reading', async () => {
    const watch = open(PAGE, true);
    add('#body', 'Still loading.');
    await pass(100);
    watch.follow(storyIn('#body'));
    await pass(5000);
    expect(changes).toBe(0);
    add('#body', 'And more.');
    await pass(1000);
    expect(changes).toBe(1);
  });

  test('is not read again for changes elsewhere or without text', async () => {
    follow();
    add('aside', 'An advertisement.');
    document.querySelector('#body')?.append(document.createElement('iframe'), document.createElement('script'));
    await pass(5000);
    expect(changes).toBe(0);
  });

  test('is read again when it is removed with its ancestors', async () => {
    follow();
    const main = document.querySelector('main');
    main?.replaceWith(main.cloneNode(true));
    await pass(1000);
    expect(changes).toBe(1);
  });

  test('in the shadow roots of its paragraphs is read again when one changes or is added', async () => {
    const watching = open('<main id="story"><section id="body"><p-1></p-1><p-2></p-2></section></main>', true);
    const roots = ['p-1', 'p-2'].map(
      (name) => document.querySelector(name)?.attachShadow({ mode: 'open' }) as ShadowRoot,
    );
    const follow = () => watching.follow(storyIn('#body', roots));
    follow();
    roots[1]?.append('Another sentence.');
    await pass(1000);
    expect(changes).toBe(1);
    follow();
    const added = document.createElement('p-3');
    added.attachShadow({ mode: 'open' }).append('Another paragraph.');
    document.querySelector('#body')?.append(added);
    await pass(2000);
    expect(changes).toBe(2);
  });

  test('is read again when a part of it is revealed', async () => {
    const watching = open(PAGE.replace('<p>', '<p hidden>'), true);
    watching.follow(storyIn('#body'));
    document.querySelector('[hidden]')?.removeAttribute('hidden');
    await pass(1000);
    expect(changes).toBe(1);
  });

  test('that never stops changing is read less and less often', async () => {
    follow();
    const timer = setInterval(() => add('#body', 'And another line.'), 250);
    await pass(10_000);
    const atFirst = changes;
    await pass(110_000);
    clearInterval(timer);
    expect(atFirst).toBeGreaterThan(2);
    expect(atFirst).toBeLessThan(7);
    expect(changes).toBeLessThan(14);
  });

  test('is checked once a second until it is gone', async () => {
    const watching = follow();
    await pass(5000);
    expect(pulses).toBe(5);
    watching.follow(null);
    await pass(60_000);
    expect(pulses).toBe(5);
    expect(observing.size).toBe(0);
  });

  test('is not watched after the signal aborts', async () => {
    follow();
    life.abort();
    expect(observing.size).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });
});
