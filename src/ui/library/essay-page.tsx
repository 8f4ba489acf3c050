import type { VNode } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { toPlain } from '../../citation/runs.ts';
import { composeDraft, copyDraft, type Draft } from '../../export/draft.ts';
import {
  describeCard,
  listSections,
  listUnused,
  listUsed,
  type OutlineCard,
  readOutline,
  readQuotes,
} from '../../export/outline.ts';
import { itemKey } from '../../model.ts';
import { changeCollection, changeCollectionNote, type OpenCollection } from '../../storage/collections.ts';
import { createText, dropEmpty, movePart, type NewText, setText } from '../../storage/sections.ts';
import { Button } from '../design/button.tsx';
import { CopyIcon, PlusIcon } from '../design/icons.tsx';
import { attempt, report } from '../design/notice.tsx';
import { copy } from '../shared/copy.ts';
import { language, plural, shorten, t } from '../shared/strings.ts';
import { copyReferences, Runs } from './citation-box.tsx';
import { CollectionHead, type CollectionViewProps, NoteField, useCollection } from './collection-head.tsx';
import type { EssayActions } from './essay-actions.ts';
import { EssaySection } from './essay-section.tsx';
import { Tray } from './essay-tray.tsx';
import { MoveBar } from './move-bar.tsx';
import { ASIDE, useReorder } from './reorder.ts';
import { StyleMenu, useStyle } from './style-menu.tsx';

/** The outline of an essay: the cards of a collection that are not used yet, and the draft with citations and references. */
export function EssayPage(props: CollectionViewProps) {
  const { open, isGone } = useCollection(props);
  if (isGone) return <p class="empty">{t('collection_gone')}</p>;
  return open && <Essay {...props} open={open} />;
}

function Essay(props: CollectionViewProps & { open: OpenCollection }) {
  const { database, id, open } = props;
  const chosen = useStyle(database);
  const { style } = chosen;
  const sections = listSections(open);
  const used = listUsed(open);
  const [isOfText, setOfText] = useState(false);
  const waiting = listUnused(open, isOfText);
  const cards = new Map([...used.flat(), ...waiting].map((one) => [one.card.key, one]));
  const draft = useMemo(() => composeDraft(readOutline(open), { style, ...language() }), [open, style]);
  const nameSection = (at: number) => sections[at]?.heading.trim() || t('essay_section', at + 1);

  const change: EssayActions['change'] = async (next, notice) => {
    const work = changeCollection(database, id, (collection) => ({
      sections: next(listSections({ ...open, collection })),
    }));
    attempt(() => work);
    const { sections } = await work;
    if (notice) report(notice, () => changeCollection(database, id, () => ({ sections })));
  };

  const reorder = useReorder({
    lists: used.map((list) => list.map(({ card }) => card.key)),
    label: (key) => {
      const one = cards.get(key);
      return one ? describeCard(one, open).words : '';
    },
    nameList: nameSection,
    onMove: (key, { list, at }) => {
      const part = cards.get(key)?.part;
      if (!part) return Promise.resolve();
      const next = used[list]?.map(({ card }) => card.key).filter((one) => one !== key)[at];
      return change((before) => movePart(before, part, list === ASIDE ? null : { section: list, next }));
    },
  });
  // What was sent to a section is no longer here, though it is still being stored.
  const placed = new Set(reorder.lists.flat());
  const unused = waiting.filter(({ card }) => !placed.has(card.key));
  const actions: EssayActions = {
    ...useTexts(props, cards, change),
    database,
    change,
    cards,
    reorder,
    nameSection,
    describe: (card) => describeCard(card, open),
  };

  const copyAll = (copied: Draft, notice: string) =>
    attempt(async () => {
      await copy(copyDraft(copied));
      report(notice);
    });
  const copyQuotes = () => {
    const quotes = readQuotes(open);
    const count = quotes.sections.reduce((sum, { cards }) => sum + cards.length, 0);
    copyAll(composeDraft(quotes, { style, ...language() }), plural('essay_quotes_copied', count));
  };

  return (
    <article class="essay">
      <CollectionHead
        {...props}
        tab="essay"
        draft={draft}
        items={[
          { name: 'copy', label: t('essay_copy_draft'), act: () => copyAll(draft, t('essay_copied')) },
          { name: 'copy-quotes', label: t('essay_copy_quotes'), act: copyQuotes },
        ]}
      />
      <p class="visually-hidden" role="status">
        {reorder.said}
      </p>
      <div class="essay-columns">
        <Tray unused={unused} isOfText={isOfText} onText={setOfText} {...actions} />
        <div class="paper">
          <NoteField
            key={id}
            label={t('collection_note')}
            text={open.collection.note}
            onSave={(note, read) => changeCollectionNote(database, id, note, read)}
          />
          {sections.map((section, at) => (
            <EssaySection key={at} {...actions} at={at} count={sections.length} section={section} draft={draft} />
          ))}
          <Button
            class="link add-section"
            onClick={() => void change((before) => [...before, { heading: '', parts: [] }])}
          >
            <PlusIcon />
            {t('essay_add_section')}
          </Button>
          <References draft={draft} style={<StyleMenu chosen={chosen} />} {...props} />
        </div>
      </div>
      {unused.length > 0 && (
        <p class="to-tray">
          <Button class="plain" onClick={() => document.querySelector('.tray')?.scrollIntoView()}>
            {plural('essay_add_from', unused.length)}
          </Button>
        </p>
      )}
      <MoveBar reorder={reorder} />
      <Ghost {...actions} />
    </article>
  );
}

