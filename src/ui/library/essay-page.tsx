import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { CitationStyle } from '../../citation/loaded-style.ts';
import { toPlain } from '../../citation/runs.ts';
import { composeDraft, copyDraft, type Draft } from '../../export/draft.ts';
import { readOutline, readQuotes } from '../../export/outline.ts';
import { changeCollectionNote, type OpenCollection } from '../../storage/collections.ts';
import { Button } from '../design/button.tsx';
import { CopyIcon, PlusIcon } from '../design/icons.tsx';
import type { MenuItem } from '../design/more-menu.tsx';
import { attempt, report } from '../design/notice.tsx';
import { copy } from '../shared/copy.ts';
import { language, plural, shorten, t } from '../shared/strings.ts';
import { copyReferences, Runs } from './citation-box.tsx';
import { CollectionHead, type CollectionViewProps, NoteField, useCollection } from './collection-head.tsx';
import type { EssayActions } from './essay-actions.ts';
import { EssaySection } from './essay-section.tsx';
import { Tray } from './essay-tray.tsx';
import { MoveBar } from './move-bar.tsx';
import { StyleMenu, useStyle } from './style-menu.tsx';
import { useEssay } from './use-essay.ts';

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
  const [isOfText, setOfText] = useState(false);
  const draft = useMemo(() => composeDraft(readOutline(open), { style, ...language() }), [open, style]);
  const { sections, unused, actions } = useEssay(props, isOfText);
  const { change, reorder } = actions;

  return (
    <article class="essay">
      <CollectionHead {...props} tab="essay" draft={draft} items={listCopies(open, draft, style)} />
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

/** The commands that copy the draft, or only its quotes. */
function listCopies(open: OpenCollection, draft: Draft, style: CitationStyle): MenuItem[] {
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
  return [
    { name: 'copy', label: t('essay_copy_draft'), act: () => copyAll(draft, t('essay_copied')) },
    { name: 'copy-quotes', label: t('essay_copy_quotes'), act: copyQuotes },
  ];
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
