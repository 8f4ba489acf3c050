// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { mount, type ShadowHost } from '../../src/content/page-ui/shadow-host.ts';

vi.mock('../../src/messaging/browser.ts', () => import('../fakes/view-browser.ts'));
vi.mock('../../src/ui/design/tokens.css', () => ({ default: ':host { --gap: 4px }' }));
vi.mock('../../src/content/page-ui/style.css', () => ({ default: '.card { color: green }' }));

/** What is in the top layer: jsdom has none. */
const [popovers, modals] = [new Set<Element>(), new Set<Element>()];
const isThere = (element: Element, selector: string) =>
  (selector.includes(':popover-open') && popovers.has(element)) || (selector.includes(':modal') && modals.has(element));
const { matches } = Element.prototype;
Object.assign(Element.prototype, {
  matches(this: Element, selector: string) {
    if (!/:popover-open|:modal/.test(selector)) return matches.call(this, selector);
    return isThere(this, selector) && (!selector.startsWith('dialog') || this.localName === 'dialog');
  },
});
for (const { prototype } of [Document, DocumentFragment]) {
  const all = prototype.querySelectorAll;
  prototype.querySelectorAll = function (this: ParentNode, selector: string) {
    if (!selector.includes(':modal')) return all.call(this, selector);
    return [...all.call(this, '*')].filter((element) => isThere(element, selector));
  } as unknown as typeof all;
}
const steps: string[] = [];
const stepping = (name: string, set: Set<Element>, isIn: boolean) =>
  function (this: HTMLElement) {
    steps.push(name);
    if (isIn) set.add(this);
    else set.delete(this);
    this.dispatchEvent(new Event('toggle'));
  };
Object.assign(HTMLElement.prototype, {
  showPopover: stepping('show', popovers, true),
  hidePopover: stepping('hide', popovers, false),
});
Object.assign(HTMLDialogElement.prototype, {
  showModal: stepping('open modal', modals, true),
  close: stepping('close', modals, false),
});
const takeSteps = () => steps.splice(0);

/** The closed root of a host, as it is made. */
let root: ShadowRoot;
const attach = Element.prototype.attachShadow;
const modes: string[] = [];
Element.prototype.attachShadow = function (init) {
  modes.push(init.mode);
  root = attach.call(this, init);
  Object.assign(root, { adoptedStyleSheets: [] });
  return root;
};

/** The rules of a style sheet in a shadow root, which jsdom does not read. */
const sheet = { disabled: false, media: { mediaText: '' }, cssRules: [{ cssText: '.card { color: green }' }] };
Object.defineProperty(HTMLStyleElement.prototype, 'sheet', { get: () => sheet });

const make = (name: string) => Object.assign(document.createElement('div'), { id: name });
const partsOf = () => [...root.querySelectorAll('[id]')].map(({ id }) => id);
let host: ShadowHost;

beforeEach(() => {
  document.body.innerHTML = '<main></main><dialog id="theirs"></dialog>';
  Object.assign(sheet, { disabled: false, media: { mediaText: '' }, cssRules: [sheet.cssRules[0]] });
  host = mount(document, 'top');
});
afterEach(() => {
  host.element.remove();
  for (const set of [popovers, modals]) set.clear();
  Object.defineProperty(document, 'fullscreenElement', { value: null, configurable: true });
  takeSteps();
  modes.length = 0;
});

