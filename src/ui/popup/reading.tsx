import { useEffect, useMemo, useState } from 'preact/hooks';
import { particularsOf } from '../../anchors/draft.ts';
import type { Kind } from '../../findings/index.ts';
import type { Ask } from '../../messaging/active-tab.ts';
import type { PageState, ReadyPage } from '../../messaging/contract.ts';
import type { Mark, Span } from '../../model.ts';
import { arrange, type Entry, keyOf, matches } from '../../present/entry.ts';
import { infoOf, listKinds } from '../../present/index.ts';
import { isMine } from '../../present/shown.ts';
import { language, plural, t, translate } from '../shared/strings.ts';
import { createActions } from './actions.ts';
import { FindingList } from './finding-list.tsx';
import { Mine, type MineActions } from './mine.tsx';
import { Overview } from './overview.tsx';
import type { OpenRow } from './row-actions.ts';
import { StorageNotice } from './states.tsx';
import { useArticleNotes } from './use-page.ts';

/** A tab of the popup. */
export type TabName = 'overview' | 'mine' | Kind;

const kinds = listKinds();

interface Props {
  page: ReadyPage & { revision: number };
  tabId: number | null;
  tab: TabName;
  setTab(tab: TabName): void;
  /** What is typed to find rows; '' for nothing. */
  query: string;
  /** The part of the story in view, which the list follows; null if it does not follow. */
  inView: Span | null;
  act(ask: Ask): Promise<PageState | null>;
  reveal(start: number, end: number): Promise<boolean>;
}

/** The rows of each kind. */
function useLists(page: ReadyPage, query: string): Map<Kind, Entry[]> {
  const { findings, article } = page;
  const all = useMemo(
    () =>
      kinds.map((kind) => {
        const ofKind = findings.filter((finding) => finding.kind === kind);
        return [kind, arrange(ofKind, page)] as const;
      }),
    [findings, article],
  );
  return useMemo(() => {
    const isFound = (entry: Entry) => query.trim() === '' || matches(entry, page, query, language());
    return new Map(all.map(([kind, entries]) => [kind, entries.filter(isFound)]));
  }, [all, query]);
}

/** What the reader can do with rows and marks, and what is known about them. */
function useRows(props: Props, announce: (text: string) => void): MineActions {
  const { page, inView, tab } = props;
  const actions = createActions({ ...props, announce });
  const articleNotes = useArticleNotes(page.article, page.revision);
  const [open, setOpen] = useState<OpenRow | null>(null);
  useEffect(() => setOpen(null), [tab]);
  const annotations = new Map(articleNotes?.annotations.map((annotation) => [annotation.id, annotation]));
  const kept = useMemo(() => {
    const mine = page.placed.filter(({ annotation }) => isMine(annotation, page.saved));
    return new Map(mine.map(({ annotation, span }) => [keyOf({ kind: annotation.kind, ...span }), annotation]));
  }, [page.placed, page.saved]);
  const marksOf = ({ all }: Entry): Mark[] => all.flatMap((finding) => kept.get(keyOf(finding)) ?? []);
  return {
    ...actions,
    page,
    inView,
    open,
    setOpen,
    articleNotes,
    marksOf,
    annotationOf: ({ id }) => annotations.get(id),
    toggle(entry) {
      const marks = marksOf(entry);
      if (marks.length > 0) actions.forget(marks);
      else actions.keep(entry);
    },
  };
}

/** The lists of an article: an overview, what is the reader's, and the findings by kind. */
export function Reading(props: Props) {
  const { page, tabId, tab, setTab, query } = props;
  const [announcement, announce] = useState('');
  const lists = useLists(page, query);
  const rows = useRows(props, announce);
  const shown = tab === 'overview' ? [...lists.values()].flat() : tab === 'mine' ? [] : (lists.get(tab) ?? []);
  useEffect(
    () => (query === '' || tab === 'mine' ? announce('') : announce(plural('search_found', shown.length))),
    [query, tab],
  );
  const target = tabId === null ? null : { tab: tabId, particulars: particularsOf(page.article) };
  return (
    <>
      <p class="visually-hidden" role="status">
        {announcement}
      </p>
      {tab === 'mine' ? (
        <Mine query={query} target={target} {...rows} />
      ) : tab === 'overview' && query === '' ? (
        <>
          <StorageNotice storageError={page.storageError} />
          <Overview lists={lists} goTo={setTab} {...rows} />
        </>
      ) : (
        <>
          <FindingList key={tab} entries={shown} {...rows} />
          {shown.length === 0 && <NothingHere tab={tab} query={query} />}
        </>
      )}
      {tab !== 'overview' && tab !== 'mine' && infoOf(tab).actorFact === 'name' && !hasModel(page.article.lang) && (
        <p class="aside-line">{t('names_by_form')}</p>
      )}
      {!page.isComplete && (
        <p class="aside-line" role="status">
          {t('too_long')}
        </p>
      )}
    </>
  );
}

/** Says that a list is empty, or that nothing in it matches. */
function NothingHere({ tab, query }: { tab: TabName; query: string }) {
  return query === '' ? (
    <div class="message">
      <h2>{translate(`none_${tab}`)}</h2>
    </div>
  ) : (
    <p class="hint">{t('nothing_matches', query)}</p>
  );
}

/** Other languages have no model of actors: only what does not depend on the language is found. */
const hasModel = (lang: string) => lang === '' || /^(?:en|es|fr|de|it|pt)\b/i.test(lang);
