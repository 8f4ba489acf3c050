import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type CardPage, makeChange, type PerformContext, perform } from '../../src/content/page-ui/card/perform.ts';
import { type CardAction, type CardState, reduce } from '../../src/content/page-ui/card/state.ts';
import { createPageActs } from '../../src/content/page-ui/page-acts.ts';
import type { Story } from '../../src/content/story.ts';
import type { Finding } from '../../src/findings/index.ts';
import type { PageState, ReadyPage } from '../../src/messaging/contract.ts';
import type { Mark } from '../../src/model.ts';
import { DEFAULTS } from '../../src/storage/settings.ts';
import { answer, calls, reset } from '../fakes/view-browser.ts';

vi.mock('../../src/messaging/browser.ts', () => import('../fakes/view-browser.ts'));

const text = 'Ana Prieto said: “Ana Prieto pays 3 million euros.”';
const article = {
  url: 'https://news.example/quay',
  aliases: ['https://news.example/amp'],
  title: '',
  text,
  blocks: [],
};
const found = (kind: string, words: string, facts: object, after = 0): Finding => {
  const start = text.indexOf(words, after);
  return { kind, start, end: start + words.length, confidence: 1, facts } as Finding;
};
const ana = found('actor', 'Ana Prieto', { type: 'person', name: 'Ana Prieto' });
const anaLater = found('actor', 'Ana Prieto', { type: 'person', name: 'Ana Prieto' }, 5);
const euros = found('figure', '3 million euros', { form: 'money' });
const quote = found('quote', '“Ana Prieto pays 3 million euros.”', { form: 'direct' });
const markOf = ({ kind, start, end }: Finding, more: Partial<Mark> = {}) => ({
  annotation: { id: 'm1', kind, created: '1', updated: '2', ...more },
  span: { start, end },
});
const pageOf = (more: object = {}) =>
  ({
    status: 'ready',
    article,
    findings: [ana, quote, anaLater, euros],
    placed: [],
    saved: null,
    settings: { ...DEFAULTS, density: 'full' },
    ...more,
  }) as unknown as ReadyPage;

const done: unknown[][] = [];
const takeDone = () => done.splice(0);

beforeEach(() => {
  reset();
  done.length = 0;
});

