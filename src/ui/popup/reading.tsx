import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Kind } from '../../findings/index.ts';
import { type PageState, preferences, type ReadyPage } from '../../messaging/contract.ts';
import type { Correction, Density, Mark, Span } from '../../model.ts';
import { infoOf, listKinds, listOf } from '../../present/index.ts';
import { countMine, isMine, listShown } from '../../present/shown.ts';
import { ChevronIcon, GroupIcon, SearchIcon } from '../design/icons.tsx';
import type { NoticeText } from '../design/notice.tsx';
import { Tabs } from '../design/tabs.tsx';
import { DensityChoice } from '../shared/density.tsx';
import { arrange, type Entry, type ListSection, matches, toEntry } from '../shared/entry.ts';
import { FindingList } from '../shared/finding-list.tsx';
import { nameOrKey, plural, shorten, t } from '../shared/strings.ts';
import { useHues } from '../shared/use-settings.ts';
import { Voices } from '../shared/voices.tsx';
import { ArticleHeader } from './article-header.tsx';
import { KeptList } from './kept-list.tsx';
import { type Ask, UNKNOWN } from './use-page.ts';

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
  const { article } = page;
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

    setDensity(density: Density): void {
      attempt(async () => {
        const settings = await preferences.change({ density });
        await act(async (page) => {
          await page.prefer(settings); // the background notifies all pages, but does not wait for them
          return (await page.state(UNKNOWN)) as PageState;
        });
      });
    },
  };
}

const ofKind = (kind: Kind, entries: Entry[]) => entries.filter(({ finding }) => finding.kind === kind);

/** The lists, and the state of the filter over them, which applies to all kinds, so that each tab shows how many match. */
function useLists(page: ReadyPage, open: TabName) {
  const { findings, article } = page;
  const [query, setQuery] = useState('');
  const [grouping, setGrouping] = useState<{ [kind: string]: boolean }>({});
  const isGrouped = (kind: TabName) => grouping[kind] ?? !listOf(kind).startsInReadingOrder;
  const entries = useMemo(() => findings.map((finding) => toEntry(finding, article.text)), [findings, article]);
  const lists = useMemo(() => {
    const matching = entries.filter((entry) => matches(entry, query));
    return new Map(kindNames.map((kind) => [kind, arrange(ofKind(kind, matching), isGrouped(kind), page)] as const));
  }, [entries, query, grouping]);
  const sectionsOf = (name: TabName): ListSection[] => (name === 'kept' ? [] : (lists.get(name) ?? []));
  return {
    query,
    setQuery,
    isGrouped: isGrouped(open),
    toggleGrouped: () => setGrouping({ ...grouping, [open]: !isGrouped(open) }),
    sections: sectionsOf(open),
    /** The rows of a list that are not folded. */
    countRows: (name: TabName) =>
      sectionsOf(name)
        .filter((section) => !isFolded(name, section))
        .reduce((sum, { rows }) => sum + rows.length, 0),
  };
}

const isFolded = (kind: TabName, { name }: ListSection) => listOf(kind).foldedSections?.includes(name) ?? false;

interface FindingTabProps {
  kind: Kind;
  page: ReadyPage;
  inView: Span | null;
  lists: ReturnType<typeof useLists>;
  actions: ReturnType<typeof createActions>;
}

/** The findings of one kind. */
function FindingTab({ kind, page, inView, lists, actions }: FindingTabProps) {
  const { article, findings, placed, saved } = page;
  const { query, isGrouped, sections } = lists;
  const kept = useMemo(
    () =>
      new Map(
        placed
          .filter(({ annotation }) => isMine(annotation, saved))
          .map(({ annotation, span }) => [keyOf(annotation.kind, span), annotation]),
      ),
    [placed, saved],
  );
  const list = {
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
        <SearchIcon />
        <input
          type="search"
          placeholder={t('filter_hint')}
          aria-label={t('filter_label')}
          value={query}
          onInput={({ currentTarget }) => lists.setQuery(currentTarget.value)}
        />
        <button
          type="button"
          class="order"
          aria-pressed={isGrouped}
          title={t('order_grouped')}
          onClick={lists.toggleGrouped}
        >
          <GroupIcon />
        </button>
      </div>
      {infoOf(kind).isQuotation && !query && <Voices findings={findings} article={article} reveal={actions.show} />}
      {sections.map((section) => (
        <Section key={`${kind} ${section.name}`} kind={kind} section={section}>
          <FindingList rows={section.rows} {...list} />
        </Section>
      ))}
      {infoOf(kind).actorFact === 'name' && !hasModel(article.lang) && <p class="private">{t('names_by_form')}</p>}
      {sections.length === 0 && <p class="empty">{query ? t('nothing_matches', query) : t('nothing_found')}</p>}
    </>
  );
}

/** A section of a list; those after the first have a title, and some are folded. */
function Section({ kind, section, children }: { kind: Kind; section: ListSection; children: ComponentChildren }) {
  const { name, rows } = section;
  if (name === '') return <>{children}</>;
  if (isFolded(kind, section))
    return (
      <details class={`fold ${name}`}>
        <summary>
          <ChevronIcon /> {nameOrKey('section', name)} <b>{rows.length}</b>
        </summary>
        {children}
      </details>
    );
  return (
    <section>
      <h2 class="section-title">{nameOrKey('section', name)}</h2>
      {children}
    </section>
  );
}

/** The findings of an article by kind, and what is kept of it. */
export function Reading(props: Props) {
  const { page, tabId, act, attempt, notify } = props;
  useHues(page.settings);
  const [open, setOpen] = useState<TabName>(kindNames[0] ?? 'kept');
  const lists = useLists(page, open);
  const { query, countRows } = lists;
  const [announcement, announce] = useState('');
  const actions = createActions(props, announce);
  const count = countRows(open);
  const shown = listShown(page).length;
  useEffect(() => announce(query && open !== 'kept' ? plural('search_found', count) : ''), [count, query, open]);

  return (
    <>
      <ArticleHeader page={page} onSave={() => attempt(() => act((page) => page.save()))} />
      <p class="visually-hidden" role="status">
        {announcement}
      </p>
      <main class="list">
        <div class="density">
          <DensityChoice density={page.settings.density} choose={actions.setDensity} />
          <small>{shown === 0 ? t('density_none') : t('density_shown', shown, page.findings.length)}</small>
        </div>
        <Tabs<TabName>
          label={t('tabs_label')}
          open={open}
          onOpen={setOpen}
          tabs={[
            ...kindNames.map((name) => ({
              name,
              label: nameOrKey('kind', name, '_plural'),
              count: countRows(name),
            })),
            { name: 'kept', label: t('kept_tab'), count: countKeptRows(page) },
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
            <FindingTab kind={open} page={page} inView={props.inView} lists={lists} actions={actions} />
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

/** Other languages have no model of actors: only what does not depend on the language is found. */
const hasModel = (lang: string) => lang === '' || /^(?:en|es|fr|de|it|pt)\b/i.test(lang);

/** The reader's own annotations, and the article itself if it is saved. */
const countKeptRows = (page: ReadyPage) => countMine(page) + Number(page.saved !== null);

const keyOf = (kind: string, { start, end }: Span) => `${kind}:${start}-${end}`;