describe('a host', () => {
  test('is in the document while it has a part, in a closed root', () => {
    expect([modes, host.element.isConnected, host.document]).toEqual([['closed'], false, document]);
    const [card, toast] = [make('card'), make('toast')];
    host.put('card', card);
    host.put('toast', toast);
    expect(host.element.parentNode).toBe(document.documentElement);
    host.put('card');
    expect([host.element.isConnected, partsOf()]).toEqual([true, ['toast']]);
    host.put('toast');
    expect(host.element.isConnected).toBe(false);
  });

  test('has its parts in the order of the keyboard, whatever came first', () => {
    const order = ['minimap', 'signs', 'notes', 'question', 'annotator', 'handles', 'card', 'toast'] as const;
    for (const part of order.toReversed()) host.put(part, make(part));
    expect(partsOf()).toEqual(order);
  });

  test('leaves the elements of a part alone that stay', () => {
    const [a, b, c] = [make('a'), make('b'), make('c')];
    host.put('card', a, b);
    const put = vi.spyOn(Element.prototype, 'append');
    host.put('card', b, c);
    expect(put.mock.calls).toEqual([[c]]);
    expect(partsOf()).toEqual(['b', 'c']);
    host.add('card', b);
    expect(put).toHaveBeenCalledOnce();
    put.mockRestore();
    host.remove('card', b);
    expect(partsOf()).toEqual(['c']);
  });

  test('takes with the last element of a part what a script has put there', () => {
    const card = make('card');
    host.put('card', card, make('b'));
    card.parentNode?.append(make('foreign'));
    host.remove('card', card);
    expect(partsOf()).toEqual(['b', 'foreign']);
    host.put('card');
    expect(host.element.isConnected).toBe(false);
  });

  test('tells where a part begins in the window', () => {
    const card = make('card');
    card.getBoundingClientRect = () => new DOMRect(0, 70, 10, 10);
    host.put('card', card);
    expect([host.topOf('card'), host.topOf('toast')]).toEqual([70, Number.POSITIVE_INFINITY]);
  });

  test('is put back with its parts, and not without', () => {
    host.restore();
    expect(host.element.isConnected).toBe(false);
    host.put('card', make('card'));
    host.element.remove();
    host.restore();
    expect([host.element.isConnected, partsOf()]).toEqual([true, ['card']]);
  });

  test('tells what has the focus, and what an event hits', () => {
    const field = document.createElement('input');
    host.put('card', field);
    expect(host.focused()).toBeNull();
    field.focus();
    expect(host.focused()).toBe(field);
    field.className = 'field';
    Object.assign(root, { elementFromPoint: (x: number, y: number) => (x === 3 && y === 4 ? field : null) });
    const at = (clientX: number, target: EventTarget) =>
      host.isIn({ target, clientX, clientY: 4 } as unknown as MouseEvent, '.field');
    expect([at(3, host.element), at(4, host.element), at(3, document.body)]).toEqual([true, false, false]);
    field.className = '';
    expect(at(3, host.element)).toBe(false);
  });

  test.each([
    ['main', 'main'],
    ['video', 'html'],
    ['iframe', 'html'],
  ])('is in what is in full screen, if that shows its children: %s', (name, parent) => {
    const value = document.createElement(name);
    document.body.append(value);
    Object.defineProperty(document, 'fullscreenElement', { value, configurable: true });
    host.put('card', make('card'));
    expect(host.element.parentElement?.localName).toBe(parent);
  });

  test.each([
    ['top', false, true],
    ['window', false, false],
    ['page', true, false],
  ] as const)('that is on the %s', (layer, scrolls, hasStage) => {
    host = mount(document, layer);
    host.put('card', make('card'));
    const style = root.querySelector('style')?.textContent ?? '';
    expect(style.startsWith(':host { --gap: 4px }.card { color: green }')).toBe(true);
    expect(style.includes('position: absolute')).toBe(scrolls);
    expect([host.stage !== null, root.querySelector('dialog') !== null]).toEqual([hasStage, hasStage]);
    expect(host.isIntact()).toBe(true);
    host.put('card');
  });
});

describe('a host is intact until a script of the page', () => {
  const card = make('card');
  const find = (selector: string) => root.querySelector(selector) as HTMLElement;
  beforeEach(() => {
    host.put('card', card);
    expect(host.isIntact()).toBe(true);
  });

  test.each<[what: string, change: () => void]>([
    ['adds an element', () => root.append(make('x'))],
    ['removes the style', () => find('style').remove()],
    ['changes its rules', () => sheet.cssRules.push({ cssText: '.card { opacity: 0 }' })],
    ['changes its media', () => find('style').setAttribute('media', 'print')],
    ['changes the media of its rules', () => Object.assign(sheet.media, { mediaText: 'print' })],
    ['disables it', () => Object.assign(sheet, { disabled: true })],
    ['adopts a style', () => Object.assign(root, { adoptedStyleSheets: [{}] })],
    ['adds an element beside the parts', () => find('dialog').append(make('x'))],
    ['moves a part', () => find('dialog').append(find('dialog > div'))],
    ['styles the dialog', () => find('dialog').setAttribute('style', 'opacity: 0')],
    ['styles a part', () => find('dialog > div').setAttribute('style', 'opacity: 0')],
    ['adds an element to a part', () => card.parentNode?.append(make('x'))],
    ['replaces one', () => card.replaceWith(make('x'))],
    ['removes one', () => card.remove()],
    ['moves one to another part', () => find('dialog > div').append(card)],
  ])('%s', (_, change) => {
    change();
    expect(host.isIntact()).toBe(false);
  });

  test('does none of that: what is its own may come and go', () => {
    const [a, b] = [make('a'), make('b')];
    host.put('toast', a, b);
    expect(host.isIntact()).toBe(true);
    host.put('toast', b);
    host.stage?.setModal(true);
    expect(host.isIntact()).toBe(true);
  });
});

