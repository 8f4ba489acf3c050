// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { describe as describeSpan } from '../../src/anchors/describe.ts';
import type { Mention } from '../../src/corrections/corrections.ts';
import type { Correction } from '../../src/model.ts';
import { CorrectDialog } from '../../src/ui/correct/correct-dialog.tsx';
import { CorrectForm } from '../../src/ui/correct/correct-form.tsx';
import { all, choose, click, find, names, press, settle, show, submit, textOf, type } from './render.ts';
import { article, at, findings, pageWith } from './story.ts';

vi.mock('../../src/messaging/browser.ts', () => import('../fakes/view-browser.ts'));

const save = vi.fn(async (_: Correction[]) => {});
const cancel = vi.fn();
const saved = () => save.mock.calls.splice(0).map(([corrections]) => corrections);

beforeEach(() => {
  save.mockClear();
  cancel.mockClear();
});

const { ana, anaLater, safe, euros, may } = findings;

describe('the form', () => {
  test('of a name corrects it everywhere, in this place, or with other ends', async () => {
    await show(CorrectForm, { finding: ana, page: pageWith(), save, cancel });
    expect(document.activeElement).toBe(find('textbox', 'Name'));
    const target = find<HTMLSelectElement>('combobox', 'Applies to');
    expect([names('option', target), target.value]).toEqual([
      ['everywhere Ana Prieto is named', 'wherever it says “Ana Prieto”', 'just here'],
      'name',
    ]);
    const scope = find<HTMLSelectElement>('combobox', 'Where');
    expect([names('option', scope), scope.value]).toEqual([
      ['in this article', 'on this site', 'everywhere'],
      'article',
    ]);
    await type(find('textbox', 'Name'), 'Anna Prieto');
    await choose(scope, 'site');
    await submit(scope);
    expect(saved()).toEqual([[{ kind: 'actor', name: 'Ana Prieto', facts: { name: 'Anna Prieto' }, scope: 'site' }]]);
    await choose(target, 'here');
    expect(all('combobox', 'Where')).toEqual([]);
    await submit(target);
    expect(saved()).toMatchObject([
      [{ facts: { name: 'Anna Prieto' }, scope: 'article', place: [{ exact: 'Ana Prieto' }, {}] }],
    ]);
    await click(find('button', 'Cancel'));
    expect(cancel).toHaveBeenCalledOnce();
  });

  test('takes an optional fact away when its field is emptied, and gives another type', async () => {
    await show(CorrectForm, { finding: ana, page: pageWith(), save, cancel });
    await type(find('textbox', 'Role'), '');
    await choose(find('combobox', 'Type'), 'organisation');
    await submit(find('textbox', 'Role'));
    expect(saved()).toMatchObject([[{ facts: { role: null, type: 'organisation' } }]]);
  });

  test('of a day has a field for days', async () => {
    await show(CorrectForm, { finding: may, page: pageWith(), save, cancel });
    const day = document.querySelector<HTMLInputElement>('input[type=date]');
    expect(day?.value).toBe('2026-05-04');
    await type(day as HTMLElement, '2027-05-04');
    await submit(day as HTMLElement);
    expect(saved()).toMatchObject([[{ facts: { value: '2027-05-04' } }]]);
  });

  test('moves the ends word by word, within the paragraph', async () => {
    await show(CorrectForm, { finding: euros, page: pageWith(), target: 'here', save, cancel });
    const passage = () => document.querySelector('.passage');
    const marked = () => textOf(passage()?.querySelector('mark') ?? null);
    expect([marked(), textOf(passage())]).toEqual([
      '3 million euros',
      '“It cost 3 million euros,” Rosa Prieto answered. Ana Prieto …',
    ]);
    const steps = [
      ['Begin a word earlier', 'cost 3 million euros'],
      ['Begin a word later', '3 million euros'],
      ['End a word later', '3 million euros,” Rosa'],
      ['End a word earlier', '3 million euros'],
      ['End a word earlier', '3 million'],
    ] as const;
    for (const [name, words] of steps) {
      await click(find('button', name));
      expect(marked()).toBe(words);
    }
    await submit(find('button', 'Cancel'));
    expect(saved()).toMatchObject([[{ to: [{ exact: '3 million' }, {}] }]]);
    await click(find('button', 'End a word earlier'));
    expect(find<HTMLButtonElement>('button', 'End a word earlier').disabled).toBe(true);
    expect(find<HTMLButtonElement>('button', 'Begin a word later').disabled).toBe(true);
  });

  test('cuts a long paragraph around the finding at words', async () => {
    await show(CorrectForm, { finding: safe, page: pageWith(), save, cancel });
    expect(textOf(document.querySelector('.passage'))).toBe(
      '… the mayor, closed the old quay. “It is not safe,” she said.',
    );
  });
});

describe('the corrections of a row', () => {
  const mentions = [ana, anaLater] as Mention[];
  const open = (more: Partial<{ mentions: Mention[] | null }> = {}) =>
    show(CorrectDialog, { finding: ana, mentions, page: pageWith(), target: 'name', save, cancel, ...more });

  test('split an actor in two: other mentions get another name', async () => {
    await open();
    expect(all('combobox', 'Applies to')).toEqual([]);
    expect(names('checkbox')).toEqual([
      'The quay Ana Prieto, the mayor, closed the old …',
      '… euros,” Rosa Prieto answered. Ana Prieto left on 4 May.',
    ]);
    const split = find<HTMLButtonElement>('button', 'Split');
    expect(split.disabled).toBe(true);
    const [, second] = all('checkbox');
    await click(second as HTMLElement);
    expect(split.disabled).toBe(false);
    const name = find<HTMLInputElement>('textbox', 'Other name');
    expect(name.value).toBe('');
    expect([...document.querySelectorAll('datalist option')].map((one) => one.getAttribute('value'))).toEqual([
      'Rosa Prieto',
    ]);
    await type(name, ' Rosa Prieto ');
    await submit(name);
    const selectors = describeSpan(article.text, { start: anaLater.start, end: anaLater.end });
    expect(saved()).toMatchObject([
      [{ kind: 'actor', facts: { name: 'Rosa Prieto', type: 'person' }, place: selectors }],
    ]);
    await click(second as HTMLElement);
    expect(split.disabled).toBe(true);
  });

  test('propose the longest of the chosen mentions as the other name', async () => {
    const short = { ...anaLater, ...at('Prieto', 100) } as Mention;
    await open({ mentions: [ana as Mention, short] });
    await click(all('checkbox')[1] as HTMLElement);
    expect(find<HTMLInputElement>('textbox', 'Other name').value).toBe('Prieto');
  });

  test('of one mention cannot split it, and Escape cancels', async () => {
    const scroll = vi.spyOn(Element.prototype, 'scrollIntoView');
    await open();
    expect(scroll).toHaveBeenCalledOnce();
    const details = document.querySelector('details') as HTMLDetailsElement;
    details.open = true;
    await settle();
    expect(scroll).toHaveBeenCalledTimes(2);
    scroll.mockRestore();
    find('textbox', 'Name').focus();
    expect([await press('x'), await press('Escape')]).toEqual([true, false]);
    expect(cancel).toHaveBeenCalledOnce();
    await open({ mentions: [ana as Mention] });
    expect(all('button', 'Split')).toEqual([]);
    expect(all('combobox', 'Applies to')).toEqual([]);
    await open({ mentions: null });
    expect([all('button', 'Split').length, all('combobox', 'Applies to').length]).toEqual([0, 1]);
  });
});
