import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Kind } from '../../findings/index.ts';
import { type PageState, preferences, type ReadyPage } from '../../messaging/contract.ts';
import { type Correction, DOUBT, type Facts, type Mark, type Span } from '../../model.ts';
import { infoOf, listKinds, listOf } from '../../present/index.ts';
import type { NoticeText } from '../design/notice.tsx';
import { Tabs } from '../design/tabs.tsx';
import { type Entry, matches, toEntry } from '../shared/entry.ts';
import { FindingList } from '../shared/finding-list.tsx';
import { nameOrKey, shorten, t } from '../shared/strings.ts';
import { toggleKind, useHues } from '../shared/use-settings.ts';
import { Voices } from '../shared/voices.tsx';
import { ArticleHeader } from './article-header.tsx';
import { KeptList } from './kept-list.tsx';
import type { Ask } from './use-page.ts';

/** Filters a list by type; offers only the types that occur in it. */
function TypeFilter({ entries, type, choose }: { entries: Entry[]; type: string; choose(type: string): void }) {
  const types = new Set(entries.map(readType).filter(Boolean));
  if (types.size < 2) return null;
  return (
    <select
      class="type"
      aria-label={t('type_filter')}
      value={type}
      onChange={({ currentTarget }) => choose(currentTarget.value)}
    >
      <option value="">{t('type_all')}</option>
      {[...types].sort().map((name) => (
        <option key={name} value={name}>
          {nameOrKey('type', name, '_plural')}
        </option>
      ))}
    </select>
  );
}

/** The value that `TypeFilter` compares; '' for kinds without such a filter. */
function readType({ finding }: Entry): string {
  const { filterFact } = listOf(finding.kind);
  const facts: Facts = finding.facts;
  return filterFact ? String(facts[filterFact] ?? '') : '';
}

type TabName = Kind | 'kept';

const kindNames = listKinds();

interface Props {
  page: ReadyPage & { revision: number };
  tabId: number | null;
  /** The part of the story in view, which the list follows; null if it does not follow. */
  inView: Span | null;
  act(ask: Ask): Promise<PageState | null>;
  reveal(start: number, end: number): Promise<boolean>;
  attempt(work: () => Promise<unknown>): void;
  notify(notice: NoticeText): void;
}

/** What the reader can do with findings and marks. `announce` is read by screen readers. */
function createActions({ page, act, reveal, attempt, notify }: Props, announce: (text: string) => void) {
  const { article, settings } = page;
  return {
    show(span: Span): void {
      attempt(async () => {
        const isShown = await reveal(span.start, span.end);
        if (!isShown) notify({ text: t('moved_gone'), tone: 'error' });
        announce(isShown ? t('shown_in_page', shorten(article.text.slice(span.start, span.end))) : '');
      });
    },

    forget({ id }: Mark): void {
      attempt(async () => {
        await act((page) => page.forget(id));
        notify({ text: t('forgotten'), tone: 'done', undo: () => attempt(() => act((page) => page.restore(id))) });
      });
    },

    keep: ({ finding }: Entry): void => attempt(() => act((page) => page.keep(finding))),

    correct(corrections: Correction[], done: () => void): void {
      attempt(async () => {
        let made: string[] = [];
        await act(async (page) => {
          const { state, rules } = await page.putRight(corrections);
          made = rules;
          return state;
        });
        const undo = () => attempt(() => act((page) => page.takeBack(made)));
        notify({ text: t('corrected'), tone: 'done', undo });
        done();
      });
    },

    hide(kind: Kind, isHidden: boolean): void {
      attempt(async () => {
        await preferences.change({ hiddenKinds: toggleKind(settings.hiddenKinds, kind, isHidden) });
        await act((page) => page.refresh());
      });
    },
  };
}

const ofKind = (kind: Kind, entries: Entry[]) => entries.filter(({ finding }) => finding.kind === kind);

/** The state of the filters over the lists. The query applies to all kinds, so that each tab shows how many match. */
function useFilter({ findings, article }: ReadyPage, open: TabName) {
  const [query, setQuery] = useState('');
  const [type, setType] = useState('');
  const [grouping, setGrouping] = useState<{ [kind: string]: boolean }>({});
  const { filterFact, startsInReadingOrder } = listOf(open);
  const isGrouped = grouping[open] ?? !startsInReadingOrder;
  const entries = useMemo(() => findings.map((finding) => toEntry(finding, article.text)), [findings, article]);
  const matching = useMemo(() => entries.filter((entry) => matches(entry, query)), [entries, query]);
  const isOfType = (entry: Entry) => !filterFact || type === '' || readType(entry) === type;
  return {
    query,
    setQuery,
    type,
    setType,
    isGrouped,
    toggleGrouped: () => setGrouping({ ...grouping, [open]: !isGrouped }),
    entries,
    matching,
    listed: open === 'kept' ? [] : ofKind(open, matching).filter(isOfType),
    isFiltered: open !== 'kept' && (query !== '' || (filterFact && type !== '')),
  };
}

