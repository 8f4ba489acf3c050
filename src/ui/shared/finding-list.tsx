import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import type { Mention } from '../../corrections/split.ts';
import type { ReadyPage } from '../../messaging/contract.ts';
import type { Span } from '../../model.ts';
import { CorrectDialog } from '../correct/correct-dialog.tsx';
import { type Correct, type Correcting, useCorrecting } from '../correct/use-correcting.ts';
import { BookmarkIcon, ChevronIcon, PencilIcon } from '../design/icons.tsx';
import { Paged } from '../design/paged.tsx';
import { Sparkline } from '../design/sparkline.tsx';
import { describeGroup, type Entry, findSpeakerDetail, groupEntries } from './entry.ts';
import { brief, formatPercent, t } from './strings.ts';
import { useFollowing } from './watch.ts';

/** What the reader can do with an entry. */
export interface EntryActions {
  reveal(entry: Entry): void;
  /** Keeps it, or forgets it when it is kept. */
  toggle(entry: Entry): void;
  isKept(entry: Entry): boolean;
  correct: Correct;
  /** The page they stand in: how long its story is, and whether it is in a private window, where nothing can be kept. */
  page: ReadyPage;
  /** The part of the story in front of the reader; null where the list does not follow. */
  inView: Span | null;
}

type RowActions = EntryActions & { correcting: Correcting };

/** Findings of one kind: one line a group, or one line each in reading order. */
export function FindingList({ entries, grouped, ...actions }: { entries: Entry[]; grouped: boolean } & EntryActions) {
  const groups = grouped ? groupEntries(entries) : entries.map((entry) => [entry]);
  const list = useFollowing(actions.inView);
  const correcting = useCorrecting(list, groups, actions.correct);
  const row = { ...actions, correcting };
  return (
    <div ref={list}>
      <Paged items={groups}>
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

/** One finding; `isOne` of several under one name. */
function Line({ entry, isOne, ...actions }: { entry: Entry; isOne: boolean } & RowActions) {
  const { finding } = entry;
  const lang = actions.page.article.lang || undefined;
  // “Scottish” is a mention of Scotland; “the Kremlin” says its name itself, and of several it is said above.
  const isNamed = finding.kind === 'actor' && !isOne && entry.group !== null && !entry.words.endsWith(entry.group);
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
            class={finding.kind === 'figure' ? 'value' : undefined}
          >
            {entry.title}
          </span>
          <Told
            parts={[
              { text: (isNamed && entry.group) || '', lang },
              { text: entry.detail, lang: isQuoted(entry) ? lang : undefined },
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
          meant={finding.kind === 'actor' && !isOne ? 'name' : 'here'}
          save={(corrections) => actions.correcting.save(entry, corrections)}
          cancel={() => actions.correcting.save(entry, [])}
        />
      )}
    </li>
  );
}

/** What is said below a name, each part in its language. */
function Told({ parts }: { parts: { text: string; lang: string | undefined }[] }) {
  const told = parts.filter(({ text }) => text !== '');
  if (told.length === 0) return null;
  return (
    <small dir="auto">
      {told.map(({ text, lang }, at) => (
        <Fragment key={text}>
          {at > 0 && ' · '}
          <bdi lang={lang}>{text}</bdi>
        </Fragment>
      ))}
    </small>
  );
}

/** Whether the detail is in the words of the story. */
const isQuoted = ({ finding: { kind, facts } }: Entry): boolean =>
  kind === 'actor'
    ? 'role' in facts && Boolean(facts.role)
    : kind === 'figure' || Boolean(facts.speaker ?? facts.actor);

/** Several mentions under one name: pressing the name goes from one to the next. */
function Group({ entries, ...actions }: { entries: Entry[] } & RowActions) {
  // What was said is worth more than who said how much; of actors and figures the overview comes first.
  const [isOpen, setOpen] = useState(entries[0]?.finding.kind === 'quote');
  const [next, setNext] = useState(0);
  const name = entries[0]?.group ?? '';
  const detail = describeGroup(entries);
  const telling = findSpeakerDetail(entries);
  const row = `all ${name}`;
  const kind = entries[0]?.finding.kind;
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
          <span dir="auto" lang={kind === 'figure' ? undefined : lang}>
            {name}
          </span>
          {detail && detail !== name && (
            <small
              dir="auto"
              lang={
                entries.some(({ finding: { facts } }) => 'role' in facts && facts.role === detail) ? lang : undefined
              }
            >
              {detail}
            </small>
          )}
        </button>
        <Sparkline spans={entries.map(({ finding }) => finding)} extent={actions.page.article.text.length} />
        {telling?.finding.kind === 'actor' && <CorrectButton row={row} name={name} {...actions} />}
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
      {telling && actions.correcting.open === row && (
        <CorrectDialog
          finding={telling.finding}
          mentions={entries.map(({ finding }) => finding).filter(isMention)}
          page={actions.page}
          meant="name"
          save={(corrections) => actions.correcting.save(telling, corrections)}
          cancel={() => actions.correcting.save(telling, [])}
        />
      )}
      {isOpen && (
        <ul>
          {entries.map((entry) => (
            <Line
              key={keyOf(entry)}
              entry={entry.finding.kind === 'figure' ? entry : { ...entry, detail: '' }}
              isOne
              {...actions}
            />
          ))}
        </ul>
      )}
    </li>
  );
}

const isMention = (finding: Entry['finding']): finding is Mention => finding.kind === 'actor';

function CorrectButton({ row, name, correcting, page }: { row: string; name: string } & RowActions) {
  return (
    <button
      type="button"
      class="edit correct-this"
      aria-expanded={correcting.open === row}
      aria-label={page.isPrivate ? t('correct_this', brief(name)) : undefined}
      title={page.isPrivate ? t('private_window') : t('correct_this', brief(name))}
      disabled={page.isPrivate}
      onClick={() => correcting.turn(row)}
    >
      <PencilIcon />
    </button>
  );
}

/** More places than these are not told one by one. */
const MOST_PLACES = 5;

/** “2%, 31%, 95%”: how far into the story something stands. */
function describePlaces(entries: Entry[], extent: number): string {
  const places = entries.map(({ finding }) => formatPercent(finding.start / Math.max(1, extent)));
  return places.length > MOST_PLACES
    ? [...places.slice(0, MOST_PLACES - 1), '…', places.at(-1)].join(', ')
    : places.join(', ');
}

function KeepButton({ entry, isKept, toggle, page: { isPrivate } }: { entry: Entry } & EntryActions) {
  const kept = isKept(entry);
  return (
    <button
      type="button"
      class="keep"
      aria-pressed={kept}
      aria-label={t('keep_this', brief(entry.words))}
      title={isPrivate ? t('private_window') : undefined}
      disabled={isPrivate}
      onClick={() => toggle(entry)}
    >
      <BookmarkIcon filled={kept} />
    </button>
  );
}
