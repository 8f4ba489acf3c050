import type { Shelved } from '../../export/exporter.ts';
import { passageLink } from '../../export/passage-link.ts';
import { composeQuotation } from '../../export/quotation.ts';
import { createSpeakers } from '../../export/speakers.ts';
import { readPlainly } from '../../findings/plain-figure.ts';
import { type Annotation, PASSAGE, type Style } from '../../model.ts';
import { brief } from '../parts/brief.ts';
import type { NoticeText } from '../parts/notice.tsx';
import { readerLanguage, say, sayColour, sayNamed } from '../parts/strings.ts';
import { copy } from './copy.ts';
import { toHash } from './route.ts';
import { Tags } from './tags.tsx';

/** An annotation with what it says and what was written about it; it can be copied with its source, or gone to. */
export function AnnotationLine({
  annotation,
  shelved,
  style,
  attempt,
  notify,
}: {
  annotation: Annotation;
  shelved: Shelved;
  style: Style;
  attempt(work: () => Promise<unknown>): void;
  notify(notice: NoticeText): void;
}) {
  const { selectors, note, tags, kind, colour } = annotation;
  const [{ exact }] = selectors;
  const actor = kind === 'actor' ? annotation.facts.name : annotation.facts.actor;
  const link = passageLink(shelved.article.url, selectors);
  const words = brief(exact);

  function take(): void {
    attempt(async () => {
      const { plain, html } = composeQuotation(annotation, shelved, { say: sayNamed, style });
      await copy(plain, html);
      notify({ text: say('quotation_copied'), tone: 'done' });
    });
  }

  return (
    <li class="kept-line">
      <div>
        <p dir="auto" lang={shelved.article.lang || undefined} data-colour={kind === PASSAGE ? colour : undefined}>
          {exact}
        </p>
        {kind === PASSAGE && colour && <small class="unseen">{sayColour(colour)}</small>}
        <small class="aside" dir="auto">
          {typeof actor === 'string' && actor !== '' ? (
            <a href={toHash({ view: 'actor', name: actor })}>{describe(annotation, shelved)}</a>
          ) : (
            describe(annotation, shelved)
          )}
        </small>
        {note.trim() && (
          <p class="note" dir="auto">
            <span class="unseen">{say('note')}: </span>
            {note}
          </p>
        )}
        {tags.length > 0 && <Tags tags={tags} />}
      </div>
      <button type="button" class="plain" aria-label={say('copy_quotation', words)} onClick={take}>
        {say('copy')}
      </button>
      {link && (
        <a
          class="passage"
          href={link}
          rel="noopener noreferrer"
          target="_blank"
          aria-label={say('go_to_passage', words)}
        >
          {say('export_passage')}
        </a>
      )}
    </li>
  );
}

function describe(annotation: Annotation, { annotations }: Shelved): string {
  const { kind, facts } = annotation;
  if (kind === 'figure') return readPlainly(facts, sayNamed, readerLanguage());
  if (kind === 'actor') return [facts.name, facts.role].filter((fact) => typeof fact === 'string').join(', ');
  if (kind !== 'quote') return '';
  const { name, role } = createSpeakers(annotations)(annotation);
  return [name || say('unknown_speaker'), role].filter(Boolean).join(', ');
}
