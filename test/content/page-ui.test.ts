// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { AnnotatedPage } from '../../src/content/page-ui/annotator/edits.ts';
import type { CardPage } from '../../src/content/page-ui/card/perform.ts';
import { createPageUi, type PageUi, type PageUiContext } from '../../src/content/page-ui/page-ui.ts';
import type { ShadowHost } from '../../src/content/page-ui/shadow-host.ts';
import type { Finding } from '../../src/findings/index.ts';
import type { Mark, Placed, Span } from '../../src/model.ts';
import { put, rangeOf } from './laid-out.ts';

vi.mock('../../src/messaging/browser.ts', () => import('../fakes/view-browser.ts'));

/** What each part of the page UI is given, and what it does. */
const does = vi.hoisted(() => {
  const steps: unknown[][] = [];
  const step =
    (name: string, answer?: unknown) =>
    (...args: unknown[]) => {
      steps.push([name, ...args]);
      return answer;
    };
  return {
    steps,
    step,
    card: {} as object,
    target: {} as object,
    notes: {} as object,
    shown: null as object | null,
    next: null as object | null,
  };
});
vi.mock('../../src/content/page-ui/shadow-host.ts', () => ({
  mount: (document: Document, layer: string) => ({ document, layer }),
}));
vi.mock('../../src/content/page-ui/toasts.ts', () => ({ createToasts: () => ({ notify: does.step('notify') }) }));
vi.mock('../../src/content/page-ui/first-mark.ts', () => ({ createFirstMark: () => does.step('first mark') }));
vi.mock('../../src/content/page-ui/annotator/allow-selection.ts', () => ({
  createSelectionPermit: () => does.step('allow selection'),
}));
vi.mock('../../src/content/page-ui/notes/notes.ts', () => ({
  createNotes: (context: object) => {
    does.notes = context;
    return { update: does.step('notes'), restore: does.step('restore notes') };
  },
}));
vi.mock('../../src/content/page-ui/minimap/minimap.ts', () => ({
  createMinimap: () => ({ update: does.step('minimap'), restore: does.step('restore minimap') }),
}));
vi.mock('../../src/content/page-ui/card/card.ts', () => ({
  createCard: (page: object) => {
    does.card = page;
    return { update: does.step('card'), open: does.step('open card'), shown: () => does.shown };
  },
}));
vi.mock('../../src/content/page-ui/annotator/annotator.ts', () => ({
  createAnnotator: ({ target }: { target: object }) => {
    does.target = target;
    const isOn = () => true;
    return {
      update: does.step('annotator'),
      read: does.step('read'),
      write: does.step('write'),
      opened: () => 'opened',
      isOn,
      highlight: does.step('highlight'),
    };
  },
}));
vi.mock('../../src/content/page-ui/viewport.ts', () => ({
  scrollTo: does.step('scroll'),
  findInView: does.step('in view', 'what is in view'),
  findStep: (_: object, ...rest: unknown[]) => {
    does.step('step')(...rest);
    return does.next;
  },
}));
const acts = vi.hoisted(() => ({
  keep: vi.fn(async () => {}),
  forget: vi.fn(async () => {}),
  restore: vi.fn(async () => {}),
  report: vi.fn(async () => {}),
  takeBack: vi.fn(async () => {}),
  correct: vi.fn(async () => ({ rules: ['r1'] })),
}));
vi.mock('../../src/content/page-ui/page-acts.ts', () => ({
  createPageActs: () => acts,
  quotePassage: async (_: object, quote: object) => quote,
}));

