import { useMemo } from 'preact/hooks';
import { composeQuotation, passageLink } from '../../citation/quotation.ts';
import type { LibraryItem } from '../../citation/source.ts';
import { type Annotation, PASSAGE, type SavedArticle, type Style } from '../../model.ts';
import { actorOf, fileOf, infoOf } from '../../present/index.ts';
import { createSpeakers, describeSpeaker } from '../../present/speakers.ts';
import { findInSameArticles } from '../../storage/annotations.ts';
import type { Database } from '../../storage/database.ts';
import { SubjectIcon } from '../design/icons.tsx';
import { language, nameColour, nameOrKey, shorten, t, translate } from '../shared/strings.ts';
import { copy } from './citation-box.tsx';
import { type AddingPage, AddToCollection } from './collection-list.tsx';
import { readSentence } from './comparison.ts';
import { FiguresOverTime } from './figures-over-time.tsx';
import { toHash } from './route.ts';
import { createSeries } from './series.ts';
import { useStoredLibrary } from './use-library.ts';

/** An annotation with its description, note and tags, a button to copy it with its source, and a link to the passage. */
export function AnnotationLine({
  annotation,
  libraryItem,
  style,
  ...page
}: AddingPage & {
  annotation: Annotation;
  libraryItem: LibraryItem;
  style: Style;
}) {
  const { attempt, notify } = page;
  const { selectors, note, tags, kind, colour } = annotation;
  const [{ exact }] = selectors;
  const actor = actorOf(annotation);
  const link = passageLink(libraryItem.article.url, selectors);
  const words = shorten(exact);

  function copyQuotation(): void {
    attempt(async () => {
      const { plain, html } = composeQuotation(annotation, libraryItem, { t: translate, style });
      await copy(plain, html);
      notify({ text: t('quotation_copied'), tone: 'done' });
    });
  }

  return (
    <li class="kept-line">
      <div>
        <p dir="auto" lang={libraryItem.article.lang || undefined} data-colour={kind === PASSAGE ? colour : undefined}>
          {exact}
        </p>
        {kind === PASSAGE && colour && <small class="visually-hidden">{nameColour(colour)}</small>}
        <small class="aside" dir="auto">
          {actor !== '' ? (
            <a href={toHash({ view: 'actor', name: actor })}>{describe(annotation, libraryItem)}</a>
          ) : (
            describe(annotation, libraryItem)
          )}
        </small>
        {note.trim() && (
          <p class="note" dir="auto">
            <span class="visually-hidden">{t('note')}: </span>
            {note}
          </p>
        )}
        {tags.length > 0 && <Tags tags={tags} />}
      </div>
      <button type="button" class="plain" aria-label={t('copy_quotation', words)} onClick={copyQuotation}>
        {t('copy')}
      </button>
      <AddToCollection {...page} items={[{ annotation: annotation.id }]} words={exact} />
      {link && (
        <a class="passage" href={link} rel="noopener noreferrer" target="_blank" aria-label={t('go_to_passage', words)}>
          {t('export_passage')}
        </a>
      )}
    </li>
  );
}

function describe(annotation: Annotation, { annotations }: LibraryItem): string {
  const { kind, facts, selectors } = annotation;
  const speaker = describeSpeaker(createSpeakers(annotations)(annotation), kind, translate);
  return fileOf(kind).summarise(facts, selectors[0].exact, speaker, language());
}

/** A plot of the figures among the search results. */
export function FoundFigures({
  database,
  ids,
  articles: all,
  onError,
}: {
  database: Database;
  /** The ids of the figures. */
  ids: string[];
  articles: SavedArticle[];
  onError(error: unknown): void;
}) {
  const beside = useStoredLibrary(database, () => findInSameArticles(database, ids), ids.join(' '), onError);
  const articles = useMemo(() => new Map(all.map((article) => [article.url, article])), [all]);
  const series = useMemo(() => {
    const found = new Set(ids);
    return (
      beside &&
      createSeries(
        beside.filter(({ id }) => found.has(id)),
        beside,
        articles,
      )
    );
  }, [beside, articles]);
  return series && <FiguresOverTime series={series} articles={articles} />;
}

/** A search result: an annotation with a checkbox, a button that opens its article, and a link to its actor. */
export function FoundLine({
  annotation,
  lang,
  isChosen,
  onChoose,
  onOpen,
}: {
  annotation: Annotation;
  /** The language of its article (BCP 47); '' if it is unknown. */
  lang: string;
  isChosen: boolean;
  onChoose(): void;
  onOpen(): void;
}) {
  const { kind, note, tags, selectors, colour } = annotation;
  const words = selectors[0].exact.replace(/\s+/g, ' ');
  const actor = actorOf(annotation);
  return (
    <li class="entry found">
      <label class="tick-target">
        <input type="checkbox" aria-label={t('choose_this', shorten(words))} checked={isChosen} onChange={onChoose} />
      </label>
      <span class="sign" data-colour={kind === PASSAGE ? colour : undefined} title={nameOrKey('kind', kind)}>
        <SubjectIcon name={infoOf(kind).icon} />
        <span class="visually-hidden">{nameOrKey('kind', kind)}</span>
      </span>
      <button type="button" class="words" onClick={onOpen}>
        <span dir="auto" lang={lang || undefined}>
          {words}
        </span>
        {kind === PASSAGE && colour && <small class="visually-hidden">{nameColour(colour)}</small>}
        {note.trim() && (
          <small dir="auto">
            <span class="visually-hidden">{t('note')}: </span>
            {note}
          </small>
        )}
      </button>
      {tags.length > 0 && <Tags tags={tags} />}
      {actor !== '' && (
        <a
          class="of-actor"
          href={toHash({ view: 'actor', name: actor })}
          aria-label={t('actor_everywhere', actor)}
          dir="auto"
        >
          {actor}
        </a>
      )}
    </li>
  );
}

/** A list of tags. */
export function Tags({ tags }: { tags: string[] }) {
  return (
    <ul class="tags" aria-label={t('tags')}>
      {tags.map((tag) => (
        <li key={tag} dir="auto">
          {tag}
        </li>
      ))}
    </ul>
  );
}

/** A figure or date in its sentence, as far as that is stored. */
export function Passage({ annotation }: { annotation: Annotation }) {
  const [before, words, after] = readSentence(annotation.selectors);
  return (
    <p class="passage-words" dir="auto">
      {before}
      <b>{words}</b>
      {after}
    </p>
  );
}
