import { useEffect, useMemo, useState } from 'preact/hooks';
import { infos, type Kind } from '../../findings/index.ts';
import { type PageState, preferences, type ReadyPage } from '../../messaging/contract.ts';
import { type Correction, DOUBT, type Mark, type Span } from '../../model.ts';
import type { NoticeText } from '../design/notice.tsx';
import { Tabs } from '../design/tabs.tsx';
import { type Entry, matches, toEntry } from '../shared/entry.ts';
import { FindingList } from '../shared/finding-list.tsx';
import { brief, nameOrKey, t } from '../shared/strings.ts';
import { turnKind, useHues } from '../shared/use-settings.ts';
import { Voices } from '../shared/voices.tsx';
import { ArticleHeader } from './article-header.tsx';
import { KeptList } from './kept-list.tsx';
import type { Ask } from './use-page.ts';

/** Narrows the actors to one type; only the types that the story has are offered. */
export function TypeFilter({ entries, type, choose }: { entries: Entry[]; type: string; choose(type: string): void }) {
  const types = new Set(entries.flatMap(({ finding }) => (finding.kind === 'actor' ? [finding.facts.type] : [])));
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

type TabName = Kind | 'kept';

const kindNames = Object.keys(infos) as Kind[];

interface Props {
  page: ReadyPage & { revision: number };
  /** The tab that shows it. */
  tabId: number | null;
  /** The part of the story in front of the reader, which the list follows; null where it stays as it is. */
  inView: Span | null;
  /** Asks the page to act. */
  act(ask: Ask): Promise<PageState | null>;
  reveal(start: number, end: number): Promise<boolean>;
  attempt(work: () => Promise<unknown>): void;
  notify(notice: NoticeText): void;
}

/** The findings of an article that was read: by kind, to filter, reveal, keep. */
export function Reading({ page, tabId, inView, act, reveal, attempt, notify }: Props) {
  const { article, findings, placed, settings, isPrivate } = page;
  useHues(settings);
  const [open, setOpen] = useState<TabName>('actor');
  const [typed, setTyped] = useState('');
  const [grouping, setGrouping] = useState<{ [name: string]: boolean }>({ figure: false });
  const entries = useMemo(() => findings.map((finding) => toEntry(finding, article.text)), [findings, article]);
  const kept = useMemo(
    () => new Map(placed.map(({ annotation, span }) => [keyOf(annotation.kind, span), annotation])),
    [placed],
  );
  // What is typed narrows every kind, and each tab says how much is left behind it.
  const matching = useMemo(() => entries.filter((entry) => matches(entry, typed)), [entries, typed]);
  const ofKind = (kind: Kind, among: Entry[]) => among.filter(({ finding }) => finding.kind === kind);
  const grouped = grouping[open] ?? true;
  const [type, setType] = useState('');
  const isOfType = ({ finding }: Entry) => type === '' || finding.kind !== 'actor' || finding.facts.type === type;
  const listed = open === 'kept' ? [] : ofKind(open, matching).filter(isOfType);
  const [spoken, setSpoken] = useState('');
  const isNarrowed = open !== 'kept' && (typed !== '' || (open === 'actor' && type !== ''));
  // What a screen reader says: what came of the last press, else how much is left of the list.
  useEffect(
    () => setSpoken(isNarrowed ? t('search_found', listed.length) : ''),
    [isNarrowed, listed.length, typed, type],
  );
  const isDoubtful = ({ finding }: Entry) => finding.kind === 'quote' && finding.confidence < DOUBT;
  const shown = listed.filter((entry) => !isDoubtful(entry));
  const doubtful = listed.filter(isDoubtful);
  const list = {
    grouped,
    reveal: ({ finding }: Entry) => show(finding),
    toggle,
    isKept: ({ finding }: Entry) => kept.has(keyOf(finding.kind, finding)),
    correct,
    page,
    inView,
  };

  function show(span: Span): void {
    attempt(async () => {
      const isShown = await reveal(span.start, span.end);
      if (!isShown) notify({ text: t('moved_gone'), tone: 'error' });
      setSpoken(isShown ? t('shown_in_page', brief(article.text.slice(span.start, span.end))) : '');
    });
  }

  function forget({ id }: Mark): void {
    attempt(async () => {
      await act((page) => page.forget(id));
      notify({ text: t('forgotten'), tone: 'done', undo: () => attempt(() => act((page) => page.restore(id))) });
    });
  }

  function correct(corrections: Correction[], done: () => void): void {
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
  }

  function toggle({ finding }: Entry): void {
    const annotation = kept.get(keyOf(finding.kind, finding));
    if (annotation) forget(annotation);
    else attempt(() => act((page) => page.keep(finding)));
  }

  function hide(kind: Kind, hidden: boolean): void {
    attempt(async () => {
      await preferences.change({ hiddenKinds: turnKind(settings.hiddenKinds, kind, hidden) });
      await act((page) => page.refresh());
    });
  }

  return (
    <>
      <ArticleHeader page={page} onSave={() => attempt(() => act((page) => page.save()))} />
      <p class="unseen" role="status">
        {spoken}
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
              reveal={show}
              forget={forget}
              attempt={attempt}
              notify={notify}
            />
          ) : (
            <>
              <div class="tools">
                <input
                  type="search"
                  placeholder={t('filter_label')}
                  aria-label={t('filter_label')}
                  value={typed}
                  onInput={({ currentTarget }) => setTyped(currentTarget.value)}
                />
                {open === 'actor' && <TypeFilter entries={ofKind('actor', entries)} type={type} choose={setType} />}
                <button
                  type="button"
                  class="order"
                  aria-pressed={grouped}
                  onClick={() => setGrouping({ ...grouping, [open]: !grouped })}
                >
                  {t('order_grouped')}
                </button>
                <label class="shown">
                  <input
                    type="checkbox"
                    checked={!settings.hiddenKinds.includes(open)}
                    onClick={({ currentTarget }) => hide(open, !currentTarget.checked)}
                  />
                  {t('kind_shown')}
                </label>
              </div>
              {open === 'quote' && !typed && <Voices findings={findings} article={article} reveal={show} />}
              {shown.length > 0 && <FindingList key={open} entries={shown} {...list} />}
              {doubtful.length > 0 && (
                <details class="doubtful">
                  <summary>{t('doubtful_quotes', doubtful.length)}</summary>
                  <FindingList entries={doubtful} {...list} />
                </details>
              )}
              {open === 'actor' && isForeign(article.lang) && <p class="private">{t('names_in_english')}</p>}
              {listed.length === 0 && <p class="empty">{typed ? t('nothing_matches', typed) : t('nothing_found')}</p>}
            </>
          )}
        </div>
      </main>
      {isPrivate && <p class="private">{t('private_window')}</p>}
    </>
  );
}

/** Names are learnt from stories in English; of others only what needs no language is found. */
const isForeign = (lang: string) => lang !== '' && !/^en\b/i.test(lang);

const keyOf = (kind: string, { start, end }: Span) => `${kind}:${start}-${end}`;
