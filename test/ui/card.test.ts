// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Finding } from '../../src/findings/index.ts';
import type { CardView, DoneInCard } from '../../src/messaging/frame.ts';
import { Card } from '../../src/ui/frame/card.tsx';
import { all, answer, click, find, nameOf, names, press, show, submit, textOf, type } from './render.ts';
import { article, findings, pageWith } from './story.ts';

vi.mock('../../src/messaging/browser.ts', () => import('../fakes/view-browser.ts'));

const did: unknown[][] = [];
const correct = vi.fn(async () => null as unknown);
const actions = {
  onAct: (act: string) => void did.push(['act', act]),
  onCopy: (text: string) => void did.push(['copy', text]),
  onChange: (change: object) => void did.push(['change', change]),
  correct,
};
const done = () => did.splice(0);

beforeEach(() => {
  did.length = 0;
  correct.mockReset();
});
afterEach(() => {
  document.dir = '';
});

const cardOf = (finding: Finding, more: Partial<CardView> = {}): CardView => ({
  part: 'card',
  theme: 'light',
  width: 364,
  finding,
  words: article.text.slice(finding.start, finding.end),
  mentions: Object.values(findings).filter(({ kind }) => kind === 'actor'),
  source: article,
  footer: 'acts',
  done: null,
  isKept: false,
  isReadonly: false,
  quotedBy: null,
  hasOthers: false,
  language: 'en',
  ...more,
});
const open = (finding: Finding, more: Partial<CardView> = {}, notice = '') =>
  show(Card, { view: cardOf(finding, more), notice, ...actions });
const card = () => document.querySelector('section') as HTMLElement;
const openMenu = () => click(find('button', /^More/));

describe('a card', () => {
  test('of a name has one thing to do as words, the rest in a menu', async () => {
    await open(findings.ana, { hasOthers: true, quotedBy: { actor: 'Rosa Prieto' } });
    expect([names('dialog'), names('heading'), find('group').getAttribute('aria-label')]).toEqual([
      ['Person: Ana Prieto'],
      ['Ana Prieto'],
      'What it is',
    ]);
    expect(all('button').map((one) => [nameOf(one), one.getAttribute('aria-pressed')])).toEqual([
      ['Person', 'true'],
      ['Organisation', 'false'],
      ['Place', 'false'],
      ['Close', null],
      ['Keep', 'false'],
      ['Not this person', null],
      ['More: Ana Prieto', null],
    ]);
    expect(textOf()).toContain('Ana PrietoMayor');
    await openMenu();
    const items = ['Note', 'Copy', 'Earlier', 'Later', 'In a quote: Rosa Prieto', 'Correct', 'Report a mistake'];
    expect(names('menuitem')).toEqual(items);
    for (const item of items) {
      if (all('menuitem').length === 0) await openMenu();
      await click(find('menuitem', item));
    }
    expect(done()).toEqual([
      ['act', 'note'],
      ['copy', 'Ana Prieto, mayor'],
      ['act', 'previous'],
      ['act', 'next'],
      ['act', 'quotation'],
      ['act', 'correct'],
      ['act', 'report'],
    ]);
    await click(find('button', 'Keep'));
    await click(find('button', 'Not this person'));
    await click(find('button', 'Person'));
    await click(find('button', 'Place'));
    await click(find('button', 'Close'));
    expect(done()).toEqual([
      ['act', 'keep'],
      ['change', { facts: undefined, shares: 'name' }],
      ['change', { facts: expect.objectContaining({ type: 'place' }), shares: 'name' }],
      ['act', 'close'],
    ]);
  });

  test('of a quotation in doubt asks who speaks, and copies it with its source', async () => {
    await open(findings.safe);
    expect([names('heading'), textOf(find('heading').querySelector('.perhaps'))]).toEqual([
      ['perhaps Ana Prieto'],
      'perhaps',
    ]);
    expect(textOf()).toContain('The text says “she”. More than one name before it fits. Who is it?');
    await click(find('button', 'Rosa Prieto'));
    await click(find('button', 'Other…'));
    await click(find('button', 'Not a quote'));
    await click(find('button', 'Copy with source'));
    card().focus();
    await press('c');
    expect(done()).toEqual([
      ['change', { facts: { actor: 'Rosa Prieto', speaker: 'Rosa Prieto' }, shares: undefined }],
      ['act', 'correct'],
      ['change', { facts: undefined, shares: undefined }],
      ['act', 'copy'],
      ['act', 'copy'],
    ]);
    await openMenu();
    expect(names('menuitem')).toEqual(['Note', 'Correct', 'Report a mistake']);
  });

  test('of a figure is rejected in its menu', async () => {
    await open(findings.euros, { isKept: true });
    expect([names('button').slice(4, 6), find('button', 'Kept').getAttribute('aria-pressed')]).toEqual([
      ['Kept', 'Copy'],
      'true',
    ]);
    await click(find('button', 'Copy'));
    await openMenu();
    expect(names('menuitem')).toEqual(['Note', 'Correct', 'Not a figure', 'Report a mistake']);
    await click(find('menuitem', 'Not a figure'));
    expect(done()).toEqual([
      ['copy', '3 million euros'],
      ['change', { facts: undefined, shares: 'words' }],
    ]);
  });

  test('in a private window only shows and copies', async () => {
    await open(findings.ana, { isReadonly: true, hasOthers: true });
    const [keep, place] = ['Keep', 'Place'].map((name) => find<HTMLButtonElement>('button', name));
    expect([keep?.disabled, place?.disabled, keep?.title]).toEqual([
      true,
      true,
      'Private window: nothing is kept here.',
    ]);
    await openMenu();
    expect(names('menuitem')).toEqual(['Copy', 'Earlier', 'Later']);
  });

  test('moves with keys, and keeps Tab within it', async () => {
    await open(findings.ana);
    card().focus();
    for (const key of ['ArrowRight', 'ArrowLeft', 'Escape', 'C']) expect(await press(key)).toBe(false);
    document.dir = 'rtl';
    await press('ArrowRight');
    for (const modifier of ['ctrlKey', 'altKey', 'metaKey']) expect(await press('c', { [modifier]: true })).toBe(true);
    expect(done()).toEqual([
      ['act', 'next'],
      ['act', 'previous'],
      ['act', 'close'],
      ['copy', 'Ana Prieto, mayor'],
      ['act', 'previous'],
    ]);
    expect(await press('Tab')).toBe(true);
    expect(await press('Tab', { shiftKey: true })).toBe(false);
    expect(document.activeElement).toBe(find('button', 'More: Ana Prieto'));
    expect(await press('Tab')).toBe(false);
    expect(document.activeElement).toBe(find('button', 'Person'));
    expect(await press('Tab')).toBe(true);
    await press('Tab', { shiftKey: true });
    expect(document.activeElement).toBe(find('button', 'More: Ana Prieto'));
    expect(await press('Tab', { shiftKey: true })).toBe(true);
  });

  test.each<[DoneInCard, string, string[]]>([
    [{ how: 'changed', isWide: false, canWiden: true }, 'Changed here.', ['On this site too', 'Undo']],
    [{ how: 'changed', isWide: true, canWiden: false }, 'Done on this site.', ['Undo']],
    [{ how: 'left out', isWide: false, canWiden: false }, 'Changed here.', ['Undo']],
    [{ how: 'rejected', isWide: false, canWiden: true }, 'Not marked here any more.', ['On this site too', 'Undo']],
  ])('says what was done: %j', async (change, text, buttons) => {
    await open(findings.safe, { done: change }, 'a notice');
    expect(textOf(find('status'))).toContain(text);
    expect(names('button', find('status'))).toEqual(buttons);
    for (const name of buttons) await click(find('button', name));
    expect(done().map(([, act]) => act)).toEqual(buttons.map((name) => (name === 'Undo' ? 'undo' : 'widen')));
    expect(all('button', 'Other…')).toEqual([]);
    const isRejected = change.how === 'rejected';
    expect([all('button', 'Keep').length, find('button', 'Quotation').getAttribute('aria-pressed')]).toEqual([
      isRejected ? 0 : 1,
      String(!isRejected),
    ]);
    expect(find<HTMLButtonElement>('button', 'Reported').disabled).toBe(isRejected);
    expect(textOf()).toContain('a notice');
  });
});

