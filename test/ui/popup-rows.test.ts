// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import type { Finding } from '../../src/findings/index.ts';
import { all, answer, click, find, leave, media, names, notice, press, takeCalls, textOf } from './render.ts';
import { article, findings, keptFrom as kept, openPopup, pageWith } from './story.ts';

vi.mock('../../src/messaging/browser.ts', () => import('../fakes/view-browser.ts'));

const { ana, anaLater, euros } = findings;

const openMenu = (name: string) => click(find('button', `More: ${name}`));

describe('a row', () => {
  test('of several places shows the first when it is pressed, then each of them, and closes', async () => {
    await openPopup('Actors', pageWith());
    const [button] = all('button', /^Ana Prieto Mayor/);
    expect(names('button').filter((name) => /Prieto/.test(name))).toEqual([
      'Ana Prieto MayorAna Prieto, the mayor, closed the old quay.',
      'Keep: Ana Prieto',
      'More: Ana Prieto',
      'Rosa Prieto “It cost 3 million euros,” Rosa Prieto answered.',
      'Keep: Rosa Prieto',
      'More: Rosa Prieto',
    ]);
    expect(button?.getAttribute('aria-expanded')).toBe('false');
    expect(find('button', /^Rosa Prieto/).hasAttribute('aria-expanded')).toBe(false);
    await click(button as HTMLElement);
    expect(button?.getAttribute('aria-expanded')).toBe('true');
    const places = all('button', /closed the old quay|left on/).slice(1);
    expect(places.map((place) => [textOf(place), place.getAttribute('aria-current')])).toEqual([
      ['Ana Prieto, the mayor, closed the old quay.', 'location'],
      ['Ana Prieto left on 4 May.', null],
    ]);
    expect(textOf(all('status')[0])).toBe('Shown in the page: “Ana Prieto”');
    expect(notice()).toBe('');
    await click(places[1] as HTMLElement);
    expect(places.map((place) => place.getAttribute('aria-current'))).toEqual([null, 'location']);
    await click(button as HTMLElement);
    expect([button?.getAttribute('aria-expanded'), all('button', /left on/).length]).toEqual(['false', 0]);
    const spans = [ana, anaLater].map(({ start, end }) => ({ start, end }));
    expect(takeCalls()).toEqual(spans.map((span) => ['page.reveal', span]));
  });

  test('goes round its places with [ and ], and says when one is gone', async () => {
    await openPopup('Actors', pageWith());
    find('button', /^Ana Prieto Mayor/).focus();
    for (const key of [']', ']', ']', '[', '[']) await press(key);
    const starts = [ana, anaLater, ana, anaLater, ana].map(({ start }) => start);
    expect(takeCalls().map(([, span]) => (span as Finding).start)).toEqual(starts);
    answer({ 'page.reveal': false });
    await press('[');
    expect([notice(), textOf(all('status')[0])]).toEqual(['The page no longer shows these words.', '']);
    await openMenu('Ana Prieto');
    expect(names('menuitem')).toEqual([
      'Copy with source',
      'Write a note',
      'Correct',
      'Earlier',
      'Later',
      'Not an actor',
    ]);
  });

  test('is kept and given up by its button, which can be undone', async () => {
    await openPopup('Actors', pageWith([kept(ana, 'm1'), kept(anaLater, 'm2')]));
    const [button, other] = [find('button', 'Keep: Ana Prieto'), find('button', 'Keep: Rosa Prieto')];
    expect([button, other].map((one) => [one.getAttribute('aria-pressed'), one.title])).toEqual([
      ['true', 'Kept'],
      ['false', 'Keep'],
    ]);
    await click(other);
    expect(takeCalls()).toEqual([['page.keep', findings.rosa]]);
    expect(notice()).toBe('');
    await click(button);
    expect(takeCalls()).toEqual([
      ['page.forget', 'm1'],
      ['page.forget', 'm2'],
    ]);
    expect(notice()).toBe('Removed.Undo');
    await click(find('button', 'Undo'));
    expect(takeCalls()).toEqual([
      ['page.restore', 'm1'],
      ['page.restore', 'm2'],
    ]);
    expect(notice()).toBe('');
  });

  test('says in plain words why it could not be kept', async () => {
    await openPopup('Actors', pageWith());
    answer({ 'page.keep': Object.assign(new Error('quota'), { name: 'StorageFull' }) });
    await click(find('button', 'Keep: Rosa Prieto'));
    expect(notice()).toBe('Your disk is full, so nothing was written. Make room and try again.');
    answer({ 'page.keep': Object.assign(new Error('no key'), { name: 'TypeError' }) });
    await click(find('button', 'Keep: Rosa Prieto'));
    expect(notice()).toBe('That did not work: no key');
    expect(find('button', 'Keep: Rosa Prieto').getAttribute('aria-pressed')).toBe('false');
  });

  test('has a menu with Keep where rows are narrow', async () => {
    media.add('(pointer: coarse)');
    await openPopup('Actors', pageWith());
    await openMenu('Rosa Prieto');
    expect(names('menuitem')).toEqual(['Keep', 'Copy with source', 'Write a note', 'Correct', 'Not an actor']);
    media.clear();
  });

  test('is only shown and copied in a private window', async () => {
    await openPopup('Quotes', pageWith([], { isPrivate: true }));
    expect(all('button', /^Check/)).toEqual([]);
    const keep = find<HTMLButtonElement>('button', 'Keep: Rosa Prieto');
    expect([keep.disabled, keep.title]).toEqual([true, 'Private window: nothing is kept here.']);
    await openMenu('Rosa Prieto');
    expect(names('menuitem')).toEqual(['Copy with source']);
    find('button', /^Rosa Prieto/).focus();
    for (const key of ['k', 'n', 'e', 'x', 'w']) await press(key);
    expect(takeCalls()).toEqual([]);
  });
});

