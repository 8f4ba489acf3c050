import { type ComponentType, h, options, render } from 'preact';
import { afterEach, vi } from 'vitest';
import { emit, reset } from '../fakes/view-browser.ts';
import { completeDom } from './dom.ts';

export { answer, calls, emit, record, reply, takeCalls, tell } from '../fakes/view-browser.ts';
export { files, media } from './dom.ts';

completeDom();
// Effects run at once, and not with the next frame.
options.requestAnimationFrame = queueMicrotask;

const later = globalThis.setTimeout;

/** What the page says about the last action. */
export const notice = (): string => textOf(all('status').at(-1));

/** Waits until what was started is done, in all but storage. */
export async function settle(): Promise<void> {
  for (let round = 0; round < 4; round++) await new Promise((resolve) => later(resolve, 1));
}

/** Shows a view in place of the one before. */
export async function show<P extends object>(view: ComponentType<P>, props: NoInfer<P>): Promise<void> {
  render(h(view as ComponentType<object>, props), document.body);
  await settle();
}

afterEach(async () => {
  render(null, document.body);
  await settle();
  getSelection()?.removeAllRanges();
  reset();
});

/** The elements with a role, by what selects them. */
const ROLES = {
  alert: '[role=alert]',
  button: 'button:not([role]), [role=button], summary',
  checkbox: 'input[type=checkbox]',
  combobox: 'select, [role=combobox]',
  dialog: 'dialog[open], [role=dialog]',
  group: 'fieldset, [role=group]',
  heading: 'h1, h2, h3',
  link: 'a[href]:not([role])',
  listitem: 'li',
  menuitem: '[role^=menuitem]',
  option: 'option, [role=option]',
  radio: 'input[type=radio]',
  region: 'section[aria-label], section[aria-labelledby]',
  status: '[role=status]',
  tab: '[role=tab]',
  textbox: 'textarea, input:not([type]):not([role]), input[type=search], input[type=date]',
};

type Role = keyof typeof ROLES;

/** The text of an element on one line. */
export const textOf = (element: Element | null = document.body): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The text that names an element: without fields in a label, and what screen readers skip. */
function readName(label: Element | null): string {
  const copy = label?.cloneNode(true) as Element | undefined;
  for (const other of copy?.querySelectorAll('input, select, textarea, [aria-hidden=true]') ?? []) other.remove();
  return copy ? textOf(copy) : '';
}

/** The name of an element for screen readers. */
export function nameOf(element: Element): string {
  const by = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
  const labels =
    by.length > 0 ? by.map((id) => document.getElementById(id)) : [...((element as HTMLInputElement).labels ?? [])];
  return (
    element.getAttribute('aria-label') ??
    (labels.map(readName).join(' ') ||
      readName(element.matches('fieldset') ? element.querySelector('legend') : element) ||
      element.getAttribute('title') ||
      '')
  );
}

const isNamed = (name: string | RegExp) => (element: Element) =>
  typeof name === 'string' ? nameOf(element) === name : name.test(nameOf(element));

/** All elements with a role and, if given, a name. */
export const all = (role: Role, name: string | RegExp = /(?:)/, within: ParentNode = document): HTMLElement[] =>
  [...within.querySelectorAll<HTMLElement>(ROLES[role])]
    .filter((element) => !element.closest('[hidden]'))
    .filter(isNamed(name));

/** The names of all elements with a role. */
export const names = (role: Role, within?: ParentNode): string[] => all(role, undefined, within).map(nameOf);

/** The only element with a role and a name. */
export function find<E extends HTMLElement = HTMLElement>(role: Role, name?: string | RegExp, within?: ParentNode): E {
  const [only, ...others] = all(role, name, within);
  if (!only || others.length > 0) throw new Error(`${name} is not one of: ${names(role, within).join(' | ')}`);
  return only as E;
}

/** The same, once it is there. */
export const see = <E extends HTMLElement = HTMLElement>(role: Role, name?: string | RegExp): Promise<E> =>
  until(() => find<E>(role, name));

/** Tries again until it does not throw. */
export const until = <T>(work: () => T): Promise<T> => vi.waitFor(work, { interval: 2, timeout: 1000 });

/** Presses a button of the mouse on an element, which gets the focus. */
export async function click(element: HTMLElement): Promise<void> {
  point('pointerdown', element);
  const mouse = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
  if (element.dispatchEvent(mouse)) element.focus();
  point('pointerup', element);
  element.click();
  await settle();
}

/** Presses a key on the focused element; false if the view does not leave it to the browser. */
export async function press(key: string, init: KeyboardEventInit = {}): Promise<boolean> {
  const target = document.activeElement ?? document.body;
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
  const isLeft = target.dispatchEvent(event);
  if (isLeft && key === 'Enter' && target.matches('button, a, summary')) (target as HTMLElement).click();
  await settle();
  return isLeft;
}

/** Types in a field in place of what is in it. */
export async function type(field: HTMLElement, text: string): Promise<void> {
  field.focus();
  Object.assign(field, { value: text });
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await settle();
}

/** Leaves a field, or chooses an option of a list: its value has changed. */
export async function choose(field: HTMLElement, value: string): Promise<void> {
  Object.assign(field, { value });
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
}

/** Moves the focus away. */
export async function leave(): Promise<void> {
  (document.activeElement as HTMLElement | null)?.blur();
  await settle();
}

/** Something that a pointer does. */
export function point(what: string, element: EventTarget, init: PointerEventInit = {}): void {
  element.dispatchEvent(new PointerEvent(what, { bubbles: true, cancelable: true, button: 0, ...init }));
}

/** Submits the form of an element. */
export async function submit(element: HTMLElement): Promise<void> {
  element.closest('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  await settle();
}

/** Tells all views that the library was changed. */
export const changeLibrary = (): void =>
  emit(
    'runtime.onMessage',
    { to: 'watcher', call: 'libraryChanged', args: '[""]' },
    { id: 'newsgloss', url: 'extension://newsgloss/' },
    () => {},
  );

let opened = 0;

/** Opens a page of the extension anew: “popup”. */
export async function openMain(name: string): Promise<void> {
  const { pathname } = new URL(`../../src/ui/${name}/main.tsx`, import.meta.url);
  await import(/* @vite-ignore */ `${pathname}?${++opened}`);
  await settle();
}