describe('the form in a card', () => {
  test('corrects the finding, and says why that failed, with nothing lost', async () => {
    answer({ 'framed.state': pageWith() });
    await open(findings.ana, { footer: 'form', done: { how: 'changed', isWide: false, canWiden: false } });
    const field = find<HTMLInputElement>('textbox', 'Name');
    expect([document.activeElement === field, all('button', 'Keep').length, all('status')]).toEqual([true, 0, []]);
    expect(find<HTMLButtonElement>('button', 'Place').disabled).toBe(true);
    await type(field, 'Anna Prieto');
    expect([await press('c'), await press('ArrowLeft'), done()]).toEqual([true, true, []]);
    correct.mockRejectedValueOnce(Object.assign(new Error('x'), { name: 'StorageFull' }));
    await submit(field);
    expect(textOf(find('alert'))).toBe('Your disk is full, so nothing was written. Make room and try again.');
    expect(field.value).toBe('Anna Prieto');
    await submit(field);
    expect(all('alert')).toEqual([]);
    const correction = { kind: 'actor', name: 'Ana Prieto', facts: { name: 'Anna Prieto' }, scope: 'article' };
    expect(correct.mock.calls).toEqual([[[correction]], [[correction]]]);
    await click(find('button', 'Cancel'));
    await press('Escape');
    expect(done()).toEqual([
      ['act', 'close'],
      ['act', 'close'],
    ]);
  });

  test.each([
    ['another page', null],
    ['a page without it', pageWith([], { findings: [{ ...findings.ana, end: 12 } as Finding] })],
    ['a page with another kind there', pageWith([], { findings: [{ ...findings.ana, kind: 'quote' } as Finding] })],
  ])('says that the words are gone: %s', async (_, state) => {
    answer({ 'framed.state': state });
    await open(findings.ana, { footer: 'form' });
    expect(textOf(find('alert'))).toContain('The page no longer shows these words.');
    expect(all('textbox')).toEqual([]);
  });
});
