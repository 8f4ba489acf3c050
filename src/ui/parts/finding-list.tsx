import { useState } from 'preact/hooks';
import type { Span } from '../../model.ts';
import { describeGroup, type Entry, groupEntries } from './entry.ts';
import { BookmarkIcon, ChevronIcon } from './icons.tsx';
import { Paged } from './paged.tsx';
import { Sparkline } from './sparkline.tsx';
import { say } from './strings.ts';
import { useFollowing } from './use-following.ts';

/** What the reader can do with an entry. */
export interface EntryActions {
  reveal(entry: Entry): void;
  /** Keeps it, or forgets it when it is kept. */
  toggle(entry: Entry): void;
  isKept(entry: Entry): boolean;
  /** Nothing can be kept here: a private window. */
  readonly: boolean;
  /** How long the story is, in UTF-16 code units. */
  extent: number;
  /** The part of the story in front of the reader; null where the list does not follow. */
  inView: Span | null;
}

/** Findings of one kind: one line a group, or one line each in reading order. */
export function FindingList({ entries, grouped, ...actions }: { entries: Entry[]; grouped: boolean } & EntryActions) {
  const groups = grouped ? groupEntries(entries) : entries.map((entry) => [entry]);
  const list = useFollowing(actions.inView);
  return (
    <div ref={list}>
      <Paged items={groups}>
        {(group) => {
          const [first] = group;
          if (!first) return null;
          return group.length === 1 ? (
            <Line key={keyOf(first)} entry={first} {...actions} />
          ) : (
            <Group key={`${first.group}:${keyOf(first)}`} entries={group} {...actions} />
          );
        }}
      </Paged>
    </div>
  );
}

const isInView = (entries: Entry[], view: Span | null): boolean =>
  view !== null && entries.some(({ finding }) => finding.start < view.end && finding.end > view.start);

const keyOf = ({ finding }: Entry) => `${finding.start}-${finding.end}`;

function Line({ entry, ...actions }: { entry: Entry } & EntryActions) {
  const told = [entry.detail, entry.manner].filter(Boolean).join(' · ');
  return (
    <li class="entry" data-in-view={isInView([entry], actions.inView) || undefined}>
      <button type="button" class="words" onClick={() => actions.reveal(entry)}>
        {entry.counted && <em dir="auto">{entry.counted}</em>}
        <span dir="auto" class={entry.finding.kind === 'figure' ? 'value' : undefined}>
          {entry.title}
        </span>
        {told && <small dir="auto">{told}</small>}
      </button>
      <KeepButton entry={entry} {...actions} />
    </li>
  );
}

/** Several mentions under one name: pressing the name goes from one to the next. */
function Group({ entries, ...actions }: { entries: Entry[] } & EntryActions) {
  // What was said is worth more than who said how much; of actors and figures the overview comes first.
  const [isOpen, setOpen] = useState(entries[0]?.finding.kind === 'quote');
  const [next, setNext] = useState(0);
  const name = entries[0]?.group ?? '';
  const detail = describeGroup(entries);
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
          <span dir="auto">{name}</span>
          {detail && detail !== name && <small dir="auto">{detail}</small>}
        </button>
        <Sparkline spans={entries.map(({ finding }) => finding)} extent={actions.extent} />
        <button
          type="button"
          class="count"
          aria-expanded={isOpen}
          aria-label={say('show_mentions', entries.length, name)}
          title={say('mentions', entries.length)}
          onClick={() => setOpen(!isOpen)}
        >
          {entries.length} <ChevronIcon />
        </button>
      </div>
      {isOpen && (
        <ul>
          {entries.map((entry) => (
            <Line
              key={keyOf(entry)}
              entry={entry.finding.kind === 'figure' ? entry : { ...entry, detail: '' }}
              {...actions}
            />
          ))}
        </ul>
      )}
    </li>
  );
}

function KeepButton({ entry, isKept, toggle, readonly }: { entry: Entry } & EntryActions) {
  const kept = isKept(entry);
  return (
    <button
      type="button"
      class="keep"
      aria-pressed={kept}
      aria-label={say(kept ? 'forget_this' : 'keep_this', entry.words)}
      title={readonly ? say('private_window') : undefined}
      disabled={readonly}
      onClick={() => toggle(entry)}
    >
      <BookmarkIcon filled={kept} />
    </button>
  );
}