const TEXT = 'Sheep walk.\nA dyke.';
const actor: Finding = { kind: 'actor', start: 0, end: 5, confidence: 1, facts: { type: 'group', name: 'Sheep' } };
const page = { article: { text: TEXT }, placed: [] as Placed[], saved: null, settings: { wholeWords: true } };
const offsetOf = (node: Node, offset: number) => (node.parentElement?.localName === 'p' ? offset : null);
const map = {
  toRanges: vi.fn((span: Span) => [rangeOf(span)] as Range[]),
  toSpan({ startContainer, startOffset, endContainer, endOffset }: Range) {
    const [start, end] = [offsetOf(startContainer, startOffset), offsetOf(endContainer, endOffset) ?? TEXT.length];
    return start === null ? null : { start, end };
  },
};
let story: object | null;
const context = {
  document,
  story: () => story,
  ready: () => page,
  flash: does.step('flash'),
  hold: does.step('hold'),
} as unknown as PageUiContext;
let [ui, end] = [{} as PageUi, new AbortController()];
const card = () => does.card as CardPage;
const target = () => does.target as AnnotatedPage;
const take = () => does.steps.splice(0);
/** Undoes what was told last. */
const undo = async () => {
  const [, told] = does.steps.findLast(([name]) => name === 'notify') ?? [];
  await (told as { undo(): Promise<unknown> }).undo();
};

beforeEach(() => {
  vi.clearAllMocks();
  document.body.innerHTML = `<p>${TEXT}</p><i>More</i>`;
  story = { page, detected: { body: document.querySelector('p'), map, scopes: [document] } };
  Object.assign(does, { shown: null, next: null });
  page.placed = [];
  end = new AbortController();
  ui = createPageUi(context, end.signal);
  take();
});
afterEach(() => {
  end.abort();
  getSelection()?.removeAllRanges();
});

describe('the page UI', () => {
  test.each([true, false])('updates all its parts with the story, or with none: %s', (hasStory) => {
    if (!hasStory) story = null;
    ui.update();
    expect(take()).toEqual([
      ['allow selection', story],
      ['card', story],
      ['minimap', story],
      ['notes', story],
      ['annotator'],
    ]);
    ui.restore();
    expect(take()).toEqual([['restore minimap'], ['restore notes']]);
  });

  test('goes to a passage and flashes it, if it is there', () => {
    expect(ui.reveal({ start: 0, end: 5 })).toBe(true);
    expect(take().map(([name]) => name)).toEqual(['scroll', 'flash']);
    map.toRanges.mockReturnValueOnce([]);
    expect(ui.reveal({ start: 0, end: 5 })).toBe(false);
    story = null;
    expect([ui.reveal({ start: 0, end: 5 }), take()]).toEqual([false, []]);
  });

  test('goes from finding to finding: from the card that is open, or from the last one', () => {
    expect(ui.step(true)).toBe(false);
    does.next = actor;
    expect(ui.step(true)).toBe(true);
    expect(take().map(([name, ...args]) => (name === 'step' ? [name, ...args] : name))).toEqual([
      ['step', null, true],
      ['step', null, true],
      'scroll',
      'flash',
      'open card',
    ]);
    ui.step(false);
    expect(take()[0]).toEqual(['step', actor, false]);
    does.shown = { kind: 'figure' };
    ui.step(true);
    expect(take()[0]).toEqual(['step', does.shown, true]);
    story = null;
    expect([ui.step(true), take()]).toEqual([false, []]);
  });

  test('tells what is in view, and has its hosts where they belong', () => {
    expect(ui.inView()).toBe('what is in view');
    story = null;
    expect(ui.inView()).toBeNull();
    const other = document.implementation.createHTMLDocument();
    const { hostOn, open, opened } = does.notes as {
      hostOn(on: Document): ShadowHost;
      open(id: string): void;
      opened(): unknown;
    };
    const own = card().hostOn(document);
    expect([own, card().hostOn(document) === own, card().hostOn(other), hostOn(other)]).toEqual([
      { document, layer: 'top' },
      true,
      { document: other, layer: 'top' },
      { document: other, layer: 'page' },
    ]);
    take();
    open('a');
    expect([take(), opened()]).toEqual([[['read', 'a']], 'opened']);
  });
});

