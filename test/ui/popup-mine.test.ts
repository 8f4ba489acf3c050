// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import {
  all,
  answer,
  changeLibrary,
  click,
  find,
  names,
  notice,
  press,
  see,
  settle,
  takeCalls,
  textOf,
  type,
} from './render.ts';
import { article, at, findings, markOf, noted, openPopup, pageWith, placed, servePage } from './story.ts';

vi.mock('../../src/messaging/browser.ts', () => import('../fakes/view-browser.ts'));

const acts = () => takeCalls().filter(([call]) => !call.startsWith('note.'));
const quay = markOf('old quay', { id: 'q1' });
const safe = markOf('It is not safe', { id: 's1', colour: 'green' });
const moved = placed(markOf('Ana Prieto left', { id: 'v1' }), { isDoubtful: true });
const reworded = placed(markOf('the mayor', { id: 'w1' }), {
  pieces: [
    { kind: 'removed', text: 'a ' },
    { kind: 'added', text: 'the ' },
    { kind: 'same', text: 'mayor' },
  ],
});
const lost = { ...markOf('The quay', { id: 'l1' }), created: '2026-03-01T09:00:00.000Z' };
const words = () => all('listitem').map((line) => textOf(line.querySelector('button')));

describe('what is mine', () => {
  test('is listed in its order, what may have moved first, with notes, tags and what has changed', async () => {
    const kept = findings.euros;
    const figure = placed(
      markOf('3 million euros', { id: 'f1', kind: 'figure', facts: kept.facts, colour: undefined }),
    );
    await openPopup(
      'Mine',
      pageWith([placed(safe), placed(quay), moved, reworded, figure], {
        lost: [lost],
        saved: '2026-03-10T09:00:00.000Z',
      }),
      [noted(quay, ' which one? '), noted(safe, '', ['harbour', 'risk'])],
    );
    expect(find('tab', 'Mine 5')).toBeDefined();
    expect(words()).toEqual([
      'Ana Prieto leftYellow',
      'the mayorYellow',
      'old quayYellowwhich one?',
      'It is not safeGreen',
      '“It cost 3 million euros,” Rosa Prieto answered.',
      'The quayYellow',
    ]);
    expect(names('heading')).toEqual(['The quay', 'Moved?', 'No longer on the page']);
    const [first, second, , fourth, , last] = all('listitem').map(textOf);
    expect(first).toContain('Ana Prieto leftYes, this is it');
    expect(second).toMatch(/a the mayor$/);
    expect(fourth).toContain('harbour, risk');
    expect(last).toMatch(/…\[…\].*…Attach to the selection$/);
    expect(textOf()).toContain('Since you saved this article: 1 of your marks reworded, 1 in doubt, 1 gone.');
    expect(find<HTMLButtonElement>('button', 'The quayYellow').disabled).toBe(true);
    await click(find('button', 'It is not safeGreen'));
    expect(acts()).toEqual([['page.reveal', at('It is not safe')]]);
    await click(find('button', 'Copy with its source: old quay'));
    const { kind, facts, selectors } = quay;
    expect(acts().slice(0, 1)).toMatchObject([['notes.quote', { url: article.url }, [{ kind, facts, selectors }]]]);
  });

  test('says how to begin, or that nothing matches', async () => {
    await openPopup('Mine', pageWith([placed(quay)]), [noted(quay, 'Ask the harbour master')]);
    await press('/');
    const field = find('textbox', 'Find in these lists');
    await type(field, 'HARBOUR ');
    expect(words()).toEqual(['old quayYellowAsk the harbour master']);
    await type(field, 'bridge');
    expect(textOf(document.querySelector('main'))).toContain('Nothing matches “bridge”.');
    await press('Escape');
    expect([all('textbox').length, words().length]).toEqual([0, 1]);
    servePage(pageWith([], { revision: 5 } as object));
    changeLibrary();
    await vi.waitFor(() => expect(words()).toEqual([]));
    expect(textOf()).toContain('Select words in the page to highlight them.');
    expect(textOf()).not.toContain('Since you saved');
    answer({ 'notes.kept': { article: null, annotations: [], unreadable: 2 } });
    changeLibrary();
    await settle();
    expect(textOf()).toContain('2 of your marks here are damaged and cannot be shown. They are left as they are.');
  });

  test('is accepted or attached where it may be now, which can be undone', async () => {
    await openPopup('Mine', pageWith([moved], { lost: [lost] }));
    await click(find('button', 'Yes, this is it'));
    expect([acts(), notice()]).toEqual([[['page.accept', 'v1']], 'Accepted.Undo']);
    await click(find('button', 'Undo'));
    expect(acts()).toEqual([['page.alter', 'v1', { selectors: moved.annotation.selectors }]]);
    await click(find('button', 'Attach to the selection'));
    expect([acts(), notice()]).toEqual([[['page.attach', 'l1']], 'Attached.Undo']);
    await click(find('button', 'Undo'));
    expect(acts()).toEqual([['page.alter', 'l1', { selectors: lost.selectors }]]);
    answer({ 'page.attach': Object.assign(new Error('x'), { name: 'NothingSelected' }) });
    await click(find('button', 'Attach to the selection'));
    expect([acts().length, notice()]).toEqual([1, 'Select words of the story first.']);
  });

  test('cannot be changed in a private window, but copied', async () => {
    await openPopup('Mine', pageWith([placed(quay), moved], { lost: [lost], isPrivate: true }));
    expect(all('button', /^(More|Add|A note)/).map((one) => one.title)).toEqual(['More']);
    for (const name of ['Yes, this is it', 'Attach to the selection'])
      expect(find<HTMLButtonElement>('button', name).disabled).toBe(true);
    find('button', 'old quayYellow').focus();
    for (const key of ['Delete', 'n', 't', 'c']) await press(key);
    expect(acts().map(([call]) => call)).toEqual(['notes.quote', 'copy', 'copy']);
  });
});