describe('an act in the card', () => {
  let state: CardState;
  const rules: (string[] | Error)[] = [];
  const context = new Proxy({} as CardPage, {
    get:
      (_, name) =>
      async (...args: unknown[]) => {
        done.push([name, ...args]);
        const made = name === 'change' ? rules.shift() : undefined;
        if (made instanceof Error) throw made;
        return made;
      },
  });
  const dispatch = (action: CardAction) => {
    state = reduce(state, action);
  };
  function open(finding: Finding, page = pageOf(), now: ReadyPage | null = page): PerformContext {
    if (!state) dispatch({ type: 'open', finding, by: 'rest', pointer: null });
    const story = { page } as Story;
    return {
      story,
      state: state as NonNullable<CardState>,
      context,
      dispatch,
      now: () => now && { ...story, page: now },
    };
  }
  beforeEach(() => {
    state = null;
  });

  test.each([
    ['next', ana, anaLater],
    ['previous', ana, anaLater],
    ['next', euros, euros],
  ])('%s shows another of the same', async (act, from, to) => {
    expect(await perform(act, open(from))).toBeNull();
    expect(state?.finding).toEqual(to);
    expect(takeDone()).toEqual([['reveal', to]]);
  });

  test('next stays where there is none any more', async () => {
    await perform('next', open(ana, pageOf({ findings: [] })));
    expect(state?.finding).toEqual(ana);
    expect(takeDone()).toEqual([]);
  });

  test('leads to the quotation around, where there is one', async () => {
    await perform('quotation', open(ana));
    expect(state?.finding).toEqual(ana);
    dispatch({ type: 'close' });
    await perform('quotation', open(euros));
    expect(state?.finding).toEqual(quote);
  });

  test('closes it, or opens the form', async () => {
    await perform('correct', open(ana));
    expect(state?.footer).toBe('form');
    await perform('more', open(ana));
    expect(state).not.toBeNull();
    await perform('close', open(ana));
    expect(state).toBeNull();
  });

  test('keeps a finding, and forgets one that is kept', async () => {
    await perform('keep', open(ana));
    await perform('keep', open(ana, pageOf({ placed: [markOf(ana)] })));
    await perform('keep', open(ana, pageOf({ placed: [markOf(anaLater)] })));
    expect(takeDone()).toEqual([
      ['keep', ana],
      ['forget', 'm1'],
      ['keep', ana],
    ]);
    expect(state).not.toBeNull();
  });

  test.each([
    ['note', ['write', ana, null]],
    ['report', ['report', ana]],
  ])('%s closes the card', async (act, call) => {
    await perform(act, open(ana));
    expect(takeDone()).toEqual([call]);
    expect(state).toBeNull();
  });

  test('copies quotations alone', async () => {
    const says = 'Not copied: the page no longer has these words.';
    expect(await perform('copy', open(ana))).toEqual({ says });
    expect(calls).toEqual([]);
  });

  test('changes a finding, widens that, and takes it back', async () => {
    rules.push(['r1'], ['r2']);
    await makeChange({ facts: { type: 'body' }, shares: 'name' }, open(ana));
    expect(state?.done).toMatchObject({ how: 'changed', isWide: false, rules: ['r1'] });
    const change = { kind: 'actor', facts: { type: 'body' }, name: 'Ana Prieto' };
    expect(takeDone()).toEqual([['change', [{ ...change, scope: 'article' }], ana]]);
    await perform('widen', open(ana));
    expect(takeDone()).toEqual([
      ['change', [{ ...change, scope: 'site' }], ana],
      ['takeBack', ['r1']],
    ]);
    expect(state?.done).toEqual({ how: 'changed', isWide: true, rules: ['r2'], wider: null });
    await perform('undo', open(ana));
    expect(takeDone()).toEqual([['takeBack', ['r2']]]);
    expect(state?.done).toBeNull();
    await perform('undo', open(ana));
    expect(takeDone()).toEqual([]);
  });

  test('rejects a finding at once, and takes that back if it cannot be stored', async () => {
    rules.push(new Error('The storage is full'));
    const changing = makeChange({ shares: 'words' }, open(euros));
    expect(state?.done).toEqual({ how: 'rejected', isWide: false, rules: [], wider: null });
    await expect(changing).rejects.toThrow('The storage is full');
    expect(state?.done).toBeNull();
    rules.push(['r1']);
    await makeChange({ shares: 'words' }, open(euros));
    const wider = { kind: 'figure', rejects: true, words: '3 million euros', scope: 'site' };
    expect(state?.done).toEqual({ how: 'rejected', isWide: false, rules: ['r1'], wider });
    expect(takeDone()[1]).toMatchObject([
      'change',
      [{ rejects: true, place: expect.anything(), scope: 'article' }],
      euros,
    ]);
  });

  test.each([
    ['left out', pageOf({ findings: [ana] }), null],
    ['changed', pageOf(), expect.objectContaining({ scope: 'site' })],
    ['changed', null, expect.objectContaining({ scope: 'site' })],
  ])('what is no longer marked is left out: %s', async (how, now, wider) => {
    rules.push(['r1']);
    await makeChange({ facts: { form: 'number' }, shares: 'words' }, open(euros, pageOf(), now));
    expect(state?.done).toMatchObject({ how, wider });
    expect(takeDone()).toMatchObject([['change', [{ facts: { form: 'number' }, scope: 'article' }], euros]]);
  });
});

