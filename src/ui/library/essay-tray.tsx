import { useState } from 'preact/hooks';
import type { OutlineCard } from '../../export/outline.ts';
import { PASSAGE } from '../../model.ts';
import { infoOf } from '../../present/index.ts';
import { Button } from '../design/button.tsx';
import { Dialog } from '../design/dialog.tsx';
import { FolderIcon, NoteIcon, PencilIcon, PlusIcon, SubjectIcon } from '../design/icons.tsx';
import { Paged } from '../design/paged.tsx';
import { nameOrKey, shorten, t } from '../shared/strings.ts';
import type { EssayActions } from './essay-actions.ts';
import { Grip } from './move-bar.tsx';
import { ASIDE } from './reorder.ts';

/** The number of cards shown first, and added per click. */
const PAGE = 100;

/** The cards that are not used yet. */
export function Tray({
  unused,
  isOfText,
  onText,
  ...actions
}: EssayActions & {
  unused: OutlineCard[];
  /** Whether they are those that were found in the texts. */
  isOfText: boolean;
  onText(isOfText: boolean): void;
}) {
  const [typed, setTyped] = useState('');
  const { describe, cards } = actions;
  const words = typed.trim().toLocaleLowerCase();
  const found = unused.filter((card) => {
    const { words: own, from } = describe(card);
    return `${own}\n${from}`.toLocaleLowerCase().includes(words);
  });
  return (
    <section class="tray" aria-labelledby="tray-title">
      <div class="tray-head">
        <h3 id="tray-title">
          {t('essay_unused')} <b>{unused.length}</b>
        </h3>
        <Button class="link from-text" aria-pressed={isOfText} onClick={() => onText(!isOfText)}>
          {t('essay_from_text')}
        </Button>
      </div>
      {unused.length > 0 && (
        <input
          type="search"
          aria-label={t('essay_filter')}
          placeholder={t('essay_filter')}
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      )}
      {cards.size === 0 && <p class="empty">{t('essay_no_cards')}</p>}
      {cards.size > 0 && unused.length === 0 && <p class="empty">{t('essay_all_used')}</p>}
      <div class="tray-cards" data-list={ASIDE}>
        <Paged items={found} page={PAGE} name="cards">
          {(card) => <TrayCard key={card.card.key} {...actions} one={card} />}
        </Paged>
      </div>
    </section>
  );
}

function TrayCard({ one, reorder, describe, nameSection }: EssayActions & { one: OutlineCard }) {
  const [isChoosing, setChoosing] = useState(false);
  const { key } = one.card;
  const { words, from } = describe(one);
  const annotation = 'annotation' in one.card ? one.card.annotation : null;
  const lists = reorder.lists;
  const send = (list: number) => {
    setChoosing(false);
    reorder.send(key, { list, at: lists[list]?.length ?? 0 }, false);
  };
  const findingIcon = (kind: string) => (kind === PASSAGE ? <PencilIcon /> : <SubjectIcon name={infoOf(kind).icon} />);
  return (
    <li
      class="card"
      {...reorder.item(key, ASIDE)}
      data-colour={annotation?.kind === PASSAGE ? annotation.colour : undefined}
      onPointerDown={(event) => {
        const isButton = event.target instanceof Element && event.target.closest('button');
        if (event.pointerType === 'mouse' && !isButton) reorder.startDrag(event, key);
      }}
    >
      <Grip reorder={reorder} of={key} />
      <div class="card-main">
        <p class={annotation ? 'card-words' : 'card-note'} dir="auto">
          {words}
        </p>
        <p class="card-from">
          {annotation ? findingIcon(annotation.kind) : <NoteIcon />}
          <span class="visually-hidden">{annotation ? nameOrKey('kind', annotation.kind) : t('note')}</span>
          <bdi>{from}</bdi>
        </p>
      </div>
      <Button
        class="icon-button send"
        aria-label={t('essay_send', shorten(words))}
        title={t('essay_send_title')}
        onClick={() => (lists.length > 1 ? setChoosing(true) : send(0))}
      >
        <PlusIcon />
      </Button>
      {isChoosing && (
        <Dialog title={t('essay_send_title')} onClose={() => setChoosing(false)}>
          <ol class="collection-choices">
            {lists.map((_, at) => (
              <li key={at}>
                <Button class="side-row" onClick={() => send(at)}>
                  <FolderIcon />
                  <span dir="auto">{nameSection(at)}</span>
                  <small>{at + 1}</small>
                </Button>
              </li>
            ))}
          </ol>
        </Dialog>
      )}
    </li>
  );
}
