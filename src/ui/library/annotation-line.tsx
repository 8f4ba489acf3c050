import { composeQuotation } from '../../citation/quotation.ts';
import type { LibraryItem } from '../../export/exporter.ts';
import { passageLink } from '../../export/passage-link.ts';
import { createSpeakers } from '../../export/speakers.ts';
import { readPlainly } from '../../findings/plain-figure.ts';
import { type Annotation, PASSAGE, type Style } from '../../model.ts';
import type { NoticeText } from '../design/notice.tsx';
import { brief, nameColour, readerLanguage, t, translate } from '../shared/strings.ts';
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
  const actor = kind === 'actor' ? annotation.facts.name : annotation.facts.actor;
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
          {typeof actor === 'string' && actor !== '' ? (
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
  if (kind === 'figure') return readPlainly(facts, translate, readerLanguage());
  if (kind === 'actor') return [facts.name, facts.role].filter((fact) => typeof fact === 'string').join(', ');
  if (kind !== 'quote') return '';
  const { name, role } = createSpeakers(annotations)(annotation);
  return [name || t('unknown_speaker'), role].filter(Boolean).join(', ');
}
