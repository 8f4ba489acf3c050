import type { ComponentChildren } from 'preact';
import { toHash } from '../../messaging/library-route.ts';
import { type Annotation, type SavedArticle, titleOf } from '../../model.ts';
import { cutSentence } from '../../present/in-sentence.ts';
import { describeSource } from './article-name.ts';

/** Words of an article, by default its title, which lead to it or to a place in it. */
export const ArticleLink = ({
  article,
  url = article?.url ?? '',
  place,
  class: name,
  children = article ? titleOf(article) : url,
}: {
  article: SavedArticle | undefined;
  url?: string;
  place?: string;
  class?: string;
  children?: ComponentChildren;
}) => (
  <a class={name} href={toHash({ view: 'article', url, place })} dir="auto" lang={article?.lang || undefined}>
    {children}
  </a>
);

/** Words of an annotation, by default in their sentence, which lead to their place in the article. */
export const PlaceLink = ({
  annotation: { id, url, selectors },
  article,
  children = <InSentence selectors={selectors} />,
}: {
  annotation: Annotation;
  article: SavedArticle | undefined;
  children?: ComponentChildren;
}) => (
  <ArticleLink class="own-words" {...{ article, url }} place={id}>
    {children}
  </ArticleLink>
);

/** Words in their sentence, as far as it is stored; those of a highlight with its colour. */
export function InSentence({
  selectors: [{ prefix, exact, suffix }],
  colour,
}: Pick<Annotation, 'selectors'> & { colour?: string | undefined }) {
  const { before, words, after } = cutSentence(prefix, exact, suffix);
  return (
    <>
      {before}
      {colour ? <mark data-colour={colour}>{words}</mark> : <b>{words}</b>}
      {after}
    </>
  );
}

/** Site and date of an article, and its title before them if it `isNamed`; nothing for an article that is gone. */
export const Source = ({ article, isNamed }: { article: SavedArticle | undefined; isNamed?: boolean }) =>
  article ? (
    <small class="source" dir="auto">
      {isNamed && (
        <>
          <b>{titleOf(article)}</b>{' '}
        </>
      )}
      {describeSource(article)}
    </small>
  ) : null;
