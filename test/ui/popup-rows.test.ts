// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import { describe as describeSpan } from '../../src/anchors/describe.ts';
import type { Finding } from '../../src/findings/index.ts';
import type { Correction } from '../../src/model.ts';
import {
  all,
  answer,
  click,
  find,
  leave,
  media,
  names,
  openMain,
  press,
  see,
  submit,
  takeCalls,
  textOf,
  type,
} from './render.ts';
import { article, findings, markOf, noted, pageWith, placed, servePage } from './story.ts';

vi.mock('../../src/messaging/browser.ts', () => import('../fakes/view-browser.ts'));

const { ana, anaLater, safe, cost, euros, may } = findings;

async function open(tab: string, ...page: Parameters<typeof servePage>): Promise<void> {
  servePage(...page);
  await openMain('popup');
  await click(find('tab', tab));
  takeCalls();
}

const row = (name: string | RegExp) => find('button', name).closest('li') as HTMLElement;
const openMenu = (name: string) => click(find('button', `More: ${name}`));
const notice = () => textOf(all('status').at(-1));
const kept = ({ kind, start, end, facts }: Finding, id = `${start}`) =>
  placed(
    markOf('The quay', { id, kind, facts, selectors: describeSpan(article.text, { start, end }), colour: undefined }),
    { span: { start, end } },
  );
const placeOf = ({ start, end }: Finding) => describeSpan(article.text, { start, end });

