import { composeQuotation, passageLink } from '../../citation/quotation.ts';
import type { LibraryItem } from '../../citation/source.ts';
import { type Annotation, PASSAGE, type Style } from '../../model.ts';
import { actorOf, fileOf } from '../../present/index.ts';
import { createSpeakers, describeSpeaker } from '../../present/speakers.ts';
import { language, nameColour, shorten, t, translate } from '../shared/strings.ts';
import { copy } from './citation-box.tsx';
import { type AddingPage, AddToCollection } from './collection-list.tsx';
import { readSentence } from './comparison.ts';
import { Tags } from './found-line.tsx';
import { toHash } from './route.ts';

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