describe('a mark', () => {
  test('is deleted by its key or its menu, which can be undone', async () => {
    await openPopup('Mine', pageWith([placed(quay)]), [noted(quay)]);
    find('button', 'old quayYellow').focus();
    await press('.');
    expect(names('menuitem')).toEqual(['Write a note', 'Add tags', 'Colour', 'Delete the highlight']);
    await press('Escape');
    await press('Delete');
    expect([acts(), notice()]).toEqual([[['page.forget', 'q1']], 'Removed.Undo']);
    await click(find('button', 'Undo'));
    expect(acts()).toEqual([['page.restore', 'q1']]);
    answer({ 'page.forget': Object.assign(new Error('x'), { name: 'PageMoved' }) });
    await press('Delete');
    expect(notice()).toBe('The page has another address by now. Try again.');
  });

  test('gets a note, tags and a colour; closing gives the focus back, and offers to undo', async () => {
    await openPopup('Mine', pageWith([placed(quay)]), [noted(quay, 'first', ['sea'])]);
    const line = find('button', 'old quayYellowfirst');
    line.focus();
    await press('t');
    expect(document.activeElement).toBe(find('combobox', 'Tags'));
    await click(find('button', 'Done'));
    await press('n');
    const note = find<HTMLTextAreaElement>('textbox', 'Note');
    expect([document.activeElement === note, note.value]).toEqual([true, 'first']);
    await type(note, 'second');
    await click(find('radio', 'Green'));
    expect(acts()).toEqual([['page.alter', 'q1', { colour: 'green' }]]);
    expect(notice()).toBe('Colour changed.Undo');
    await click(find('button', 'Undo'));
    expect(acts()).toEqual([['page.alter', 'q1', { colour: 'yellow' }]]);
    await click(find('button', 'Done'));
    expect(textOf(document.activeElement)).toMatch(/^old quay/);
    expect(notice()).toBe('Note saved.Undo');
    await click(find('button', 'Undo'));
    const [before, after] = [
      { note: 'first', tags: ['sea'] },
      { note: 'second', tags: ['sea'] },
    ];
    expect(acts()).toEqual([['notes.annotate', 'q1', before, after]]);
    await press('t');
    find('button', /^old quay/).focus();
    await press('n');
    expect(document.activeElement).toBe(find('textbox', 'Note'));
    await click(find('button', 'More: old quay'));
    await click(find('menuitem', 'Colour'));
    expect(document.activeElement).toBe(find('radio', 'Yellow'));
    expect(all('radio').filter((one) => (one as HTMLInputElement).checked)).toEqual([find('radio', 'Yellow')]);
  });

  test('of a kind has no colour', async () => {
    const { euros } = findings;
    const mark = markOf('3 million euros', { id: 'f1', kind: 'figure', facts: euros.facts, colour: undefined });
    await openPopup('Mine', pageWith([placed(mark)]), [noted(mark, 'how much before?')]);
    await click(find('button', 'More: 3 million euros'));
    expect(names('menuitem')).toEqual(['Write a note', 'Add tags', 'Delete']);
    await click(find('menuitem', 'Write a note'));
    expect(all('radio')).toEqual([]);
  });
});

test('the note on the article opens with its tags, and the button has the focus when it is closed', async () => {
  await openPopup('Mine', pageWith());
  await click(find('button', 'A note on the whole article'));
  expect(find('button', 'A note on the whole article').getAttribute('aria-expanded')).toBe('true');
  await type(find('textbox', 'Note'), 'All of it');
  const opening = { target: { tab: 7, particulars: { url: article.url } }, read: '' };
  expect(takeCalls()).toMatchObject([
    ['note.post', opening],
    ['note.post', { note: 'All of it' }],
  ]);
  await press('Escape');
  expect(all('textbox')).toEqual([]);
  expect(document.activeElement).toBe(find('button', 'A note on the whole article'));
  answer({ 'notes.kept': { article: { note: 'All of it ', tags: ['sea'] }, annotations: [], unreadable: 0 } });
  changeLibrary();
  expect(await see('button', 'All of it sea')).toBeDefined();
});

test('a library that cannot be opened is said to be damaged, and full storage is warned of', async () => {
  await openPopup('Mine', pageWith([], { storageError: 'StorageBroken' }));
  expect(textOf(find('alert'))).toMatch(/^The browser cannot read what you kept.*Save a copy of everything$/);
  answer({ 'notes.space': { isScarce: true, usage: 93, quota: 100 } });
  await click(find('tab', 'Overview'));
  expect(textOf()).toContain('93% of the space for what you keep is used.');
  answer({ 'notes.space': new Error('no') });
  await click(find('tab', /^Mine/));
  expect(textOf()).not.toContain('of the space');
});
