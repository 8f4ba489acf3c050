// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createPainterHost } from '../../src/content/painter-host.ts';
import type { Story } from '../../src/content/story.ts';
import type { Painter, TreeScope } from '../../src/paint/paint.ts';
import { DEFAULTS } from '../../src/storage/settings.ts';

vi.mock('../../src/messaging/browser.ts', () => import('../fakes/view-browser.ts'));

/** What was painted, with the number of the painter; and what each one paints in, with the elements around it. */
const steps: [number, string, ...unknown[]][] = [];
const painters: { scopes: TreeScope[]; around: () => Iterable<Element> }[] = [];
vi.mock('../../src/paint/paint.ts', () => ({
  createPainter: (scopes: TreeScope[], around: () => Iterable<Element>): Pick<Painter, 'paint' | 'clear'> => {
    const number = painters.push({ scopes, around });
    return {
      paint: (set, look) => void steps.push([number, 'paint', set, look]),
      clear: () => void steps.push([number, 'clear']),
    };
  },
}));

const SAVED = '2026-01-01';
const settings = { ...DEFAULTS, density: 'full' };
const map = { toRanges: ({ start, end }: { start: number; end: number }) => [`${start}–${end}`, `${end}`] };

interface Detected {
  body?: Element;
  scopes?: object[];
}

function storyOf(more: object = {}, { body = document.body, scopes = [document] }: Detected = {}): Story {
  const page = { article: { blocks: [] }, findings: [], placed: [], saved: SAVED, settings, ...more };
  return { page, detected: { body, scopes, map } } as unknown as Story;
}

const NONE = {
  ...{ actor: [], figure: [], quote: [], kept: [] },
  ...{ 'own-yellow': [], 'own-green': [], 'own-blue': [], 'own-pink': [], 'own-orange': [] },
};

beforeEach(() => {
  steps.length = 0;
  painters.length = 0;
});

test('what is painted are the findings by kind, and what is the reader’s', () => {
  const find = (kind: string, start: number) => ({ kind, start, end: start + 1, facts: {} });
  const mark = (kind: string, start: number, more = {}) => ({
    annotation: { kind, created: SAVED, updated: SAVED, ...more },
    span: { start, end: start + 1 },
  });
  const placed = [
    mark('passage', 10),
    mark('passage', 20, { colour: 'pink' }),
    mark('actor', 30),
    mark('actor', 40, { updated: '2026-02-02' }),
    mark('actor', 50, { colour: 'pink', created: '2026-02-02' }),
  ];
  const findings = [find('figure', 1), find('actor', 3), find('figure', 5)];
  createPainterHost(document).paint(storyOf({ placed, findings }));
  const painted = {
    ...NONE,
    actor: ['3–4', '4'],
    figure: ['1–2', '2', '5–6', '6'],
    kept: ['40–41', '41', '50–51', '51'],
    'own-yellow': ['10–11', '11'],
    'own-pink': ['20–21', '21'],
  };
  expect(steps).toEqual([[1, 'paint', painted, settings]]);
});

describe('a painter', () => {
  const root = {};
  const paint = (detected: Detected) => host.paint(storyOf({}, detected));
  const brief = () => steps.splice(0).map(([number, what]) => `${what} ${number}`);
  let host: ReturnType<typeof createPainterHost>;
  beforeEach(() => {
    document.body.innerHTML = '<main></main><iframe></iframe>';
    host = createPainterHost(document);
  });

  test('stays for a story in the same places, and looks at what is around it', () => {
    expect([...(painters[0]?.around() ?? [])]).toEqual([document.documentElement]);
    const main = document.querySelector('main') as HTMLElement;
    paint({ body: main });
    paint({ body: main });
    expect([brief(), painters.length]).toEqual([['paint 1', 'paint 1'], 1]);
    expect([...(painters[0]?.around() ?? [])]).toEqual([main, document.body, document.documentElement]);
  });

  test.each<[where: string, scopes: object[]]>([
    ['in another shadow root', [document, {}]],
    ['in fewer', [document]],
    ['in more', [document, root, {}]],
    ['in another document', [{}, root]],
  ])('gives way to another for a story %s', (_, scopes) => {
    paint({ scopes: [document, root] });
    expect(brief()).toEqual(['clear 1', 'paint 2']);
    paint({ scopes });
    expect([brief(), painters.map((one) => one.scopes)]).toEqual([
      ['clear 2', 'paint 3'],
      [[document], [document, root], scopes],
    ]);
    expect(host.painter).not.toBeUndefined();
  });

  test('clears nothing in a frame that is gone', () => {
    const frame = document.querySelector('iframe') as HTMLIFrameElement;
    const inner = frame.contentDocument as Document;
    paint({ body: inner.body, scopes: [inner] });
    frame.remove();
    Object.defineProperty(inner, 'defaultView', { value: null }); // which jsdom keeps
    brief();
    paint({});
    expect(brief()).toEqual(['paint 3']);
  });
});
