import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import { isNamed } from '../../corrections/corrections.ts';
import type { ReadyPage } from '../../messaging/contract.ts';
import type { Span } from '../../model.ts';
import { formOf, listOf } from '../../present/index.ts';
import { type Correct, CorrectDialog, type Correcting, useCorrecting } from '../correct/correct-dialog.tsx';
import { BookmarkIcon, ChevronIcon, PencilIcon } from '../design/icons.tsx';
import { Paged } from '../design/paged.tsx';
import { describeGroup, type Entry, findRepresentative } from './entry.ts';
import { formatPercent, shorten, t } from './strings.ts';
import { useFollowing } from './watch.ts';

/** The positions of mentions in the story, as ticks on a line. `extent` is the length of the story. */
export function Sparkline({ spans, extent }: { spans: Span[]; extent: number }) {
  return (
    <svg class="sparkline" viewBox="0 0 64 12" width="64" height="12" aria-hidden="true">
      <path d="M0 11.5H64" stroke="var(--line)" />
      {spans.map(({ start }) => {
        const x = Math.round((start / Math.max(1, extent)) * 62) + 1;
        return <path key={start} d={`M${x} 2V11`} stroke="currentColor" stroke-width="1.5" />;
      })}
    </svg>
  );
}

/** What the reader can do with an entry. */
export interface EntryActions {
  reveal(entry: Entry): void;
  /** Keeps the finding, or deletes its annotation. */
  toggle(entry: Entry): void;
  isKept(entry: Entry): boolean;
  correct: Correct;
  page: ReadyPage;
  /** The visible part of the story, which the list follows; null if it does not follow. */
  inView: Span | null;
}

type RowActions = EntryActions & { correcting: Correcting };

/** The rows of a list of findings of one kind: single ones, and groups. */
export function FindingList({ rows, ...actions }: { rows: Entry[][] } & EntryActions) {
  const list = useFollowing(actions.inView);
  const correcting = useCorrecting(list, rows, actions.correct);
  const row = { ...actions, correcting };
  return (
    <div ref={list}>
      <Paged items={rows}>
        {(group) => {
          const [first] = group;
          if (!first) return null;
          return group.length === 1 ? (
            <Line key={keyOf(first)} entry={first} isOne={false} {...row} />
          ) : (
            <Group key={`${first.group}:${keyOf(first)}`} entries={group} {...row} />
          );
        }}
      </Paged>
    </div>
  );
}

const isInView = (entries: Entry[], view: Span | null): boolean =>
  view !== null && entries.some(({ finding }) => finding.start < view.end && finding.end > view.start);

const keyOf = ({ finding }: Entry) => `${finding.start}-${finding.end}`;

/** The row of a finding. `isOne` if it is in a group. */
function Line({ entry, isOne, ...actions }: { entry: Entry; isOne: boolean } & RowActions) {
  const { finding } = entry;
  const lang = actions.page.article.lang || undefined;
  const row = `one ${keyOf(entry)}`;
  return (
    <li data-in-view={isInView([entry], actions.inView) || undefined}>
      <div class="entry">
        <button type="button" class="words" onClick={() => actions.reveal(entry)}>
          {entry.counted && (
            <em dir="auto" lang={lang}>
              {entry.counted}
            </em>
          )}
          <span
            dir="auto"
            lang={entry.title === entry.words ? lang : undefined}
            class={listOf(finding.kind).isNumeric ? 'value' : undefined}
          >
            {entry.title}
          </span>
          <Details
            parts={[
              { text: isOne ? '' : entry.name, lang },
              { text: entry.detail, lang: entry.isDetailQuoted ? lang : undefined },
              { text: entry.manner, lang: undefined },
            ]}
          />
        </button>
        <CorrectButton row={row} name={entry.words} {...actions} />
        <KeepButton entry={entry} {...actions} />
      </div>
      {actions.correcting.open === row && (
        <CorrectDialog
          finding={finding}
          mentions={null}
          page={actions.page}
          target={!isOne && formOf(finding.kind).targets.includes('name') ? 'name' : 'here'}
          save={(corrections) => actions.correcting.save(entry, corrections)}
          cancel={() => actions.correcting.save(entry, [])}
        />
      )}
    </li>
  );
}

