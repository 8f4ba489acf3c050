// @vitest-environment jsdom
import { type ComponentChildren, h } from 'preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { SavedArticle } from '../../src/model.ts';
import { AuthorsPart, DatePart, TextPart } from '../../src/ui/library/byline-parts.tsx';
import { all, click, find, names, press, settle, show, submit, textOf, type } from './render.ts';
import { article } from './story.ts';

vi.mock('../../src/messaging/browser.ts', () => import('../fakes/view-browser.ts'));

const [onSave, onClose] = [vi.fn(), vi.fn()];
const saved = (more: object = {}) =>
  ({ ...article, published: '2026-03-02', tags: [], note: '', ...more }) as unknown as SavedArticle;
const field = (name: string | RegExp) => find<HTMLInputElement>('textbox', name);
const focused = () => document.activeElement?.getAttribute('aria-label');

beforeEach(() => {
  vi.clearAllMocks();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => void vi.useRealTimers());

/** Shows a part of the byline beside a button. */
async function open(part: ComponentChildren): Promise<void> {
  await show(() => {
    const [count, setCount] = useState(0);
    return h('main', {}, [part, h('button', { onClick: () => setCount(count + 1) }, `Beside ${count}`)]);
  }, {});
}
const props = (more?: object) => ({ article: saved(more), onSave, onClose });

describe('the field of the title', () => {
  beforeEach(() => open(h(TextPart, { ...props(), name: 'title', label: 'Headline', value: 'The quay' })));

  test('has its words selected, and saves others by Enter', async () => {
    expect([document.activeElement === field('Headline'), field('Headline').value]).toEqual([true, 'The quay']);
    await type(field('Headline'), '  The  old quay ');
    await submit(field('Headline'));
    expect([onSave.mock.calls, onClose.mock.calls]).toEqual([[[{ title: 'The old quay' }]], [[true]]]);
    vi.advanceTimersByTime(1000);
    expect(onClose).toHaveBeenCalledOnce();
  });

  test('saves nothing that is as it was', async () => {
    await type(field('Headline'), ' The quay ');
    await submit(field('Headline'));
    expect([onSave.mock.calls, onClose.mock.calls]).toEqual([[], [[true]]]);
  });

  test('takes back what was typed with Escape, which goes no further, and not with another key', async () => {
    const heard = vi.fn();
    document.body.addEventListener('keydown', heard);
    await type(field('Headline'), 'Another');
    await press('x');
    expect([heard.mock.calls.length, onClose.mock.calls]).toEqual([1, []]);
    await press('Escape');
    expect([heard.mock.calls.length, onSave.mock.calls, onClose.mock.calls]).toEqual([1, [], [[true]]]);
    document.body.removeEventListener('keydown', heard);
    await click(find('button', 'Beside 0'));
    expect(onSave).not.toHaveBeenCalled();
  });

  test('saves when it is left, and goes a moment later, under no press', async () => {
    await type(field('Headline'), 'Another');
    await click(find('button', 'Beside 0'));
    expect([onSave.mock.calls, onClose.mock.calls]).toEqual([[[{ title: 'Another' }]], []]);
    vi.advanceTimersByTime(199);
    expect(onClose).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(onClose.mock.calls).toEqual([[false]]);
  });

  test('stays while another window is used', async () => {
    await type(field('Headline'), 'Another');
    field('Headline').dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
    await settle();
    expect(onSave).not.toHaveBeenCalled();
  });
});

describe('the field of the date', () => {
  const says = () => textOf(find('status'));
  test.each([
    ['2026-03-02', 'March 2, 2026', 'Monday, March 2, 2026.'],
    ['2026-03', 'March 2026', 'March 2026.'],
    ['', '', 'No date.'],
  ])('says what it understands: “%s”', async (published, value, read) => {
    await open(h(DatePart, props({ published })));
    expect([field('Published').value, says().startsWith(read)]).toEqual([value, true]);
    expect([find('status').dataset.tone, field('Published').getAttribute('aria-invalid')]).toEqual([
      undefined,
      'false',
    ]);
    await submit(field('Published'));
    expect([onSave.mock.calls, onClose.mock.calls]).toEqual([[], [[true]]]);
  });

  test('saves another day, or none, but nothing that is no date', async () => {
    await open(h(DatePart, props()));
    await type(field('Published'), 'some day');
    expect([find('status').dataset.tone, says()]).toEqual(['error', expect.stringMatching(/^This is not a date\. /)]);
    await submit(field('Published'));
    await click(find('button', 'Beside 0'));
    expect([onSave.mock.calls, onClose.mock.calls]).toEqual([[], []]);
    await type(field('Published'), '4 May 2025');
    await submit(field('Published'));
    await type(field('Published'), '');
    await submit(field('Published'));
    expect(onSave.mock.calls).toEqual([[{ published: '2025-05-04' }], [{ published: '' }]]);
  });
});

describe('the fields of the authors', () => {
  const two = { authors: [{ given: 'Ida', family: 'van Lind' }, { literal: 'Reuters' }] };
  const mend = (at: number, more: object = { corrected: two }) => open(h(AuthorsPart, { ...props(more), at }));
  const fields = () => all('textbox').map((one) => [one.getAttribute('aria-label'), (one as HTMLInputElement).value]);

  test('are one for each, of which the one that was pressed is selected', async () => {
    await mend(1);
    expect(fields()).toEqual([
      ['Author 1', 'Ida van Lind'],
      ['Organisation 2', 'Reuters'],
    ]);
    expect(focused()).toBe('Organisation 2');
    await submit(field('Author 1'));
    expect([onSave.mock.calls, onClose.mock.calls]).toEqual([[], [[true]]]);
  });

  test('are one empty field where there is none, which is not saved', async () => {
    await mend(0, { byline: '' });
    expect([fields(), focused()]).toEqual([[['Author 1', '']], 'Author 1']);
    expect(textOf(document.querySelector('.hint'))).toBe('');
    expect(names('button')).not.toContain('Sort by another part');
    await submit(field('Author 1'));
    expect(onSave).not.toHaveBeenCalled();
  });

  test('say by which part of the name it is sorted, and take another', async () => {
    await mend(0, { byline: 'By Ida van Lind', corrected: { authors: [{ given: 'Ida', family: 'van Lind' }] } });
    const hint = () => textOf(document.querySelector('.hint'));
    const sorted = () => /“([^”]*)”[^“]*$/.exec(hint().replace(/By Ida van Lind/, ''))?.[1];
    expect(hint()).toContain('By Ida van Lind');
    const [first, other] = [sorted(), all('button').find((one) => one.matches('.hint button'))];
    await click(other as HTMLElement);
    expect(sorted()).not.toBe(first);
    await type(field('Author 1'), 'Lind');
    expect([sorted(), document.querySelector('.hint button')]).toEqual(['Lind', null]);
  });

  test('are added and removed, and the focus goes along', async () => {
    await mend(0);
    await click(find('button', 'Author'));
    expect(focused()).toBe('Author 3');
    await type(field('Author 3'), 'Ben Okafor');
    await click(find('button', 'Organisation'));
    expect(focused()).toBe('Organisation 4');
    await click(find('button', 'Remove author 2'));
    expect([fields().map(([name]) => name), focused()]).toEqual([
      ['Author 1', 'Author 2', 'Organisation 3'],
      'Author 2',
    ]);
    await click(find('button', 'Remove author 3'));
    expect(focused()).toBe('Author 2');
    await submit(field('Author 1'));
    expect(onSave.mock.calls).toEqual([
      [
        {
          authors: [
            expect.objectContaining({ family: 'van Lind' }),
            expect.objectContaining({ given: 'Ben', family: 'Okafor' }),
          ],
        },
      ],
    ]);
  });

  test('are at least one to type in, and none is saved as none', async () => {
    await mend(0);
    await click(find('button', 'Remove author 1'));
    await click(find('button', 'Remove author 1'));
    expect([fields(), focused()]).toEqual([[['Author 1', '']], 'Author 1']);
    await submit(field('Author 1'));
    expect(onSave.mock.calls).toEqual([[{ authors: [] }]]);
  });

  test('stay while the focus goes from one to the other', async () => {
    await mend(0);
    field('Organisation 2').focus();
    await settle();
    expect(onSave).not.toHaveBeenCalled();
    await type(field('Organisation 2'), 'AFP');
    await click(find('button', 'Beside 0'));
    expect(onSave.mock.calls).toEqual([
      [{ authors: [expect.objectContaining({ family: 'van Lind' }), { literal: 'AFP' }] }],
    ]);
  });
});
