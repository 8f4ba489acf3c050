import { toHash } from '../../messaging/library-route.ts';
import { type Annotation, PASSAGE, type SavedArticle } from '../../model.ts';
import { actorOf, fileOf } from '../../present/index.ts';
import { createSpeakers, describeSpeaker } from '../../present/speakers.ts';
import type { Database } from '../../storage/database.ts';
import { language } from '../shared/strings.ts';
import { AnnotationCommands } from './annotation-commands.tsx';
import { InSentence } from './article-link.tsx';
import { ColourName } from './kind-sign.tsx';
import { OwnNote, TagLine } from './own-line.tsx';

/** An annotation with its description, note and tags, and what can be done with it. */
export function AnnotationLine({
  annotations,
  ...props
}: {
  database: Database;
  annotation: Annotation;
  article: SavedArticle;
  annotations: Annotation[];
}) {
  const { annotation, article } = props;
  const { selectors, note, tags, kind, colour } = annotation;
  const [{ exact }] = selectors;
  const actor = actorOf(annotation);
  const about = describeAnnotation(annotation, annotations);

  return (
    <li class="kept-line">
      <div>
        <p dir="auto" lang={article.lang || undefined} data-colour={kind === PASSAGE ? colour : undefined}>
          {exact}
        </p>
        <ColourName {...annotation} />
        <small class="aside" dir="auto">
          {actor === '' ? about : <a href={toHash({ view: 'actor', name: actor })}>{about}</a>}
        </small>
        {note.trim() && <OwnNote name="note">{note}</OwnNote>}
        {tags.length > 0 && <TagLine tags={tags} />}
      </div>
      <AnnotationCommands {...props} />
    </li>
  );
}

/** An annotation in words: what is figured, who speaks, who it is; '' for a highlight. `beside` are the annotations of its article. */
function describeAnnotation(annotation: Annotation, beside: Annotation[]): string {
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
