import type { ComponentChildren } from 'preact';
import type { Kind } from '../../findings/index.ts';
import type { Mark } from '../../model.ts';
import { type Entry, keyOf, toEntry } from '../../present/entry.ts';
import { listKinds, listOf } from '../../present/index.ts';
import { isMine } from '../../present/shown.ts';
import { ChevronIcon } from '../design/icons.tsx';
import { t, translate } from '../shared/strings.ts';
import { FindingList } from './finding-list.tsx';
import { MarkLine } from './mark-line.tsx';
import { propsOfMark } from './mine.tsx';
import type { RowActions } from './row-actions.ts';

/** The number of rows, and how many of them are the reader's own or, for each kind, what was found. */
const ROWS = 8;
const MAX_MINE = 2;
const MAX_FOUND = 3;

/** What is mine, who speaks, and which figures the story rests on. */
export function Overview({
  lists,
  goTo,
  ...actions
}: {
  /** The rows of each kind. */
  lists: Map<Kind, Entry[]>;
  goTo(tab: 'mine' | Kind): void;
} & RowActions) {
  const { page, show } = actions;
  const mine = page.placed
    .filter(({ annotation }) => isMine(annotation, page.saved))
    .sort((a, b) => compareTimes(b.annotation, a.annotation))
    .slice(0, MAX_MINE);
  const sections = listKinds()
    .toReversed()
    .flatMap((kind) => {
      const { overview } = listOf(kind);
      const all = page.findings.filter((finding) => finding.kind === kind);
      const chosen = overview?.choose(all, page) ?? [];
      return overview && chosen.length > 0 ? [{ kind, title: overview.title, chosen }] : [];
    });
  // Where one kind has few, another has its room.
  let room = ROWS - Math.max(1, mine.length);
  const shown = sections.toReversed().map(({ chosen, ...section }, at) => {
    const others = sections.slice(0, sections.length - 1 - at).reduce((sum, one) => sum + one.chosen.length, 0);
    const count = Math.min(chosen.length, Math.max(MAX_FOUND, room - others), room);
    room -= count;
    return { ...section, entries: chosen.slice(0, count).map((finding) => rowOf(lists, finding as Entry['finding'])) };
  });
  return (
    <div class="overview">
      <Section title={t('kept_tab')} open={() => goTo('mine')}>
        {mine.length === 0 ? (
          <p class="hint">{t(page.isPrivate ? 'private_window' : 'select_words')}</p>
        ) : (
          <ul class="entries">
            {mine.map(({ annotation: mark, span }) => (
              <MarkLine key={mark.id} isShort {...propsOfMark(mark, actions)} onReveal={() => show(span)} />
            ))}
          </ul>
        )}
      </Section>
      {shown.toReversed().map(({ kind, title, entries }) => (
        <Section key={kind} title={translate(title)} open={() => goTo(kind)}>
          <FindingList entries={entries} {...actions} />
        </Section>
      ))}
    </div>
  );
}

const compareTimes = (a: Mark, b: Mark): number => (a.updated < b.updated ? -1 : a.updated > b.updated ? 1 : 0);

/** The row of a list that has a finding. */
const rowOf = (lists: Map<Kind, Entry[]>, finding: Entry['finding']): Entry => {
  const row = lists.get(finding.kind)?.find(({ all }) => all.includes(finding));
  return row ? { ...row, finding, key: keyOf(finding) } : toEntry(finding);
};

function Section({ title, open, children }: { title: string; open(): void; children: ComponentChildren }) {
  return (
    <section aria-label={title}>
      <button type="button" class="section-head" onClick={open}>
        {title} <ChevronIcon />
      </button>
      {children}
    </section>
  );
}
