import { passageLink } from '../../citation/passage-link.ts';
import { composeQuotation } from '../../citation/quotation.ts';
import type { LibraryItem } from '../../citation/source.ts';
import { type Annotation, PASSAGE, type Style } from '../../model.ts';
import { actorOf, fileOf } from '../../present/index.ts';
import { createSpeakers, describeSpeaker } from '../../present/speakers.ts';
import type { NoticeText } from '../design/notice.tsx';
import { brief, language, nameColour, t, translate } from '../shared/strings.ts';
import { copy } from './copy.ts';
import { toHash } from './route.ts';
import { Tags } from './tags.tsx';

/** An annotation with what it says and what was written about it; it can be copied with its source, or gone to. */
export function AnnotationLine({
  annotation,
  libraryItem,
  style,
  attempt,
  notify,
}: {
  annotation: Annotation;
  libraryItem: LibraryItem;
  style: Style;
  attempt(work: () => Promise<unknown>): void;
  notify(notice: NoticeText): void;
}) {
  const { selectors, note, tags, kind, colour } = annotation;
  const [{ exact }] = selectors;
  const actor = actorOf(annotation);
  const link = passageLink(libraryItem.article.url, selectors);
  const words = brief(exact);

  function take(): void {
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
        {kind === PASSAGE && colour && <small class="unseen">{nameColour(colour)}</small>}
        <small class="aside" dir="auto">
          {actor !== '' ? (
            <a href={toHash({ view: 'actor', name: actor })}>{describe(annotation, libraryItem)}</a>
          ) : (
            describe(annotation, libraryItem)
          )}
        </small>
        {note.trim() && (
          <p class="note" dir="auto">
            <span class="unseen">{t('note')}: </span>
            {note}
          </p>
        )}
        {tags.length > 0 && <Tags tags={tags} />}
      </div>
      <button type="button" class="plain" aria-label={t('copy_quotation', words)} onClick={take}>
        {t('copy')}
      </button>
      {link && (
        <a class="passage" href={link} rel="noopener noreferrer" target="_blank" aria-label={t('go_to_passage', words)}>
          {t('export_passage')}
        </a>
      )}
    </li>
  );
}

function describe(annotation: Annotation, { annotations }: LibraryItem): string {
  const { kind, facts } = annotation;
  const speaker = describeSpeaker(createSpeakers(annotations)(annotation), kind, translate);
  return fileOf(kind).summarise(facts, speaker, language());
}