describe('an act on the page', () => {
  const reread = vi.fn(async () => pageOf() as ReadyPage & PageState);
  const onKept = vi.fn();
  let selected: { start: number; end: number } | null = null;
  const acts = createPageActs({
    async change(_, promise, toChange) {
      done.push(['changed', toChange(await promise)]);
      return pageOf() as ReadyPage & PageState;
    },
    reread,
    selected: () => selected,
    onKept,
  });
  const made = () => calls.splice(0).map(([call, , ...args]) => [call, ...args]);
  const moved = Object.assign(new Error('moved'), { name: 'PageMoved' });
  beforeEach(() => {
    reread.mockClear();
    onKept.mockClear();
    selected = null;
  });

  test('highlights words, and gives what was highlighted before another colour', async () => {
    const words = { start: ana.start, end: ana.end };
    const [yellow, pink] = ['yellow', 'pink'].map((colour) => ({ id: 'm1', colour }));
    answer({ 'background.keep': [yellow], 'background.alter': pink });
    expect(await acts.highlight(pageOf(), words, 'yellow')).toEqual(yellow);
    expect(made()).toMatchObject([['background.keep', [{ kind: 'passage', colour: 'yellow' }]]]);
    expect(await acts.highlight(pageOf(), words, 'pink')).toEqual(pink);
    expect(made().at(-1)).toEqual(['background.alter', 'm1', { colour: 'pink' }]);
    expect(takeDone().map(([, change]) => (change as { type: string }).type)).toEqual(['add', 'add', 'replace']);
    expect(onKept).toHaveBeenCalledTimes(2);
    answer({ 'background.keep': [] });
    expect(await acts.highlight(pageOf(), words, 'pink')).toBeNull();
  });

  test('keeps, forgets and restores', async () => {
    answer({ 'background.keep': [], 'background.restore': { kept: [], saved: null } });
    await acts.keep(pageOf(), ana);
    await acts.forget(pageOf(), 'm1');
    await acts.restore(pageOf(), 'm1');
    expect(onKept.mock.calls).toEqual([[article]]);
    expect(takeDone().map(([, change]) => change)).toEqual([
      { type: 'add', marks: [] },
      { type: 'remove', id: 'm1' },
      { type: 'set', kept: { kept: [], saved: null } },
    ]);
  });

  test.each([true, false])('saves an article, and says if its text was not kept: %s', async (hasText) => {
    answer({ 'background.save': { marks: [{ created: '2' }, { created: '3' }, { created: '1' }], hasText } });
    const saving = acts.save(pageOf());
    await (hasText ? saving : expect(saving).rejects.toMatchObject({ name: 'TextNotKept' }));
    expect(takeDone()).toMatchObject([['changed', { type: 'save', time: '3' }]]);
  });

  test('attaches a mark to what is selected, and accepts its place', async () => {
    await expect(acts.attach(pageOf(), 'm1')).rejects.toMatchObject({ name: 'NothingSelected' });
    await expect(acts.accept(pageOf(), 'm1')).rejects.toMatchObject({ name: 'MarkGone' });
    selected = euros;
    await acts.attach(pageOf(), 'm1');
    await acts.accept(pageOf({ placed: [markOf(ana)] }), 'm1');
    const exact = (words: string) => ['background.alter', 'm1', { selectors: [{ exact: words }, {}] }];
    expect(made()).toMatchObject([exact('3 million euros'), exact('Ana Prieto')]);
  });

  test('makes all corrections or none', async () => {
    const rules = ['r1', 'r2', new Error('full')];
    answer({
      'background.correct': () => {
        const rule = rules.shift();
        if (rule instanceof Error) throw rule;
        return rule;
      },
    });
    const correction = { kind: 'actor', rejects: true, name: 'Ana Prieto', scope: 'article' } as const;
    expect((await acts.correct(pageOf(), [correction])).rules).toEqual(['r1']);
    expect(reread).toHaveBeenCalledOnce();
    await expect(acts.correct(pageOf(), [correction, correction])).rejects.toThrow('full');
    expect(made().at(-1)).toEqual(['background.takeBack', 'r2']);
    await acts.takeBack(pageOf(), ['r3', 'r4']);
    expect(made().map(([, rule]) => rule)).toEqual(['r3', 'r4']);
    expect(reread).toHaveBeenCalledTimes(2);
  });

  test('reports a place under all addresses of its article', async () => {
    await acts.report(pageOf(), ana);
    const { url, aliases } = article;
    expect(calls).toEqual([['background.report', { url, aliases }, { start: 0, end: 10 }]]);
  });

  test('is done again where the page has another address by now, but the same story', async () => {
    const denials: unknown[] = [moved];
    answer({ 'background.forget': () => denials.shift() ?? null });
    await acts.forget(pageOf(), 'm1');
    expect(made()).toHaveLength(2);
    for (const now of [pageOf({ article: { ...article, text: '' } }), { status: 'working' }]) {
      denials.push(moved);
      reread.mockResolvedValueOnce(now as ReadyPage & PageState);
      await expect(acts.forget(pageOf(), 'm1')).rejects.toMatchObject({ name: 'PageMoved' });
    }
    denials.push(new Error('gone'));
    await expect(acts.forget(pageOf(), 'm1')).rejects.toThrow('gone');
    expect(reread).toHaveBeenCalledTimes(3);
  });
});
