import { type CollectionItem, itemKey, PASSAGE } from '../../model.ts';
import { infoOf } from '../../present/index.ts';
import {
  changeCollection,
  changeCollectionNote,
  type OpenCollection,
  removeFromCollection,
} from '../../storage/collections.ts';
import { ArticleIcon, CrossIcon, GripIcon, SubjectIcon } from '../design/icons.tsx';
import { nameColour, nameOrKey, shorten, t } from '../shared/strings.ts';
import { describeArticle } from './article-list.tsx';
import { CollectionHead, type CollectionViewProps, MoveBar, NoteField, useCollection } from './collection-head.tsx';
import { type Reorder, useReorder } from './reorder.ts';
import { toHash } from './route.ts';

/** The members of a collection in the reader's order, with a note. */
export function CollectionPage(props: CollectionViewProps) {
  const { database, id, attempt, notify } = props;
  const { open, isGone } = useCollection(props);

  if (isGone) return <p class="empty">{t('collection_gone')}</p>;
  if (!open) return null;

  const remove = (item: CollectionItem) =>
    attempt(async () => {
      const { items } = open.collection;
      await removeFromCollection(database, id, [item]);
      const undo = () => attempt(() => changeCollection(database, id, () => ({ items })));
      notify({ text: t('collection_removed'), tone: 'done', undo });
    });

  return (
    <article class="collection">
      <CollectionHead {...props} open={open} view="collection" />
      <NoteField
        key={id}
        label={t('collection_note')}
        text={open.collection.note}
        onSave={(note, read) => changeCollectionNote(database, id, note, read)}
        attempt={attempt}
      />
      <Members {...props} open={open} onRemove={remove} />
    </article>
  );
}

function Members({
  open: { collection, articles, annotations },
  database,
  id,
  onRemove,
}: CollectionViewProps & { open: OpenCollection; onRemove(item: CollectionItem): void }) {
  const shown = collection.items.flatMap((item): Member[] => {
    const annotation = 'annotation' in item ? annotations.get(item.annotation) : undefined;
    const url = 'article' in item ? item.article : annotation?.url;
    const article = url === undefined ? undefined : articles.get(url);
    if (!article || ('annotation' in item && !annotation)) return [];
    const title = article.corrected?.title || article.title || article.url;
    const common = { item, url: article.url, lang: article.lang };
    if (!annotation) return [{ ...common, words: title, about: describeArticle(article), kind: '' }];
    const { kind, colour, selectors } = annotation;
    const words = selectors[0].exact.replace(/\s+/g, ' ');
    const isOwn = kind === PASSAGE && colour !== undefined;
    return [{ ...common, words, about: title, kind, ...(isOwn && { colour }) }];
  });
  const byKey = new Map(shown.map((one) => [itemKey(one.item), one]));
  const reorder = useReorder({
    lists: [[...byKey.keys()]],
    label: (key) => byKey.get(key)?.words ?? '',
    onMove: (key, { at }) => {
      const next = [...byKey.keys()].filter((one) => one !== key)[at];
      return changeCollection(database, id, ({ items }) => ({ items: moveBefore(items, key, next) }));
    },
  });
  if (shown.length === 0) return <p class="empty">{t('collection_empty')}</p>;
  return (
    <>
      <p class="visually-hidden" role="status">
        {reorder.said}
      </p>
      <ol class="members" data-list={0}>
        {reorder.lists[0]?.flatMap((key) => {
          const member = byKey.get(key);
          if (!member) return [];
          return [<MemberRow key={key} member={member} reorder={reorder} onRemove={() => onRemove(member.item)} />];
        })}
        {reorder.isDropPlace(0, null) && <li class="drop-line" aria-hidden="true" />}
      </ol>
      <MoveBar reorder={reorder} />
    </>
  );
}

/** Items with one of them moved before another one, or to the end if that is not given. */
const moveBefore = (items: CollectionItem[], key: string, next: string | undefined): CollectionItem[] => {
  const moved = items.filter((item) => itemKey(item) === key);
  const others = items.filter((item) => itemKey(item) !== key);
  const at = others.findIndex((item) => itemKey(item) === next);
  return others.toSpliced(at === -1 ? others.length : at, 0, ...moved);
};

/** A member of a collection as it is shown. */
interface Member {
  item: CollectionItem;
  words: string;
  about: string;
  /** The address of its article. */
  url: string;
  lang: string;
  /** '' for an article. */
  kind: string;
  colour?: Parameters<typeof nameColour>[0];
}

function MemberRow({
  member: { item, words, about, url, lang, kind, colour },
  reorder,
  onRemove,
}: {
  member: Member;
  reorder: Reorder;
  onRemove(): void;
}) {
  const key = itemKey(item);
  return (
    <li
      class="entry member"
      data-key={key}
      data-moving={reorder.moving?.key === key}
      data-drop-before={reorder.isDropPlace(0, key)}
    >
      <button {...reorder.grip(key)}>
        <GripIcon />
      </button>
      {kind === '' ? (
        <span class="sign">
          <ArticleIcon />
        </span>
      ) : (
        <span class="sign" data-colour={colour} title={nameOrKey('kind', kind)}>
          <SubjectIcon name={infoOf(kind).icon} />
          <span class="visually-hidden">{nameOrKey('kind', kind)}</span>
        </span>
      )}
      <a class="words" href={toHash({ view: 'article', url })}>
        <span dir="auto" lang={lang || undefined}>
          {words}
        </span>
        {colour && <small class="visually-hidden">{nameColour(colour)}</small>}
        <small dir="auto">{about}</small>
      </a>
      <button
        type="button"
        class="icon-button remove-member"
        title={t('collection_remove', shorten(words))}
        onClick={onRemove}
      >
        <CrossIcon />
      </button>
    </li>
  );
}