describe('the stage of a host', () => {
  const theirs = () => document.querySelector('#theirs') as HTMLDialogElement;
  const stage = () => {
    if (!host.stage) throw new Error('There is none');
    return host.stage;
  };
  const show = () => host.put('card', make('card'));

  test('is a popover with an open dialog that nothing closes', () => {
    show();
    const dialog = root.querySelector('dialog') as HTMLDialogElement;
    expect([host.element.popover, takeSteps()]).toEqual(['manual', ['show']]);
    expect([dialog.getAttribute('closedby'), dialog.hasAttribute('open')]).toEqual(['none', true]);
    expect(dialog.dispatchEvent(new Event('cancel', { cancelable: true }))).toBe(false);
    expect(stage().element.ariaLabel).toBe('Newsgloss');
    stage().show();
    expect(takeSteps()).toEqual([]);
  });

  test('is covered by what the page opens later, and raised above it', () => {
    show();
    expect([stage().isCovered(), stage().isUnderDialog()]).toEqual([false, false]);
    theirs().showModal();
    expect([stage().isCovered(), stage().isUnderDialog()]).toEqual([true, true]);
    takeSteps();
    stage().raise();
    expect([takeSteps(), stage().isCovered()]).toEqual([['hide', 'show'], false]);
    document.body.querySelector('main')?.setAttribute('popover', '');
    document.querySelector('main')?.showPopover();
    expect([stage().isCovered(), stage().isUnderDialog()]).toEqual([true, false]);
    host.element.hidePopover();
    expect(stage().isCovered()).toBe(true);
  });

  test('is raised for a part that comes under something, and not for another of the same part', () => {
    show();
    theirs().showModal();
    takeSteps();
    host.add('card', make('b'));
    expect(takeSteps()).toEqual([]);
    host.add('toast', make('c'));
    expect(takeSteps()).toEqual(['hide', 'show']);
    host.add('question', make('d'));
    expect(takeSteps()).toEqual([]);
  });

  test('stays where it is while the reader has the focus in it, or it is not there', () => {
    const field = document.createElement('input');
    stage().raise();
    expect(takeSteps()).toEqual([]);
    host.put('card', field);
    takeSteps();
    field.focus();
    stage().raise();
    expect(takeSteps()).toEqual([]);
  });

  test('is modal while the reader types, also when it is raised, with the focus where it was', () => {
    const field = document.createElement('input');
    stage().setModal(true);
    expect(takeSteps()).toEqual([]);
    host.put('card', field);
    expect(takeSteps()).toEqual(['show', 'open modal']);
    field.focus();
    const focus = vi.spyOn(field, 'focus');
    stage().raise();
    expect(takeSteps()).toEqual(['close', 'open modal']);
    expect(focus.mock.calls).toEqual([[{ preventScroll: true }]]);
    stage().setModal(true);
    expect(takeSteps()).toEqual([]);
    stage().setModal(false);
    expect([takeSteps(), stage().element.hasAttribute('open')]).toEqual([['close'], true]);
    stage().setModal(false);
    expect(takeSteps()).toEqual([]);
  });

  test('becomes modal where it is', () => {
    show();
    takeSteps();
    stage().setModal(true);
    expect([takeSteps(), stage().element.hasAttribute('open')]).toEqual([['open modal'], false]);
  });

  test('no longer follows the page when the host is gone', () => {
    show();
    host.put('card');
    const before = stage().changed();
    theirs().showModal();
    expect(stage().changed()).toBe(before);
    show();
    theirs().close();
    expect(stage().changed()).toBeGreaterThan(before);
  });
});