describe('keys', () => {
  test('do what the menu of the row says, but not with Ctrl or in a field', async () => {
    await openPopup('Figures', pageWith());
    find('button', /answered/).focus();
    await press('K', { ctrlKey: true });
    await press('k', { metaKey: true });
    await press('k', { altKey: true });
    expect(takeCalls()).toEqual([]);
    expect(await press('k')).toBe(false);
    await press('C');
    expect(takeCalls()).toEqual([
      ['page.keep', euros],
      ['copy', 'text/plain', `“It cost 3 million euros,” Rosa Prieto answered.\nThe quay\n${article.url}`],
    ]);
    expect(notice()).toBe('Copied.');
    expect(await press('q')).toBe(true);
    await press('.');
    expect(names('menuitem')).toContain('Copy with source');
    expect(textOf(document.activeElement)).toBe('Copy with sourceC');
  });

  test('move between rows and places, from the top', async () => {
    await openPopup('Actors', pageWith());
    await leave();
    await press('ArrowDown');
    expect(textOf(document.activeElement)).toMatch(/^Ana Prieto Mayor/);
    await press('ArrowDown');
    expect(textOf(document.activeElement)).toMatch(/^Rosa/);
    await press('ArrowDown');
    expect(textOf(document.activeElement)).toMatch(/^Rosa/);
    await press('ArrowUp');
    await click(document.activeElement as HTMLElement);
    await press('ArrowDown');
    await press('ArrowDown');
    expect(textOf(document.activeElement)).toBe('Ana Prieto left on 4 May.');
    find('button', 'Keep: Rosa Prieto').focus();
    await press('ArrowUp');
    expect(textOf(document.activeElement)).toBe('Ana Prieto left on 4 May.');
    find('button', 'Save').focus();
    expect(await press('ArrowDown')).toBe(true);
    expect(textOf(document.activeElement)).toBe('Save');
  });
});