/** How long an empty paragraph stays after it was left, so that nothing moves under the press that left it, in milliseconds. */
const LEAVE_MS = 300;

/** The paragraphs of the reader's own: a new one has the cursor, and one that is left empty is removed. */
function useTexts(
  { database, id, open }: CollectionViewProps & { open: OpenCollection },
  cards: Map<string, OutlineCard>,
  change: EssayActions['change'],
): Pick<EssayActions, 'added' | 'addText' | 'leaveText' | 'write'> {
  const [added, setAdded] = useState<NewText | null>(null);
  // Those that are not stored. What was typed is stored also after another was added.
  const unstored = useRef(new Map<string, NewText>());
  if (added && !cards.has(itemKey(added.part)))
    cards.set(itemKey(added.part), { part: added.part, card: { key: itemKey(added.part), text: '' } });
  return {
    added,
    addText(section) {
      const next = createText(section);
      unstored.current.set(itemKey(next.part), next);
      setAdded(next);
    },
    leaveText(key, text) {
      if (text.trim() !== '') return;
      setTimeout(() => {
        if (document.activeElement?.closest(`[data-key="${CSS.escape(key)}"]`)) return;
        setAdded((now) => (now && itemKey(now.part) === key ? null : now));
        const part = cards.get(key)?.part;
        if (part && 'text' in part && !unstored.current.delete(key))
          void change((all) => dropEmpty(all, key, part.text));
      }, LEAVE_MS);
    },
    async write(key, text, read) {
      await changeCollection(database, id, (collection) => ({
        sections: setText(listSections({ ...open, collection }), key, text, read, unstored.current.get(key)),
      }));
      if (text.trim() !== '') unstored.current.delete(key);
    },
  };
}

/** What is dragged, beside the pointer. */
function Ghost({ reorder: { moving }, cards, describe }: EssayActions) {
  const card = moving && cards.get(moving.key);
  if (!card || !moving.pointer) return null;
  const { x, y } = moving.pointer;
  return (
    <div class="ghost" aria-hidden="true" style={{ left: `${x + 12}px`, top: `${y + 8}px` }}>
      {shorten(describe(card).words)}
    </div>
  );
}

function References({ draft: { listTitle, references }, style }: CollectionViewProps & { draft: Draft; style: VNode }) {
  if (references.length === 0) return null;
  const copyAll = () =>
    attempt(async () => {
      await copyReferences(references);
      report(t('citation_copied'));
    });
  return (
    <section class="references" aria-labelledby="references">
      <div class="references-head">
        <h3 id="references">{listTitle}</h3>
        {style}
        <Button class="link" aria-label={t('copy_this', listTitle)} onClick={copyAll}>
          <CopyIcon />
          {t('copy')}
        </Button>
      </div>
      <ol>
        {references.map((runs) => (
          <li key={toPlain(runs)} dir="auto">
            <Runs runs={runs} />
          </li>
        ))}
      </ol>
    </section>
  );
}
