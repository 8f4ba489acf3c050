import { draftOf, particularsOf } from '../../anchors/draft.ts';
import { isNamed, reject, rejectName } from '../../corrections/corrections.ts';
import type { Finding } from '../../findings/index.ts';
import type { Ask } from '../../messaging/active-tab.ts';
import { notesApi, type PageState, type ReadyPage } from '../../messaging/contract.ts';
import type { Article, Colour, Correction, Draft, Mark, Scope, Span } from '../../model.ts';
import { describeRow, type Entry } from '../../present/entry.ts';
import { infoOf, listOf } from '../../present/index.ts';
import { attempt, notify, report } from '../design/notice.tsx';
import { copy } from '../shared/copy.ts';
import { language, shorten, t } from '../shared/strings.ts';

/** What the actions need from the popup. */
interface ActionContext {
  page: ReadyPage;
  act(ask: Ask): Promise<PageState | null>;
  reveal(start: number, end: number): Promise<boolean>;
  /** Has a text read by screen readers. */
  announce(text: string): void;
}

/** What the reader can do with findings and marks of a page. */
export const createActions = ({ page, act, reveal, announce }: ActionContext) => ({
  show(span: Span): void {
    attempt(async () => {
      const isShown = await reveal(span.start, span.end);
      if (!isShown) notify({ text: t('moved_gone'), tone: 'error' });
      announce(isShown ? t('shown_in_page', shorten(page.article.text.slice(span.start, span.end))) : '');
    });
  },
  ...createMarkActions(page, act),
  ...createEntryActions(page, act),
});

async function copyQuotation(article: Article, drafts: Draft[]): Promise<void> {
  await copy(await notesApi.quote(particularsOf(article), drafts));
  report(t('quotation_copied'));
}

function createMarkActions({ article }: ReadyPage, act: ActionContext['act']) {
  return {
    forget(marks: Mark[]): void {
      attempt(async () => {
        for (const { id } of marks) await act((page) => page.forget(id));
        report(t('forgotten'), async () => {
          for (const { id } of marks) await act((page) => page.restore(id));
        });
      });
    },

    copyMark: ({ kind, facts, selectors }: Mark): void =>
      attempt(() => copyQuotation(article, [{ kind, facts, selectors }])),

    recolour({ id, colour: before }: Mark, colour: Colour): void {
      attempt(async () => {
        await act((page) => page.alter(id, { colour }));
        if (before) report(t('colour_changed'), () => act((page) => page.alter(id, { colour: before })));
      });
    },

    /** Has the page anchor a mark again, and offers to restore its selectors. */
    anchorAgain({ id, selectors }: Mark, ask: Ask, notice: string): void {
      attempt(async () => {
        await act(ask);
        report(notice, () => act((page) => page.alter(id, { selectors })));
      });
    },
  };
}

function createEntryActions({ article, findings }: ReadyPage, act: ActionContext['act']) {
  /** Stores corrections, and resolves to a function that takes them back. */
  async function correct(corrections: Correction[]): Promise<() => Promise<unknown>> {
    let made: string[] = [];
    await act(async (page) => {
      const { state, rules } = await page.putRight(corrections);
      made = rules;
      return state;
    });
    return () => act((page) => page.takeBack(made));
  }

  return {
    keep: ({ finding }: Entry): void => attempt(() => act((page) => page.keep(finding))),

    /** Copies a quotation with its speaker and source; other findings as their row shows them, with the source. */
    copy({ finding }: Entry): void {
      attempt(async () => {
        if (infoOf(finding.kind).isQuotation) {
          const isSpeaker = (one: Finding) =>
            isNamed(one) && 'actor' in finding.facts && one.facts.name === finding.facts.actor;
          const drafts = [finding, ...findings.filter(isSpeaker)].map((one) => draftOf(article, one));
          return copyQuotation(article, drafts);
        }
        const { name, role, sentence } = describeRow(finding, article, language());
        const isName = listOf(finding.kind).shape === 'name';
        const words = isName
          ? [name, role].filter(Boolean).join(', ')
          : `${sentence.before}${sentence.words}${sentence.after}`;
        await copy({ plain: `${words}\n${article.title}\n${article.url}` });
        report(t('card_copied'));
      });
    },

    /** Stores corrections, then calls `done`. */
    correct(corrections: Correction[], done: () => void): void {
      attempt(async () => {
        report(t('corrected'), await correct(corrections));
        done();
      });
    },

    /** Removes a row from this article, and offers to do so on the whole site. */
    reject({ finding, all }: Entry): void {
      const rejectAll = (scope: Scope): Correction[] =>
        isNamed(finding)
          ? [rejectName(finding.kind, finding.facts.name, scope)]
          : all.map((one) => reject(one, scope, article)).slice(0, scope === 'article' ? undefined : 1);
      attempt(async () => {
        const undo = await correct(rejectAll('article'));
        const onSite = async () => {
          const undoSite = await correct(rejectAll('site'));
          report(t('card_widened'), () => Promise.all([undoSite(), undo()]));
        };
        report(t('card_changed'), undo, { label: t('card_widen'), act: () => attempt(onSite) });
      });
    },
  };
}
