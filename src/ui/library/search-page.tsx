import { useEffect, useMemo, useState } from 'preact/hooks';
import { type Annotation, type SavedArticle, titleOf } from '../../model.ts';
import { readText } from '../../storage/rows.ts';
import type { SearchResult } from '../../storage/search-index.ts';
import { type FoundSentence, listSentences, suggestWords } from '../../storage/text-index.ts';
import { MOST_SENTENCES } from '../../storage/text-search.ts';
import { readTransaction } from '../../storage/transaction.ts';
import { Button } from '../design/button.tsx';
import { fail } from '../design/notice.tsx';
import { FIRST_ROWS, MoreButton, useRest } from '../design/paged.tsx';
import { plural, t } from '../shared/strings.ts';
import { ArticleLink, Source } from './article-link.tsx';
import { FoundMatches } from './found-matches.tsx';
import { MarkedWords } from './marked-words.tsx';
import { OwnLine, OwnNote } from './own-line.tsx';
import { type LibraryPage, useAnnotations } from './use-library.ts';
import type { LoadedTexts } from './use-text-index.ts';
import { type TextFound, useTextSearch } from './use-text-search.ts';

/** The number of results of each part shown first and added per click. */
const PAGE = 20;

/** Which results are shown. */
type Part = 'all' | 'mine' | 'texts';

/** What a search finds: what is the reader's own, and then sentences of saved texts. */
export function SearchPage({
  typed,
  result,
  texts,
  isComplete,
  onType,
  ...page
}: LibraryPage & {
  typed: string;
  result: SearchResult;
  texts: LoadedTexts | null;
  /** Whether all of the reader's own is searched. */
  isComplete: boolean;
  onType(text: string): void;
}) {
  const { articles, byUrl } = page;
  const [part, setPart] = useState<Part>('all');
  const [shown, setShown] = useState(PAGE);
  const titles = useMemo(() => articles.filter(({ url }) => result.titles.has(url)), [result, articles]);
  const asked = useMemo(() => ({ typed, titles }), [typed, titles]);
  const { annotations, query, isCurrent } = useAnnotations(page.database, result.ids.slice(0, shown), [], asked);
  const found = useTextSearch(texts, typed, articles);
  const isWhole = useRest(query.typed);
  // The same element until the answer to the next key is there, as it is not rendered again then.
  const own = useMemo(
    () => <OwnHits {...{ annotations, byUrl, ...query }} most={isWhole ? shown : Math.min(shown, FIRST_ROWS)} />,
    [annotations, byUrl, query, isWhole, shown],
  );
  // The same element while the same sentences are found, as it is not rendered again then.
  const hits = useMemo(() => found.sentences.length > 0 && <TextHits {...page} found={found} />, [found, byUrl]);
  const mine = result.ids.length + titles.length;
  const isSearched = found.isComplete && found.typed === typed && found.loaded === texts;
  const isEmpty = mine === 0 && found.sentences.length === 0;

  return (
    <div class="home search-page">
      <SearchParts part={part} onPart={setPart} mine={mine} found={found} />
      <p class="visually-hidden" role="status">
        {isEmpty ? '' : `${t('mine')}: ${mine}, ${t('saved_texts')}: ${found.sentences.length}`}
      </p>
      <div class="results" aria-busy={!isCurrent}>
        {part !== 'texts' && mine > 0 && (
          <section class="hits" aria-labelledby="hits-mine">
            <h2 id="hits-mine">{t('mine')}</h2>
            {own}
            <MoreButton shown={shown} all={result.ids.length} page={PAGE} onMore={setShown} />
          </section>
        )}
        {part !== 'mine' && hits}
      </div>
      {isComplete && texts?.isComplete && isSearched && isEmpty && (
        <NothingFound {...{ typed, texts, articles, onType }} />
      )}
      {part === 'all' && isComplete && <FoundMatches key={typed} {...page} typed={typed} />}
      {isEmpty && !(isComplete && texts?.isComplete) && (
        <p class="hint" role="status">
          {t('library_reading')}
        </p>
      )}
    </div>
  );
}

/** The results to be shown, each part with its number. */
function SearchParts({
  part,
  onPart,
  mine,
  found: { sentences, isComplete },
}: {
  part: Part;
  onPart(part: Part): void;
  mine: number;
  found: TextFound;
}) {
  const isCut = sentences.length >= MOST_SENTENCES || !isComplete;
  const counts = {
    all: '',
    mine: mine || '',
    texts: sentences.length > 0 ? `${sentences.length}${isCut ? '+' : ''}` : '',
  };
  const labels = { all: t('show_all'), mine: t('mine'), texts: t('saved_texts') };
  return (
    <div class="home-bar">
      <fieldset class="segmented-links" aria-label={t('library_parts')}>
        {(['all', 'mine', 'texts'] as const).map((one) => (
          <Button key={one} aria-pressed={part === one} data-shown={one} onClick={() => onPart(one)}>
            {labels[one]} {counts[one] !== '' && <b>{counts[one]}</b>}
          </Button>
        ))}
      </fieldset>
    </div>
  );
}

