import { describe } from '../../anchors/describe.ts';
import type { Finding } from '../../findings/index.ts';
import { background, type MarkChanges, type PageState, type ReadyPage } from '../../messaging/contract.ts';
import {
  type Article,
  type Colour,
  type Correction,
  type Draft,
  type Identity,
  type Mark,
  PASSAGE,
  type Particulars,
  type Span,
} from '../../model.ts';
import type { MarksChange } from '../session/state.ts';

/** What the acts need of the session. */
export interface ActContext {
  /** Waits until the library has changed, and shows it if the page still shows the same article. */
  change<T>(article: Article, answer: Promise<T>, toChange: (answer: T) => MarksChange): Promise<PageState>;
  /** Asks the background for the findings again. */
  reread(): Promise<PageState>;
  /** What the reader has selected in the story; null when nothing. */
  selected(): Span | null;
}

/** What the reader can do with an article: each act is settled when it is written, and answers with the page's new state. */
export interface PageActs {
  keep(page: ReadyPage, finding: Finding): Promise<PageState>;
  save(page: ReadyPage): Promise<PageState>;
  forget(page: ReadyPage, id: string): Promise<PageState>;
  restore(page: ReadyPage, id: string): Promise<PageState>;
  alter(page: ReadyPage, id: string, changes: MarkChanges): Promise<PageState>;
  /** Moves the mark to other words. */
  move(page: ReadyPage, id: string, span: Span): Promise<PageState>;
  /** Confirms a mark whose place was doubtful. */
  accept(page: ReadyPage, id: string): Promise<PageState>;
  /** Moves the mark to the selected words. */
  attach(page: ReadyPage, id: string): Promise<PageState>;
  /** Highlights words in a colour; words that were highlighted before take it. */
  highlight(page: ReadyPage, span: Span, colour: Colour): Promise<Mark | null>;
  /** Stores all of the corrections or none; answers with the ids of the rules made of them. */
  correct(page: ReadyPage, corrections: Correction[]): Promise<{ state: PageState; rules: string[] }>;
  /** Takes corrections back by the ids of their rules. */
  takeBack(page: ReadyPage, rules: string[]): Promise<PageState>;
}

/** Keeps, changes and forgets marks of a page, and corrects its findings. */
export function createPageActs({ change, reread, selected }: ActContext): PageActs {
  const alter: PageActs['alter'] = ({ article }, id, changes) =>
    change(article, background.alter(identityOf(article), id, changes), replace);

  const move: PageActs['move'] = (page, id, span) => alter(page, id, { selectors: describe(page.article.text, span) });

  return {
    keep({ article }, finding) {
      const answer = background.keep(particularsOf(article), [draftOf(article, finding)]);
      return change(article, answer, (marks) => ({ type: 'add', marks }));
    },
    save({ article, findings }) {
      const drafts = findings.map((finding) => draftOf(article, finding));
      const answer = background.save(particularsOf(article), drafts);
      return change(article, answer, (marks) => ({ type: 'save', marks, time: new Date().toISOString() }));
    },
    forget: ({ article }, id) =>
      change(article, background.forget(identityOf(article), [id]), () => ({ type: 'remove', id })),
    restore: ({ article }, id) =>
      change(article, background.restore(identityOf(article), [id]), (kept) => ({ type: 'set', kept })),
    alter,
    move,
    async accept(page, id) {
      const placed = page.placed.find(({ annotation }) => annotation.id === id);
      if (!placed) throw Object.assign(new Error(id), { name: 'MarkGone' });
      return move(page, id, placed.span);
    },
    async attach(page, id) {
      const span = selected();
      if (!span) throw nothingSelected();
      return move(page, id, span);
    },
    async highlight({ article }, span, colour) {
      const draft = { ...draftOf(article, { kind: PASSAGE, facts: {}, ...span }), colour };
      const answer = background.keep(particularsOf(article), [draft]);
      await change(article, answer, (marks) => ({ type: 'add', marks }));
      const [mark = null] = await answer;
      if (!mark || mark.colour === colour) return mark;
      const recoloured = background.alter(identityOf(article), mark.id, { colour });
      await change(article, recoloured, replace);
      return recoloured;
    },
    async correct({ article }, corrections) {
      const identity = identityOf(article);
      const rules: string[] = [];
      try {
        for (const correction of corrections) rules.push(await background.correct(identity, correction));
      } catch (error) {
        await Promise.allSettled(rules.map((rule) => background.takeBack(identity, rule)));
        throw error;
      }
      return { state: await reread(), rules };
    },
    async takeBack({ article }, rules) {
      for (const rule of rules) await background.takeBack(identityOf(article), rule);
      return reread();
    },
  };
}

/** The reader asked for something that is done with selected words, and none of the story are. */
export const nothingSelected = (): Error =>
  Object.assign(new Error('No words of the story are selected.'), { name: 'NothingSelected' });

const replace = (mark: Mark): MarksChange => ({ type: 'replace', mark });

/** A finding as it is sent to be kept. */
export const draftOf = (
  { text }: Article,
  { kind, facts, ...span }: { kind: string; facts: Mark['facts'] } & Span,
): Draft => ({ kind, facts, selectors: describe(text, span) });

/** An article without its text, as it is sent to the background. */
export function particularsOf({ text: _text, blocks: _blocks, ...particulars }: Article): Particulars {
  return particulars;
}

const identityOf = ({ url, aliases }: Article): Identity => ({ url, ...(aliases && { aliases }) });
