import type { ComponentChildren } from 'preact';
import { type Annotation, type CollectionItem, itemKey, type SavedArticle } from '../../model.ts';
import { changeCollection, changeCollectionNote, removeFromCollection } from '../../storage/collections.ts';
import { ArticleIcon, GripIcon } from '../design/icons.tsx';
import { MoreMenu } from '../design/more-menu.tsx';
import { shorten, t } from '../shared/strings.ts';
import { describeAnnotation } from './annotation-line.tsx';
import { ArticleGroup } from './article-group.tsx';
import { describeArticle, nameArticle } from './article-list.tsx';
import { listContents, type Member } from './collection-contents.ts';
import { CollectionHead, type CollectionViewProps, MoveBar, NoteField, useCollection } from './collection-head.tsx';
import { ColourName, KindSign } from './kind-sign.tsx';
import { listMoves, type Reorder, useReorder } from './reorder.ts';
import { toHash } from './route.ts';

/**
 * A collection with a note: its articles, or its annotations, which are those that were added one by one and, by article, the
 * reader's other ones. It opens on the annotations if there are any.
 */
export function CollectionPage({ shows, ...props }: CollectionViewProps & { shows: 'articles' | 'annotations' }) {
  const { database, id, go, attempt, notify } = props;
  const { open, isGone } = useCollection(props);

  if (isGone) return <p class="empty">{t('collection_gone')}</p>;
  if (!open) return null;
  const contents = listContents(open);
  const view = contents.annotationCount > 0 ? shows : 'articles';
  const members = contents[view];

  const remove = (item: CollectionItem) =>
    attempt(async () => {
      const { items } = open.collection;
      await removeFromCollection(database, id, [item]);
      const undo = () => attempt(() => changeCollection(database, id, () => ({ items })));
      notify({ text: t('collection_removed'), tone: 'done', undo });
    });

  return (
    <article class="collection">
      <CollectionHead {...props} open={open} view={view === 'articles' ? 'collection-articles' : 'collection'} />
      <NoteField
        key={id}
        label={t('collection_note')}
        text={open.collection.note}
        onSave={(note, read) => changeCollectionNote(database, id, note, read)}
        attempt={attempt}
      />
      {view === 'articles' && members.length === 0 && (
        <p class="empty">{t(contents.annotationCount > 0 ? 'collection_no_articles' : 'collection_empty')}</p>
      )}
      {members.length > 0 && <Members key={view} {...props} members={members} onRemove={remove} />}
      {view === 'annotations' &&
        contents.inArticles.map(({ article, annotations, own }) => (
          <ArticleGroup key={article.url} url={article.url} article={article} go={go} heading="h3">
            {annotations.map((annotation) => (
              <AnnotationRow key={annotation.id} {...{ article, annotation, own }} />
            ))}
          </ArticleGroup>
        ))}
    </article>
  );
}

const foldWords = ({ selectors: [{ exact }] }: Annotation): string => exact.replace(/\s+/g, ' ');

const nameMember = ({ article, annotation }: Member): string =>
  annotation ? foldWords(annotation) : nameArticle(article);

/** Members of a collection, which can be moved and removed. */
function Members({
  members,
  database,
  id,
  onRemove,
}: CollectionViewProps & { members: Member[]; onRemove(item: CollectionItem): void }) {
  const byKey = new Map(members.map((one) => [itemKey(one.item), one]));
  const reorder = useReorder({
    lists: [[...byKey.keys()]],
    label: (key) => {
      const member = byKey.get(key);
      return member ? nameMember(member) : '';
    },
    onMove: (key, { at }) => {
      const others = [...byKey.keys()].filter((one) => one !== key);
      return changeCollection(database, id, ({ items }) => ({ items: moveItem(items, key, others, at) }));
    },
  });
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

/** Items with one of them moved to a place among some others: before the one that is there, or else after the last one. */
function moveItem(items: CollectionItem[], key: string, others: string[], at: number): CollectionItem[] {
  const moved = items.filter((item) => itemKey(item) === key);
  const rest = items.filter((item) => itemKey(item) !== key);
  const find = (one: string | undefined) => rest.findIndex((item) => itemKey(item) === one);
  const next = find(others[at]);
  return rest.toSpliced(next === -1 ? find(others.at(-1)) + 1 : next, 0, ...moved);
}

function MemberRow({ member, reorder, onRemove }: { member: Member; reorder: Reorder; onRemove(): void }) {
  const { item, article, annotation } = member;
  const key = itemKey(item);
  const words = nameMember(member);
  const moves = listMoves(reorder, key);
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
      <RowWords article={article} {...(annotation && { annotation })} words={words}>
        <small dir="auto">{annotation ? nameArticle(article) : describeArticle(article)}</small>
      </RowWords>
      <MoreMenu
        label={t('more_for', shorten(words))}
        items={[...moves, { name: 'remove', label: t('collection_remove'), act: onRemove }]}
      />
    </li>
  );
}

/** The sign of an article or annotation, and its words, which lead to the article. */
function RowWords({
  article,
  annotation,
  words,
  children,
}: {
  article: SavedArticle;
  annotation?: Annotation;
  words: string;
  children: ComponentChildren;
}) {
  return (
    <>
      {annotation ? (
        <KindSign {...annotation} />
      ) : (
        <span class="sign">
          <ArticleIcon />
        </span>
      )}
      <a class="words" href={toHash({ view: 'article', url: article.url })}>
        <span dir="auto" lang={article.lang || undefined}>
          {words}
        </span>
        {annotation && <ColourName {...annotation} />}
        {children}
      </a>
    </>
  );
}

/** An annotation of an article of the collection; `own` are all of the reader's own in that article. */
function AnnotationRow({ article, annotation, own }: Required<Omit<Member, 'item'>> & { own: Annotation[] }) {
  const below = annotation.note.trim() || describeAnnotation(annotation, own);
  return (
    <li class="entry found">
      <RowWords article={article} annotation={annotation} words={foldWords(annotation)}>
        {below && <small dir="auto">{below}</small>}
      </RowWords>
    </li>
  );
}