describe('the card', () => {
  const mark = { id: 'm', kind: 'actor', created: '1', updated: '2' } as Mark;

  test('keeps, gives up, reports and takes back', async () => {
    await card().keep(actor);
    await card().forget('m');
    await card().report(actor);
    await card().takeBack(['r1']);
    expect(take()).toEqual([['notify', { text: 'Removed.', undo: expect.any(Function) }]]);
    expect([acts.keep, acts.forget, acts.report, acts.takeBack].map(({ mock }) => mock.calls)).toEqual([
      [[page, actor]],
      [[page, 'm']],
      [[page, actor]],
      [[page, ['r1']]],
    ]);
  });

  test('says what can be undone', async () => {
    await card().forget('m');
    await undo();
    expect(acts.restore.mock.calls).toEqual([[page, 'm']]);
    await card().correct([]);
    await undo();
    expect(acts.takeBack.mock.calls).toEqual([[page, ['r1']]]);
  });

  test('opens the note of what was kept, or keeps it first', async () => {
    await card().write(actor, mark);
    expect([take(), acts.keep.mock.calls]).toEqual([[['write', 'm']], []]);
    acts.keep.mockImplementationOnce(async () => {
      page.placed = [{ annotation: mark, span: actor }] as unknown as Placed[];
    });
    await card().write(actor, null);
    expect([take(), acts.keep.mock.calls]).toEqual([[['write', 'm']], [[page, actor]]]);
    page.placed = [];
    await card().write(actor, null);
    expect(take()).toEqual([]);
  });

  test('changes what stays marked meanwhile, and says when its frame is lost', async () => {
    expect(await card().change([], actor)).toEqual(['r1']);
    card().lost();
    expect(take()).toEqual([
      ['hold', actor],
      ['notify', { text: expect.any(String), isError: true }],
    ]);
  });
});

describe('the page for the toolbar', () => {
  const select = (start: number, end: number) => {
    const range = rangeOf({ start, end });
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
    return target().selected();
  };

  test('has what is selected of the story, in whole words if the reader wants that', () => {
    expect(target().selected()).toBeNull();
    expect(select(2, 7)).toEqual({ start: 0, end: 10 });
    expect(select(5, 7)).toEqual({ start: 6, end: 10 });
    page.settings.wholeWords = false;
    expect(select(5, 7)).toEqual({ start: 6, end: 7 });
    page.settings.wholeWords = true;
    expect([select(5, 6), select(5, 5)]).toEqual([null, null]);
    getSelection()?.selectAllChildren(document.querySelector('i') as Element);
    expect(target().selected()).toBeNull();
    select(0, 5);
    story = null;
    expect(target().selected()).toBeNull();
  });

  test('has no story where there is none', async () => {
    expect([target().now(), target().body()]).toEqual([page, document.querySelector('p')]);
    expect(target().rangesOf(actor)).toHaveLength(1);
    const quoted = { annotation: { kind: 'actor' }, span: { start: 1, end: 2 } } as unknown as Placed;
    expect(await target().quote(quoted)).toEqual({ kind: 'actor', start: 1, end: 2 });
    story = null;
    expect([target().now(), target().body(), target().rangesOf(actor), await target().quote(quoted)]).toEqual([
      null,
      document.body,
      [],
      null,
    ]);
    expect([target().spansAt(1, 2), target().offsetAt(1, 2)]).toEqual([[], null]);
  });

  test('has the spans of the highlights at a point', () => {
    const ranges = [rangeOf({ start: 0, end: 5 }), document.createRange()];
    vi.stubGlobal('CSS', { highlights: { highlightsFromPoint: () => [{ ranges }] } });
    expect(target().spansAt(1, 2)).toEqual([{ start: 0, end: 5 }]);
    vi.unstubAllGlobals();
  });

  test('has the offset at a point, or of the next text', () => {
    const text = document.querySelector('p')?.firstChild as Text;
    const at = (caret: object | null) => {
      put(document, { caretPositionFromPoint: () => caret });
      return target().offsetAt(1, 2);
    };
    expect(at({ offsetNode: text, offset: 4 })).toBe(4);
    expect(at({ offsetNode: document.querySelector('i')?.firstChild, offset: 1 })).toBeNull();
    expect(at(null)).toBeNull();
  });
});