/** The details below a title, each with its language. */
function Details({ parts }: { parts: { text: string | undefined; lang: string | undefined }[] }) {
  const shown = parts.filter(({ text }) => text);
  if (shown.length === 0) return null;
  return (
    <small dir="auto">
      {shown.map(({ text, lang }, at) => (
        <Fragment key={text}>
          {at > 0 && ' · '}
          <bdi lang={lang}>{text}</bdi>
        </Fragment>
      ))}
    </small>
  );
}

/** The row of a group. Each click on its name goes to the next mention. */
function Group({ entries, ...actions }: { entries: Entry[] } & RowActions) {
  const { opensGroups = false, hasTranslatedGroups, hasOwnDetails, isNumeric } = listOf(entries[0]?.finding.kind ?? '');
  const [isOpen, setOpen] = useState(opensGroups);
  const [next, setNext] = useState(0);
  const name = entries[0]?.group ?? '';
  const isSame = name === entries[0]?.title;
  const detail = describeGroup(entries);
  const representative = findRepresentative(entries);
  const row = `all ${name}`;
  const lang = actions.page.article.lang || undefined;
  return (
    <li class="group" data-in-view={isInView(entries, actions.inView) || undefined}>
      <div class="entry">
        <button
          type="button"
          class="words"
          onClick={() => {
            const entry = entries[next % entries.length];
            if (entry) actions.reveal(entry);
            setNext(next + 1);
          }}
        >
          <span
            dir="auto"
            lang={hasTranslatedGroups && !isSame ? undefined : lang}
            class={isSame && isNumeric ? 'value' : undefined}
          >
            {name}
          </span>
          {detail && detail !== name && (
            <small dir="auto" lang={representative?.isDetailQuoted ? lang : undefined}>
              {detail}
            </small>
          )}
        </button>
        <Sparkline spans={entries.map(({ finding }) => finding)} extent={actions.page.article.text.length} />
        {representative && <CorrectButton row={row} name={name} {...actions} />}
        <button
          type="button"
          class="count"
          aria-expanded={isOpen}
          aria-label={t('show_mentions', entries.length, name)}
          title={t('mentions_at', entries.length, describePlaces(entries, actions.page.article.text.length))}
          onClick={() => setOpen(!isOpen)}
        >
          {entries.length} <ChevronIcon />
        </button>
      </div>
      {representative && actions.correcting.open === row && (
        <CorrectDialog
          finding={representative.finding}
          mentions={entries.map(({ finding }) => finding).filter(isNamed)}
          page={actions.page}
          target="name"
          save={(corrections) => actions.correcting.save(representative, corrections)}
          cancel={() => actions.correcting.save(representative, [])}
        />
      )}
      {isOpen && (
        <ul>
          {entries.map((entry) => (
            <Line key={keyOf(entry)} entry={hasOwnDetails ? entry : { ...entry, detail: '' }} isOne {...actions} />
          ))}
        </ul>
      )}
    </li>
  );
}

function CorrectButton({ row, name, correcting, page }: { row: string; name: string } & RowActions) {
  return (
    <button
      type="button"
      class="edit correct-this"
      aria-expanded={correcting.open === row}
      aria-label={page.isPrivate ? t('correct_this', shorten(name)) : undefined}
      title={page.isPrivate ? t('private_window') : t('correct_this', shorten(name))}
      disabled={page.isPrivate}
      onClick={() => correcting.toggle(row)}
    >
      <PencilIcon />
    </button>
  );
}

/** The maximum number of positions in the tooltip of a group. */
const MAX_PLACES = 5;

/** The positions of findings in the story: “2%, 31%, 95%”. */
function describePlaces(entries: Entry[], extent: number): string {
  const places = entries.map(({ finding }) => formatPercent(finding.start / Math.max(1, extent)));
  return places.length > MAX_PLACES
    ? [...places.slice(0, MAX_PLACES - 1), '…', places.at(-1)].join(', ')
    : places.join(', ');
}

function KeepButton({ entry, isKept, toggle, page: { isPrivate } }: { entry: Entry } & EntryActions) {
  const kept = isKept(entry);
  return (
    <button
      type="button"
      class="keep"
      aria-pressed={kept}
      aria-label={t('keep_this', shorten(entry.words))}
      title={isPrivate ? t('private_window') : undefined}
      disabled={isPrivate}
      onClick={() => toggle(entry)}
    >
      <BookmarkIcon filled={kept} />
    </button>
  );
}
