import { type Draft, type DraftBlock, type DraftRun, readNote } from '../../export/draft.ts';
import { itemKey, type OutlineSection } from '../../model.ts';
import { movePart, moveSection } from '../../storage/sections.ts';
import { Button } from '../design/button.tsx';
import { PlusIcon } from '../design/icons.tsx';
import { type MenuItem, MoreMenu } from '../design/more-menu.tsx';
import { shorten, t } from '../shared/strings.ts';
import { Runs } from './citation-box.tsx';
import { NoteField } from './collection-head.tsx';
import type { EssayActions } from './essay-actions.ts';
import { Grip } from './move-bar.tsx';
import { listMoves } from './reorder.ts';
import { readDoubt, SpeakerQuestion } from './speaker-question.tsx';

/** A section of the draft. */
export function EssaySection({
  at,
  count,
  section,
  draft,
  ...actions
}: EssayActions & { at: number; count: number; section: OutlineSection; draft: Draft }) {
  const { reorder, change, nameSection, added, addText } = actions;
  const stored = reorder.lists[at] ?? [];
  const isNew = added?.section === at && !reorder.lists.flat().includes(itemKey(added.part));
  const keys = isNew ? [...stored, itemKey(added.part)] : stored;
  const blocksOf = new Map(draft.sections.flatMap(({ cards }) => cards.map(({ key, blocks }) => [key, blocks])));
  const name = nameSection(at);
  return (
    <section class="essay-section" aria-label={name}>
      <div class="section-head">
        <HeadingField key={section.heading} at={at} heading={section.heading} change={change} />
        <b>{keys.length || ''}</b>
        <MoreMenu label={t('more_for', name)} items={listSectionCommands(at, count, change)} />
      </div>
      <ol class="draft-cards" data-list={at}>
        {keys.map((key) => (
          <DraftCardRow key={key} {...actions} card={key} at={at} blocks={blocksOf.get(key) ?? []} />
        ))}
        {reorder.isDropPlace(at, null) && <li class="drop-line" aria-hidden="true" />}
        {keys.length === 0 && <li class="drop-here">{t('essay_drop_here', at + 1)}</li>}
      </ol>
      <Button class="link add-text" onClick={() => addText(at)}>
        <PlusIcon />
        {t('essay_add_text')}
      </Button>
    </section>
  );
}

function listSectionCommands(at: number, count: number, change: EssayActions['change']): MenuItem[] {
  const move = (by: 1 | -1) => () => void change((all) => moveSection(all, at, by));
  const remove = () => void change((all) => all.toSpliced(at, 1), t('essay_section_deleted'));
  return [
    ...(at > 0 ? [{ name: 'up', label: t('move_up'), act: move(-1) }] : []),
    ...(at < count - 1 ? [{ name: 'down', label: t('move_down'), act: move(1) }] : []),
    { name: 'delete', label: t('essay_section_delete'), act: remove },
  ];
}

function HeadingField({ at, heading, change }: Pick<EssayActions, 'change'> & { at: number; heading: string }) {
  return (
    <input
      class="heading-field"
      aria-label={t('essay_heading', at + 1)}
      placeholder={t('essay_section', at + 1)}
      dir="auto"
      maxLength={400}
      defaultValue={heading}
      onChange={({ currentTarget }) => {
        const typed = currentTarget.value.trim();
        void change((all) => all.map((one, number) => (number === at ? { ...one, heading: typed } : one)));
      }}
      onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
    />
  );
}

function DraftCardRow({
  card: key,
  at,
  blocks,
  reorder,
  cards,
  describe,
  change,
  write,
  added,
  leaveText,
  database,
}: EssayActions & { card: string; at: number; blocks: DraftBlock[] }) {
  const one = cards.get(key);
  if (!one) return null;
  const { words } = describe(one);
  const { part } = one;
  const isText = 'text' in part;
  const doubt = 'annotation' in one.card && readDoubt(one.card.annotation);
  const takeOut = () => void change((all) => movePart(all, part, null), t('essay_taken_out', shorten(words)));
  return (
    <li class="draft-card" data-own={isText} {...reorder.item(key, at)}>
      <Grip reorder={reorder} of={key} />
      <div class="card-main">
        {isText ? (
          <NoteField
            label={t('essay_text')}
            text={part.text}
            onSave={(text, read) => write(key, text, read)}
            onLeave={(text) => leaveText(key, text)}
            isFocused={added !== null && itemKey(added.part) === key}
          />
        ) : (
          blocks.map((block, number) => (
            <Block key={String(number)} block={block} lead={number === 0 && doubt ? doubt.lead : ''} />
          ))
        )}
        {doubt && 'annotation' in one.card && <SpeakerQuestion {...one.card} database={database} />}
      </div>
      <MoreMenu
        label={t('more_for', shorten(words) || t('essay_text'))}
        items={[
          ...listMoves(reorder, key),
          { name: 'remove', label: t(isText ? 'essay_text_delete' : 'essay_take_out'), act: takeOut },
        ]}
      />
    </li>
  );
}

/** A block of the draft; `lead` is who perhaps speaks. */
function Block({ block, lead }: { block: DraftBlock; lead: string }) {
  if (block.type === 'inline')
    return (
      <p class="draft-words" dir="auto">
        {lead && <span class="perhaps">{lead}: </span>}
        <Cited runs={block.runs} />
      </p>
    );
  if (block.type === 'quotation')
    return (
      <blockquote class="draft-words">
        {lead && <span class="perhaps">{lead}: </span>}
        {block.paragraphs.map((runs, at) => (
          <p key={String(at)} dir="auto">
            <Cited runs={runs} />
          </p>
        ))}
      </blockquote>
    );
  return readNote(block.text).map(({ marker, spans }, at) => (
    <p key={String(at)} class="draft-note" dir="auto">
      {marker && `${marker} `}
      <Runs runs={spans} />
    </p>
  ));
}

const Cited = ({ runs }: { runs: DraftRun[] }) =>
  runs.map(({ footnote, ...run }, at) => (
    <span key={String(at)}>
      <Runs runs={[run]} />
      {footnote && <sup title={footnote.runs.map(({ text }) => text).join('')}>{footnote.number}</sup>}
    </span>
  ));
