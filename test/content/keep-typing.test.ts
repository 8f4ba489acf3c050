// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepTyping } from '../../src/content/page-ui/keep-typing.ts';
import { act } from './laid-out.ts';

vi.mock('../../src/messaging/browser.ts', () => import('../fakes/browser.ts'));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A frame in a host beside a button of ours, and a field of the page. */
function open() {
  document.body.innerHTML = '<div id="host"><iframe tabindex="0"></iframe><button>Beside</button></div><input>';
  const element = document.querySelector('#host') as HTMLElement;
  const frame = element.querySelector('iframe') as HTMLElement;
  const [beside, field] = [element.querySelector('button'), document.querySelector('input')] as [
    HTMLElement,
    HTMLElement,
  ];
  const stolen = vi.fn();
  const raise = vi.fn();
  const end = new AbortController();
  document.hasFocus = () => true;
  const focused = () => (element.contains(document.activeElement) ? (document.activeElement as HTMLElement) : null);
  const host = { element, focused, stage: { raise } };
  const lost = keepTyping(
    { frame, host: host as unknown as Parameters<typeof keepTyping>[0]['host'], stolen },
    end.signal,
  );
  frame.focus();
  vi.advanceTimersByTime(10);
  const hasFocus = () => document.activeElement === frame;
  return { element, frame, beside, field, stolen, raise, end, lost, hasFocus };
}

test('a frame that is typed into gets the focus back that the page has taken', () => {
  const { field, hasFocus, stolen } = open();
  field.focus();
  vi.advanceTimersByTime(10);
  expect([hasFocus(), stolen.mock.calls.length]).toEqual([true, 0]);
});

test('a page that takes it twice within a second has it', () => {
  const { field, stolen } = open();
  field.focus();
  vi.advanceTimersByTime(10);
  vi.advanceTimersByTime(1010);
  field.focus();
  vi.advanceTimersByTime(10);
  expect(stolen).not.toHaveBeenCalled();
  vi.advanceTimersByTime(500);
  field.focus();
  vi.advanceTimersByTime(10);
  expect(stolen).toHaveBeenCalledOnce();
});

test('what the frame says it has lost is taken back, and a frame that gets no focus is raised', () => {
  const { frame, lost, raise, hasFocus } = open();
  expect(raise).not.toHaveBeenCalled();
  const focus = vi.spyOn(frame, 'focus').mockImplementationOnce(() => {});
  expect(lost()).toBe(true);
  expect([focus.mock.calls.length, raise.mock.calls.length, hasFocus()]).toEqual([2, 1, true]);
});

test('a button of ours beside it may have the focus', () => {
  const { beside, field, hasFocus } = open();
  beside.focus();
  vi.advanceTimersByTime(10);
  expect(document.activeElement).toBe(beside);
  // Having been there, the reader may go on to the page for a moment.
  field.focus();
  vi.advanceTimersByTime(10);
  expect(hasFocus()).toBe(false);
});

test('a window in the background is left alone', () => {
  const { field, hasFocus } = open();
  document.hasFocus = () => false;
  field.focus();
  vi.advanceTimersByTime(50);
  expect(hasFocus()).toBe(false);
});

test('nothing is kept any more after the end', () => {
  const { field, end, hasFocus, element, stolen } = open();
  end.abort();
  field.focus();
  element.remove();
  vi.advanceTimersByTime(100);
  expect([hasFocus(), stolen.mock.calls.length]).toEqual([false, 0]);
});

test('a page that removes the host has taken the keyboard', () => {
  const { element, stolen } = open();
  element.remove();
  vi.advanceTimersByTime(10);
  expect(stolen).toHaveBeenCalled();
});

test('keys that come while the page has the focus are discarded, and only those', () => {
  const { field, stolen, hasFocus } = open();
  const heard = vi.fn();
  field.addEventListener('keydown', heard);
  field.focus = () => {};
  const press = () => act(field, 'keydown', { key: 'a' });
  expect([press(), heard.mock.calls.length, hasFocus()]).toEqual([false, 0, true]);
  field.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }));
  expect(heard).toHaveBeenCalledOnce();
  document.hasFocus = () => false;
  expect([press(), heard.mock.calls.length]).toEqual([true, 2]);
  expect(stolen).not.toHaveBeenCalled();
});

test('a press on the page lets the focus go there for half a second, but none of a script', () => {
  const { field, hasFocus } = open();
  field.dispatchEvent(new MouseEvent('pointerdown', { bubbles: true }));
  field.focus();
  vi.advanceTimersByTime(10);
  expect(hasFocus()).toBe(true);
  vi.advanceTimersByTime(2000);
  act(field, 'pointerdown');
  field.focus();
  vi.advanceTimersByTime(1000);
  expect(hasFocus()).toBe(false);
});
