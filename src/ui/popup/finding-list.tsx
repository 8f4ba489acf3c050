import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Finding } from '../../findings/index.ts';
import type { Span } from '../../model.ts';
import { describeDoubt, readSpeaker } from '../../present/doubt.ts';
import { describeRow, type Entry } from '../../present/entry.ts';
import { listOf } from '../../present/index.ts';
import { Button } from '../design/button.tsx';
import { BookmarkIcon } from '../design/icons.tsx';
import { MoreMenu } from '../design/more-menu.tsx';
import { Paged } from '../design/paged.tsx';
import { language, shorten, t } from '../shared/strings.ts';
import type { RowActions, Under } from './row-actions.ts';
import { listCommands } from './row-commands.tsx';
import { pressRow } from './row-keys.ts';
import { RowText } from './row-text.tsx';
import { Places, Question, RowForm, RowNote } from './under-row.tsx';

/** A list of findings. */
export function FindingList({ entries, ...actions }: { entries: Entry[] } & RowActions) {
  const list = useFollowing(actions.inView);
  const [left, setLeft] = useState<Finding | null>(null);
  useEffect(() => {
    if (!left) return;
    setLeft(null);
    const row = list.current?.querySelectorAll('.entries > li')[findRow(entries, left)];
    row?.querySelector<HTMLElement>('.row-text')?.focus();
  }, [left]);
  const leave = ({ finding }: Entry) => {
    actions.setOpen(null);
    setLeft(finding);
  };
  return (
    <div ref={list}>
      <Paged items={entries}>
        {(entry) => <FindingRow key={entry.key} entry={entry} close={() => leave(entry)} {...actions} />}
      </Paged>
    </div>
  );
}

/** Scrolls the list to the first row of what is in view in the page, unless the list is hovered or focused. */
function useFollowing(view: Span | null): RefObject<HTMLDivElement | null> {
  const list = useRef<HTMLDivElement>(null);
  const start = view?.start;
  useEffect(() => {
    const isBusy = list.current?.matches(':hover, :focus-within') ?? true;
    if (start === undefined || isBusy) return;
    list.current?.querySelector('[data-in-view]')?.scrollIntoView({ block: 'nearest' });
  }, [start]);
  return list;
}

/** The row of a finding; if it has none any more, that of the next one, or the last. */
function findRow(entries: Entry[], { start }: Finding): number {
  const same = entries.findIndex(({ all }) => all.some((finding) => finding.start === start));
  if (same >= 0) return same;
  const next = entries.findIndex(({ finding }) => finding.start > start);
  return next >= 0 ? next : entries.length - 1;
}

const isInView = (findings: Finding[], view: Span | null): boolean =>
  view !== null && findings.some(({ start, end }) => start < view.end && end > view.start);

/** A finding, or several that are listed together: pressed, the page goes to the first, and its places open under it. */
function FindingRow({
  entry,
  close,
  ...actions
}: {
  entry: Entry;
  /** Closes what is under the row, and moves the focus to the row. */
  close(): void;
} & RowActions) {
  const { page, open, setOpen, show } = actions;
  const { finding, all, key } = entry;
  const [at, setAt] = useState(-1);
  const under = open?.key === key ? open.under : null;
  const setUnder = (next: Under | null) => setOpen(next && { key, under: next });
  const names = readSpeaker(finding.facts) ? [] : (describeDoubt(finding.facts, language())?.names ?? []);
  const hasQuestion = names.length > 0 && !page.isPrivate;
  const row = describeRow(finding, page.article, language());
  const label = shorten(row.name || row.sentence.words);
  const goTo = (place: number) => {
    const one = all[place];
    if (!one) return;
    setAt(place);
    show(one);
  };
  const press = () => {
    if (all.length > 1) setUnder(under === 'places' ? null : 'places');
    if (under !== 'places') goTo(0);
  };
  // Keep has no button of its own beside Check, nor where rows are narrow.
  const hidesKeep = hasQuestion || matchMedia('(pointer: coarse)').matches;
  const items = listCommands({ entry, at, goTo, setUnder, hasQuestion, actions });
  return (
    <li
      class={entry.isAside ? 'row aside' : 'row'}
      data-open={under ?? undefined}
      data-in-view={isInView(all, actions.inView) || undefined}
      onKeyDown={(event) => pressRow(event, items)}
      onContextMenu={(event) => pressRow(event, items)}
    >
      <Button
        class="row-text"
        data-shape={listOf(finding.kind).shape}
        aria-expanded={all.length > 1 ? under === 'places' : undefined}
        onClick={press}
      >
        <RowText row={row} shape={listOf(finding.kind).shape} lang={page.article.lang} />
      </Button>
      <span class="row-acts">
        {hasQuestion ? (
          <Button
            class="check"
            aria-expanded={under === 'question'}
            aria-label={t('check_this', label)}
            onClick={() => setUnder(under === 'question' ? null : 'question')}
          >
            {t('check')}
          </Button>
        ) : (
          <KeepButton entry={entry} label={label} actions={actions} />
        )}
        <MoreMenu label={t('more_for', label)} items={items.filter(({ name }) => name !== 'keep' || hidesKeep)} />
      </span>
      {under === 'places' && <Places all={all} at={at} goTo={goTo} article={page.article} />}
      {under === 'question' && <Question entry={entry} close={close} other={() => setUnder('form')} {...actions} />}
      {under === 'note' && <RowNote entry={entry} close={close} {...actions} />}
      {under === 'form' && <RowForm entry={entry} close={close} {...actions} />}
    </li>
  );
}

function KeepButton({ entry, label, actions }: { entry: Entry; label: string; actions: RowActions }) {
  const { isPrivate } = actions.page;
  const isKept = actions.marksOf(entry).length > 0;
  return (
    <Button
      class="icon-button keep"
      aria-pressed={isKept}
      aria-label={t('keep_this', label)}
      title={isPrivate ? t('private_window') : t(isKept ? 'card_kept' : 'keep')}
      disabled={isPrivate}
      onClick={() => actions.toggle(entry)}
    >
      <BookmarkIcon filled={isKept} />
    </Button>
  );
}