interface FindingTabProps {
  kind: Kind;
  page: ReadyPage;
  inView: Span | null;
  filter: ReturnType<typeof useFilter>;
  actions: ReturnType<typeof createActions>;
}

/** The findings of one kind. */
function FindingTab({ kind, page, inView, filter, actions }: FindingTabProps) {
  const { article, findings, placed, settings } = page;
  const { query, isGrouped, listed } = filter;
  const kept = useMemo(
    () => new Map(placed.map(({ annotation, span }) => [keyOf(annotation.kind, span), annotation])),
    [placed],
  );
  const isDoubtful = ({ finding }: Entry) => infoOf(finding.kind).isQuotation && finding.confidence < DOUBT;
  const sure = listed.filter((entry) => !isDoubtful(entry));
  const doubtful = listed.filter(isDoubtful);
  const list = {
    grouped: isGrouped,
    reveal: ({ finding }: Entry) => actions.show(finding),
    toggle(entry: Entry) {
      const mark = kept.get(keyOf(entry.finding.kind, entry.finding));
      if (mark) actions.forget(mark);
      else actions.keep(entry);
    },
    isKept: ({ finding }: Entry) => kept.has(keyOf(finding.kind, finding)),
    correct: actions.correct,
    page,
    inView,
  };
  return (
    <>
      <div class="tools">
        <input
          type="search"
          placeholder={t('filter_label')}
          aria-label={t('filter_label')}
          value={query}
          onInput={({ currentTarget }) => filter.setQuery(currentTarget.value)}
        />
        {listOf(kind).filterFact && (
          <TypeFilter entries={ofKind(kind, filter.entries)} type={filter.type} choose={filter.setType} />
        )}
        <button type="button" class="order" aria-pressed={isGrouped} onClick={filter.toggleGrouped}>
          {t('order_grouped')}
        </button>
        <label class="shown">
          <input
            type="checkbox"
            checked={!settings.hiddenKinds.includes(kind)}
            onClick={({ currentTarget }) => actions.hide(kind, !currentTarget.checked)}
          />
          {t('kind_shown')}
        </label>
      </div>
      {infoOf(kind).isQuotation && !query && <Voices findings={findings} article={article} reveal={actions.show} />}
      {sure.length > 0 && <FindingList key={kind} entries={sure} {...list} />}
      {doubtful.length > 0 && (
        <details class="doubtful">
          <summary>{t('doubtful_quotes', doubtful.length)}</summary>
          <FindingList entries={doubtful} {...list} />
        </details>
      )}
      {infoOf(kind).actorFact === 'name' && isForeign(article.lang) && <p class="private">{t('names_in_english')}</p>}
      {listed.length === 0 && <p class="empty">{query ? t('nothing_matches', query) : t('nothing_found')}</p>}
    </>
  );
}

/** The findings of an article by kind, and what is kept of it. */
export function Reading(props: Props) {
  const { page, tabId, act, attempt, notify } = props;
  useHues(page.settings);
  const [open, setOpen] = useState<TabName>(kindNames[0] ?? 'kept');
  const filter = useFilter(page, open);
  const { query, type, matching, listed, isFiltered } = filter;
  const [announcement, announce] = useState('');
  const actions = createActions(props, announce);
  useEffect(
    () => announce(isFiltered ? t('search_found', listed.length) : ''),
    [isFiltered, listed.length, query, type],
  );

  return (
    <>
      <ArticleHeader page={page} onSave={() => attempt(() => act((page) => page.save()))} />
      <p class="visually-hidden" role="status">
        {announcement}
      </p>
      <main class="list">
        <Tabs<TabName>
          label={t('tabs_label')}
          open={open}
          onOpen={setOpen}
          tabs={[
            ...kindNames.map((name) => ({
              name,
              label: nameOrKey('kind', name, '_plural'),
              count: ofKind(name, matching).length,
            })),
            { name: 'kept', label: t('kept_tab'), count: page.kept.length },
          ]}
        />
        <div id="panel" role="tabpanel" aria-labelledby={`tab-${open}`}>
          {open === 'kept' ? (
            <KeptList
              page={page}
              tabId={tabId}
              act={act}
              reveal={actions.show}
              forget={actions.forget}
              attempt={attempt}
              notify={notify}
            />
          ) : (
            <FindingTab kind={open} page={page} inView={props.inView} filter={filter} actions={actions} />
          )}
        </div>
      </main>
      {!page.isComplete && (
        <p class="private" role="status">
          {t('too_long')}
        </p>
      )}
      {page.isPrivate && <p class="private">{t('private_window')}</p>}
    </>
  );
}

/** The model of actors is trained on English; in other languages only what does not depend on the language is found. */
const isForeign = (lang: string) => lang !== '' && !/^en\b/i.test(lang);

const keyOf = (kind: string, { start, end }: Span) => `${kind}:${start}-${end}`;
