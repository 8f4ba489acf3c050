import { useRef, useState } from 'preact/hooks';
import { describeOutlineCard, listSections, listUnused, listUsed, type OutlineCard } from '../../export/outline.ts';
import { itemKey } from '../../model.ts';
import { changeCollection, type OpenCollection } from '../../storage/collections.ts';
import { createText, dropEmpty, movePart, type NewText, setText } from '../../storage/sections.ts';
import { attempt, report } from '../design/notice.tsx';
import { t } from '../shared/strings.ts';
import type { CollectionViewProps } from './collection-head.tsx';
import type { EssayActions } from './essay-actions.ts';
import { ASIDE, useReorder } from './reorder.ts';

/**
 * The sections of an essay, the cards that are in none, and what changes them: the annotations, or if `isOfText` the quotations and
 * figures that were found.
 */
export function useEssay(props: CollectionViewProps & { open: OpenCollection }, isOfText: boolean) {
  const { database, id, open } = props;
  const sections = listSections(open);
  const used = listUsed(open);
  const waiting = listUnused(open, isOfText);
  const cards = new Map([...used.flat(), ...waiting].map((one) => [one.card.key, one]));
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
      return one ? describeOutlineCard(one, open).words : '';
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
    describe: (card) => describeOutlineCard(card, open),
  };
  return { sections, unused, actions };
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
