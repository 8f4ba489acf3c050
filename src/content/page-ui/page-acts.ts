import { describe } from '../../anchors/describe.ts';
import { draftOf, particularsOf } from '../../anchors/draft.ts';
import { isNamed } from '../../corrections/corrections.ts';
import type { Finding } from '../../findings/index.ts';
import { background, type MarkChanges, type PageState, type ReadyPage } from '../../messaging/contract.ts';
import { isPageMoved } from '../../messaging/messenger.ts';
import {
  type Article,
  type Colour,
  type CopiedQuotation,
  type Correction,
  type Facts,
  type Identity,
  type Mark,
  PASSAGE,
  type Span,
} from '../../model.ts';
import { toLiveRange } from '../../paint/hit.ts';
import type { MarksChange } from '../session/state.ts';
import type { Story } from '../story.ts';

/** What the acts need from the session. */
interface ActContext {
  /** Waits for a change of the library, and applies it to the state if the page still has the same article. */
  change<T>(article: Article, answer: Promise<T>, toChange: (answer: T) => MarksChange): Promise<PageState>;
  /** Requests the findings from the background again. */
  reread(): Promise<PageState>;
  /** Returns the selected part of the story; null for none. */
  selected(): Span | null;
  /** Something of an article was kept. */
  onKept(article: Article): void;
}

/** What the reader can do with an article. Each act resolves when it is stored, to the new state of the page. */
export interface PageActs {
  keep(page: ReadyPage, finding: Finding): Promise<PageState>;
  save(page: ReadyPage): Promise<PageState>;
  forget(page: ReadyPage, id: string): Promise<PageState>;
  restore(page: ReadyPage, id: string): Promise<PageState>;
  alter(page: ReadyPage, id: string, changes: MarkChanges): Promise<PageState>;
  /** Attaches an annotation to another span. */
  move(page: ReadyPage, id: string, span: Span): Promise<PageState>;
  /** Confirms a doubtful match. */
  accept(page: ReadyPage, id: string): Promise<PageState>;
  /** Attaches an annotation to the selected text. */
  attach(page: ReadyPage, id: string): Promise<PageState>;
  /** Highlights a span in a colour, or changes the colour if it is highlighted already. */
  highlight(page: ReadyPage, span: Span, colour: Colour): Promise<Mark | null>;
  /** Stores corrections, all or none. Resolves to the new state and the ids of the rules. */
  correct(page: ReadyPage, corrections: Correction[]): Promise<{ state: PageState; rules: string[] }>;
  /** Removes corrections by the ids of their rules. */
  takeBack(page: ReadyPage, rules: string[]): Promise<PageState>;
  /** Opens a report about what was found in a passage, in a tab. */
  report(page: ReadyPage, passage: Span): Promise<void>;
}

/**
 * Creates the acts, which store their changes with the background. When the page has another address by now, but the same
 * story, an act is done for that.
 */
export function createPageActs(context: ActContext): PageActs {
  type Act = (page: ReadyPage, ...rest: unknown[]) => Promise<unknown>;
  const again =
    (act: Act): Act =>
    async (page, ...rest) => {
      try {
        return await act(page, ...rest);
      } catch (error) {
        if (!isPageMoved(error)) throw error;
        const now = await context.reread();
        if (now.status !== 'ready' || now.article.text !== page.article.text) throw error;
        return act(now, ...rest);
      }
    };
  const acts = Object.entries(createActs(context)).map(([name, act]) => [name, again(act as Act)]);
  return Object.fromEntries(acts) as PageActs;
}

function createActs({ change, reread, selected, onKept }: ActContext): PageActs {
  const alter: PageActs['alter'] = ({ article }, id, changes) =>
    change(article, background.alter(article, id, changes), replace);

  const move: PageActs['move'] = (page, id, span) => alter(page, id, { selectors: describe(page.article.text, span) });

  return {
    async keep({ article }, finding) {
      const answer = background.keep(article, [draftOf(article, finding)]);
      const state = await change(article, answer, (marks) => ({ type: 'add', marks }));
      onKept(article);
      return state;
    },
    async save({ article, findings }) {
      const drafts = findings.map((finding) => draftOf(article, finding));
      const answer = background.save(article, drafts);
      const state = await change(article, answer, ({ marks }) => ({ type: 'save', marks, time: latest(marks) }));
      // All but its text is saved, as the state says.
      if (!(await answer).hasText) throw Object.assign(new Error(article.url), { name: 'TextNotKept' });
      return state;
    },
    forget: ({ article }, id) => change(article, background.forget(article, [id]), () => ({ type: 'remove', id })),
    restore: ({ article }, id) => change(article, background.restore(article, [id]), (kept) => ({ type: 'set', kept })),
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
      const answer = background.keep(article, [draft]);
      await change(article, answer, (marks) => ({ type: 'add', marks }));
      onKept(article);
      const [mark = null] = await answer;
      if (!mark || mark.colour === colour) return mark;
      const recoloured = background.alter(article, mark.id, { colour });
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
    report: ({ article }, { start, end }) => background.report(identityOf(article), { start, end }),
    async takeBack({ article }, rules) {
      for (const rule of rules) await background.takeBack(identityOf(article), rule);
      return reread();
    },
  };
}

/** The error for an act that needs a selection in the story when there is none. */
export const nothingSelected = (): Error =>
  Object.assign(new Error('No words of the story are selected.'), { name: 'NothingSelected' });

const replace = (mark: Mark): MarksChange => ({ type: 'replace', mark });

const identityOf = ({ url, aliases }: Article): Identity => ({ url, ...(aliases && { aliases }) });

/**
 * Returns a quotation with its speaker, its source and a link to the passage; null if the text on the page has changed since
 * it was read.
 */
export async function quotePassage(
  { page, detected }: Story,
  quote: { kind: string; facts: Facts } & Span,
): Promise<CopiedQuotation | null> {
  const { article, findings } = page;
  const words = article.text.slice(quote.start, quote.end);
  const shown = detected.map.toRanges(quote).map((range) => toLiveRange(range).toString());
  if (withoutSpace(shown.join('')) !== withoutSpace(words)) return null;
  const isSpeaker = (finding: Finding) => isNamed(finding) && finding.facts.name === quote.facts.actor;
  const drafts = [quote, ...findings.filter(isSpeaker)].map((finding) => draftOf(article, finding));
  return background.quote(particularsOf(article), drafts);
}

/** White space differs between the page and its text. */
const withoutSpace = (words: string) => words.replace(/\s+/g, '');

/** When the last of the annotations was made, or now: the article was saved with it. */
const latest = (marks: Mark[]): string =>
  marks
    .map(({ created }) => created)
    .sort()
    .at(-1) ?? new Date().toISOString();
