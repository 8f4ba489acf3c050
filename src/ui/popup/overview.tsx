import type { ComponentChildren } from 'preact';
import type { Kind } from '../../findings/index.ts';
import type { Entry } from '../../present/entry.ts';
import { infoOf, listKinds } from '../../present/index.ts';
import { listLatest } from '../../present/mine.ts';
import { chooseSections } from '../../present/overview.ts';
import { Button } from '../design/button.tsx';
import { ChevronIcon } from '../design/icons.tsx';
import { t, translate } from '../shared/strings.ts';
import { useRead } from '../shared/use-read.ts';
import { FindingList } from './finding-list.tsx';
import { MarkLine } from './mark-line.tsx';
import type { RowActions } from './row-actions.ts';

/** The number of rows, and how many of them are the reader's own. */
const ROWS = 8;
const MAX_MINE = 2;

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
  const { page } = actions;
  const mine = listLatest(page).slice(0, MAX_MINE);
  const isAsked = page.settings.showsEarlier && !page.isPrivate;
  const more = useRead(async () => (isAsked ? import('./on-demand.ts') : null));
  const actors = listKinds().flatMap((kind) => (infoOf(kind).actorFact === 'name' && lists.get(kind)) || []);
  const sections = chooseSections(page, lists, ROWS - Math.max(1, mine.length));
  return (
    <div class="overview">
      <Section title={t('kept_tab')} open={() => goTo('mine')}>
        {mine.length === 0 ? (
          <p class="hint">{t(page.isPrivate ? 'private_window' : 'select_words')}</p>
        ) : (
          <ul class="entries">
            {mine.map(({ annotation: mark, span }) => (
              <MarkLine key={mark.id} isShort {...{ mark, span }} {...actions} />
            ))}
          </ul>
        )}
        {more && <more.EarlierLine page={page} actors={actors} />}
      </Section>
      {sections.map(({ kind, title, entries }) => (
        <Section key={kind} title={translate(title)} open={() => goTo(kind)}>
          <FindingList entries={entries} {...actions} />
        </Section>
      ))}
    </div>
  );
}

function Section({ title, open, children }: { title: string; open(): void; children: ComponentChildren }) {
  return (
    <section aria-label={title}>
      <Button class="section-head" onClick={open}>
        {title} <ChevronIcon />
      </Button>
      {children}
    </section>
  );
}
