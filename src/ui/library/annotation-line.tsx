import { toHash } from '../../messaging/library-route.ts';
import { type Annotation, PASSAGE } from '../../model.ts';
import { actorOf, fileOf } from '../../present/index.ts';
import { createSpeakers, describeSpeaker } from '../../present/speakers.ts';
import { Button } from '../design/button.tsx';
import { language, shorten, t } from '../shared/strings.ts';
import type { AddingPage } from './add-to-collection.tsx';
import { AnnotationCommands, type CitedAnnotation } from './annotation-commands.tsx';
import { ColourName } from './kind-sign.tsx';
import { InSentence, TagLine } from './own-line.tsx';

/** An annotation with its description, note and tags, and what can be done with it. */
export function AnnotationLine(props: AddingPage & CitedAnnotation) {
  const { annotation, libraryItem } = props;
  const { selectors, note, tags, kind, colour } = annotation;
  const [{ exact }] = selectors;
  const actor = actorOf(annotation);
  const about = describeAnnotation(annotation, libraryItem.annotations);

  return (
    <li class="kept-line">
      <div>
        <p dir="auto" lang={libraryItem.article.lang || undefined} data-colour={kind === PASSAGE ? colour : undefined}>
          {exact}
        </p>
        <ColourName {...annotation} />
        <small class="aside" dir="auto">
          {actor === '' ? about : <a href={toHash({ view: 'actor', name: actor })}>{about}</a>}
        </small>
        {note.trim() && (
          <p class="note" dir="auto">
            <span class="visually-hidden">{t('note')}: </span>
            {note}
          </p>
        )}
        {tags.length > 0 && <TagLine tags={tags} />}
      </div>
      <AnnotationCommands {...props}>
        {(copyQuotation) => (
          <Button class="plain" aria-label={t('copy_quotation', shorten(exact))} onClick={copyQuotation}>
            {t('copy')}
          </Button>
        )}
      </AnnotationCommands>
    </li>
  );
}

/** An annotation in words: what is figured, who speaks, who it is; '' for a highlight. `beside` are the annotations of its article. */
export function describeAnnotation(annotation: Annotation, beside: Annotation[]): string {
  const { kind, facts, selectors } = annotation;
  const speaker = describeSpeaker(createSpeakers(beside)(annotation));
  return fileOf(kind).summarise(facts, selectors[0].exact, speaker, language());
}

/** Words in their sentence, in a paragraph. */
export const Passage = ({ annotation, colour }: { annotation: Annotation; colour?: string | undefined }) => (
  <p class="passage-words" dir="auto">
    <InSentence selectors={annotation.selectors} colour={colour} />
  </p>
);
