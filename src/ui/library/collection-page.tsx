import { useMemo } from 'preact/hooks';
import { type CollectionTab, toHash } from '../../messaging/library-route.ts';
import { type Annotation, type CollectionItem, itemKey, type SavedArticle, titleOf } from '../../model.ts';
import { listContents, listOwn, type Member } from '../../present/collection-contents.ts';
import { listSides } from '../../present/comparison.ts';
import { changeCollection, type OpenCollection, removeFromCollection } from '../../storage/collections.ts';
import { moveItem } from '../../storage/sections.ts';
import { ArticleIcon } from '../design/icons.tsx';
import { MoreMenu } from '../design/more-menu.tsx';
import { attempt, report } from '../design/notice.tsx';
import { plural, shorten, t } from '../shared/strings.ts';
import { ArticleGroup } from './article-group.tsx';
import { describeArticle } from './article-list.tsx';
import { CollectionHead, type CollectionViewProps, useCollection } from './collection-head.tsx';
import { Comparison } from './compare-page.tsx';
import { ColourName, KindSign } from './kind-sign.tsx';
import { Grip, MoveBar } from './move-bar.tsx';
import { OwnLine } from './own-line.tsx';
import { listMoves, type Reorder, useReorder } from './reorder.ts';
import { Timeline } from './timeline-page.tsx';

/**
 * A collection: its highlights, which are those that were added one by one and, by article, the reader's other ones; its articles;
 * two of them side by side; or their dates.
 */
export function CollectionPage({ tab, ...props }: CollectionViewProps & { tab: CollectionTab }) {
  const { open, isGone } = useCollection(props);
  if (isGone) return <p class="empty">{t('collection_gone')}</p>;
  if (!open) return null;
  const isBoth = tab === 'collection-compare' || tab === 'collection-timeline';
  return (
    <article class="collection" data-tab={tab}>
      <CollectionHead {...props} open={open} tab={tab} />
      {isBoth ? <Together open={open} tab={tab} /> : <Contents {...props} open={open} tab={tab} />}
    </article>
  );
}

/** The articles of a collection together: two compared, or the dates of all. */
function Together({ open, tab }: { open: OpenCollection; tab: CollectionTab }) {
  const sides = useMemo(() => {
    const { articles, annotations } = listContents(open);
    const members = new Set([...articles, ...annotations].map(({ article }) => article));
    return listSides([...members], [...open.annotations.values()]);
  }, [open]);
  return tab === 'collection-compare' ? <Comparison sides={sides} /> : <Timeline sides={sides} />;
}

function Contents({ open, tab, ...props }: CollectionViewProps & { open: OpenCollection; tab: CollectionTab }) {
  const { database, id } = props;
  const contents = listContents(open);
  const isOfArticles = tab === 'collection-articles';
  const members = isOfArticles ? contents.articles : contents.annotations;
  const isEmpty = isOfArticles ? members.length === 0 : contents.annotationCount === 0;
  const isBare = contents.annotationCount === 0 && contents.articles.length === 0;

  const remove = (item: CollectionItem) =>
    attempt(async () => {
      const { items } = open.collection;
      await removeFromCollection(database, id, [item]);
      report(t('collection_removed'), () => changeCollection(database, id, () => ({ items })));
    });

  return (
    <>
      {isEmpty && (
        <p class="empty">
          {t(isBare ? 'collection_empty' : isOfArticles ? 'collection_no_articles' : 'essay_no_cards')}
        </p>
      )}
      {members.length > 0 && <Members key={tab} {...props} open={open} members={members} onRemove={remove} />}
      {isOfArticles && (
        <a class="link" href={toHash({ view: 'list', shown: 'articles' })}>
          {t('collection_add_articles')}
        </a>
      )}
      {!isOfArticles &&
        contents.inArticles.map(({ article, annotations }) => (
          <ArticleHighlights key={article.url} {...props} {...{ article, annotations }} onRemove={remove} />
        ))}
    </>
  );
}

const foldWords = ({ selectors: [{ exact }] }: Annotation): string => exact.replace(/\s+/g, ' ');

const nameMember = ({ article, annotation }: Member): string => (annotation ? foldWords(annotation) : titleOf(article));

/** Members of a collection, which can be moved and removed. */
function Members({
  members,
  open,
  database,
  id,
  onRemove,
}: CollectionViewProps & { members: Member[]; open: OpenCollection; onRemove(item: CollectionItem): void }) {
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
          const count = member.annotation ? 0 : listOwn(member.article, open).length;
          return [<MemberRow key={key} {...{ member, count, reorder }} onRemove={() => onRemove(member.item)} />];
        })}
        {reorder.isDropPlace(0, null) && <li class="drop-line" aria-hidden="true" />}
      </ol>
      <MoveBar reorder={reorder} />
    </>
  );
}

function MemberRow({
  member,
  count,
  reorder,
  onRemove,
}: {
  member: Member;
  /** How many highlights an article has. */
  count: number;
  reorder: Reorder;
  onRemove(): void;
}) {
  const { item, article, annotation } = member;
  const key = itemKey(item);
  const words = nameMember(member);
  const moves = listMoves(reorder, key);
  return (
    <li class="entry member" {...reorder.item(key, 0)}>
      <Grip reorder={reorder} of={key} />
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
        <small dir="auto">{annotation ? titleOf(article) : describeArticle(article)}</small>
      </a>
      {count > 0 && <small class="count">{plural('highlights_found', count)}</small>}
      <MoreMenu
        label={t('more_for', shorten(words))}
        items={[...moves, { name: 'remove', label: t('collection_remove'), act: onRemove }]}
      />
    </li>
  );
}

/** The reader's highlights in an article of the collection. */
function ArticleHighlights({
  article,
  annotations,
  onRemove,
  ...page
}: CollectionViewProps & { article: SavedArticle; annotations: Annotation[]; onRemove(item: CollectionItem): void }) {
  const { url } = article;
  const remove = { name: 'remove', label: t('collection_remove'), act: () => onRemove({ article: url }) };
  return (
    <ArticleGroup {...page} {...{ url, article }} more={[remove]}>
      <ul>
        {annotations.map((annotation) => (
          <OwnLine key={annotation.id} {...{ annotation, article }} />
        ))}
      </ul>
    </ArticleGroup>
  );
}