describe('a row', () => {
  test('of several places shows the first when it is pressed, then each of them, and closes', async () => {
    await open('Actors', pageWith());
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
    await open('Actors', pageWith());
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
    await open('Actors', pageWith([kept(ana, 'm1'), kept(anaLater, 'm2')]));
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
    await open('Actors', pageWith());
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
    await open('Actors', pageWith());
    await openMenu('Rosa Prieto');
    expect(names('menuitem')).toEqual(['Keep', 'Copy with source', 'Write a note', 'Correct', 'Not an actor']);
    media.clear();
  });

  test('is only shown and copied in a private window', async () => {
    await open('Quotes', pageWith([], { isPrivate: true }));
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
    await open('Figures', pageWith());
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
    await open('Actors', pageWith());
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

describe('who speaks', () => {
  test('is asked for in a quotation that is in doubt, and the answer can be undone', async () => {
    await open('Quotes', pageWith());
    const check = find('button', 'Check: Ana Prieto');
    await click(check);
    expect(check.getAttribute('aria-expanded')).toBe('true');
    expect(textOf(row(/^perhaps Ana Prieto/))).toContain(
      'The text says “she”. More than one name before it fits. Who is it?Ana PrietoRosa PrietoOther…',
    );
    await click(find('button', 'Rosa Prieto'));
    const facts = { actor: 'Rosa Prieto', speaker: 'Rosa Prieto' };
    const correction = { kind: 'quote', place: placeOf(safe), facts, scope: 'article' };
    expect(takeCalls()).toEqual([['page.putRight', [correction]]]);
    expect(notice()).toBe('Corrected.Undo');
    expect(all('button', 'Other…')).toEqual([]);
    expect(textOf(document.activeElement)).toMatch(/^perhaps Ana Prieto/);
    await click(find('button', 'Undo'));
    expect(takeCalls()).toEqual([['page.takeBack', ['r1']]]);
    await press('Escape');
    await click(check);
    await click(check);
    expect(check.getAttribute('aria-expanded')).toBe('false');
    await click(check);
    await click(find('button', 'Other…'));
    expect((await see<HTMLSelectElement>('combobox', 'Speaker')).value).toBe('');
  });

  test('is copied with the quotation', async () => {
    await open('Quotes', pageWith());
    find('button', /^Rosa Prieto/).focus();
    await press('c');
    const drafts = [cost, findings.rosa].map(({ kind, facts, ...span }) => ({
      kind,
      facts,
      selectors: describeSpan(article.text, { start: span.start, end: span.end }),
    }));
    expect(takeCalls()).toEqual([
      ['notes.quote', { url: article.url, title: 'The quay', site: 'The Example Times', lang: 'en' }, drafts],
      ['copy', 'text/plain', 'a quotation'],
      ['copy', 'text/html', '<i>a quotation</i>'],
    ]);
    expect(notice()).toBe('Copied with speaker, source and link');
    find('button', /^perhaps Ana/).focus();
    await press('w');
    expect(find('button', 'Check: Ana Prieto').getAttribute('aria-expanded')).toBe('true');
    await openMenu('Ana Prieto');
    expect(names('menuitem').slice(0, 3)).toEqual(['Keep', 'Check', 'Copy with source']);
  });
});

describe('a name', () => {
  test('is rejected in the article, or on the site, and both can be undone', async () => {
    await open('Actors', pageWith());
    find('button', /^Rosa Prieto/).focus();
    await press('x');
    expect(takeCalls()).toMatchObject([['page.putRight', [{ kind: 'actor', name: 'Rosa Prieto', scope: 'article' }]]]);
    expect(notice()).toBe('Changed here.On this site tooUndo');
    answer({ 'page.putRight': () => ({ state: pageWith([], { revision: 9 } as object), rules: ['r2'] }) });
    await click(find('button', 'On this site too'));
    expect(takeCalls()).toMatchObject([['page.putRight', [{ name: 'Rosa Prieto', scope: 'site' }]]]);
    expect(notice()).toBe('Done on this site.Undo');
    await click(find('button', 'Undo'));
    expect(takeCalls()).toEqual([
      ['page.takeBack', ['r2']],
      ['page.takeBack', ['r1']],
    ]);
  });

  test('gets a note once it is kept', async () => {
    await open('Actors', pageWith());
    find('button', /^Rosa Prieto/).focus();
    await press('n');
    expect(takeCalls()).toEqual([['page.keep', findings.rosa]]);
    expect(all('textbox', 'Note')).toEqual([]);
  });

  test('that is kept gets its note in a field, and the row has the focus when it is closed', async () => {
    const mark = kept(findings.rosa, 'm1');
    await open('Actors', pageWith([mark]), [noted(mark.annotation)]);
    find('button', /^Rosa Prieto/).focus();
    await press('n');
    expect(document.activeElement).toBe(find('textbox', 'Note'));
    await press('x');
    await press('k');
    await press('Escape');
    expect(all('textbox', 'Note')).toEqual([]);
    expect(textOf(document.activeElement)).toMatch(/^Rosa Prieto/);
    expect(takeCalls().filter(([call]) => call.startsWith('page.'))).toEqual([]);
  });

  test('is corrected in all mentions, or left as it was', async () => {
    await open('Actors', pageWith());
    find('button', /^Ana Prieto/).focus();
    await press('e');
    const field = await see<HTMLInputElement>('textbox', 'Name');
    expect([field.value, all('group', 'Begins and ends').length]).toEqual(['Ana Prieto', 0]);
    await submit(field);
    expect([takeCalls(), all('textbox').length]).toEqual([[], 0]);
    expect(textOf(document.activeElement)).toMatch(/^Ana Prieto/);
    await press('e');
    await type(await see('textbox', 'Name'), 'Anna Prieto');
    const after = pageWith([], { findings: [findings.rosa, anaLater], revision: 9 } as object);
    answer({ 'page.putRight': { state: after, rules: ['r1'] } });
    await submit(find('textbox', 'Name'));
    const facts = { name: 'Anna Prieto' };
    expect(takeCalls()).toEqual([['page.putRight', [{ kind: 'actor', name: 'Ana Prieto', facts, scope: 'article' }]]]);
    expect(notice()).toBe('Corrected.Undo');
    expect(textOf(document.activeElement)).toMatch(/^Rosa/);
  });
});

test('a figure is rejected wherever it stands in the article, but on a site by its words', async () => {
  const again = { ...euros, start: may.start, end: may.end } as Finding;
  await open('Figures', pageWith([], { findings: [euros, again, findings.rosa] }));
  find('button', /answered/).focus();
  await press('x');
  const readRejected = () =>
    takeCalls().flatMap(([, corrections]) =>
      (corrections as Correction[]).map(({ scope, place }) => [scope, place?.[0].exact]),
    );
  expect(readRejected()).toEqual([
    ['article', '3 million euros'],
    ['article', '4 May'],
  ]);
  await click(find('button', 'On this site too'));
  expect(readRejected()).toHaveLength(1);
});

test('a date is copied in its sentence, and its places cannot be gone through', async () => {
  await open('Figures', pageWith());
  const [entry] = all('button', /4 May/);
  entry?.focus();
  await press(']');
  await click(entry as HTMLElement);
  expect(takeCalls()).toEqual([['page.reveal', { start: may.start, end: may.end }]]);
});