/** So many of the articles, and of the annotations, that were found. */
function OwnHits({
  titles,
  annotations,
  typed,
  byUrl,
  most,
}: Pick<LibraryPage, 'byUrl'> & { titles: SavedArticle[]; annotations: Annotation[]; typed: string; most: number }) {
  if (titles.length + annotations.length === 0) return null;
  return (
    <ul>
      {titles.slice(0, most).map((article) => (
        <TitleHit key={article.url} article={article} typed={typed} />
      ))}
      {annotations.slice(0, most).map((annotation) => {
        const article = byUrl.get(annotation.url);
        return (
          <OwnLine key={annotation.id} {...{ annotation, article, typed }}>
            <Source article={article} />
          </OwnLine>
        );
      })}
    </ul>
  );
}

/** An article whose title, note or tags were found. */
function TitleHit({ article, typed }: { article: SavedArticle; typed: string }) {
  return (
    <li class="title-hit">
      <Source article={article} />
      <ArticleLink class="own-words" article={article}>
        <MarkedWords text={titleOf(article)} typed={typed} />
      </ArticleLink>
      {article.note && (
        <OwnNote label={t('note_title')}>
          <MarkedWords text={article.note} typed={typed} />
        </OwnNote>
      )}
    </li>
  );
}

/** Sentences of saved texts, each under its article. */
function TextHits({ found: { sentences, typed }, ...page }: LibraryPage & { found: TextFound }) {
  const [shown, setShown] = useState(PAGE);
  useEffect(() => setShown(PAGE), [typed]);
  const listed = sentences.slice(0, shown);
  const words = useSentences(page, listed);
  const hits = listed.flatMap(({ url, sentence }) => {
    const article = page.byUrl.get(url);
    const said = words.get(url)?.[sentence];
    return article && said ? [{ article, said }] : [];
  });
  return (
    <section class="hits" aria-labelledby="hits-texts">
      <h2 id="hits-texts">
        {t('in_saved_texts')} <small>{t('in_saved_texts_hint')}</small>
      </h2>
      {hits.length > 0 && (
        <ul>
          {hits.map(({ article, said }, at) => {
            const place = `${said.start}-${said.start + said.text.length}`;
            return (
              <li key={`${article.url} ${place}`} class="text-hit">
                {hits[at - 1]?.article !== article && <Source article={article} isNamed />}
                <ArticleLink {...{ article, place }}>
                  <MarkedWords text={said.text.replace(/\s+/g, ' ')} typed={typed} />
                </ArticleLink>
              </li>
            );
          })}
        </ul>
      )}
      <MoreButton shown={shown} all={sentences.length} page={PAGE} onMore={setShown} />
    </section>
  );
}

type Sentences = ReturnType<typeof listSentences>;

/** The most texts of which the sentences are held in memory. */
const MAX_HELD = 300;

const held = new Map<string, Sentences>();

/** The sentences of the texts in which some were found, by address; those that are being read are missing. */
function useSentences({ database }: LibraryPage, found: FoundSentence[]): ReadonlyMap<string, Sentences> {
  const missing = [...new Set(found.map(({ url }) => url))].filter((url) => !held.has(url));
  const [, render] = useState(0);
  useEffect(() => {
    if (missing.length === 0) return;
    readTransaction(database, () => database.texts.bulkGet(missing)).then((rows) => {
      if (held.size > MAX_HELD) held.clear();
      for (const row of rows) {
        const text = readText(row);
        if (text) held.set(text.url, listSentences(text.first));
      }
      render((count) => count + 1);
    }, fail);
  }, [missing.join(' ')]);
  return held;
}

/** Says that nothing was found, and what is close to it. */
function NothingFound({
  typed,
  texts,
  articles,
  onType,
}: {
  typed: string;
  texts: LoadedTexts;
  articles: SavedArticle[];
  onType(text: string): void;
}) {
  const close = useMemo(
    () =>
      suggestWords(
        texts.index,
        typed,
        articles.map(({ url }) => url),
      ),
    [texts, typed, articles],
  );
  return (
    <div class="nothing-found" role="status">
      <h2>{t('search_nothing', typed.trim())}</h2>
      {close && (
        <p>
          {t('search_close')}{' '}
          <Button class="link" onClick={() => onType(close.words)}>
            {close.words}
          </Button>
          , {plural('in_saved_texts_count', close.texts)}
        </p>
      )}
    </div>
  );
}
