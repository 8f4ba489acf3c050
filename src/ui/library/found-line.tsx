import { type Annotation, PASSAGE } from '../../model.ts';
import { actorOf, infoOf } from '../../present/index.ts';
import { SubjectIcon } from '../design/icons.tsx';
import { nameColour, nameOrKey, shorten, t } from '../shared/strings.ts';
import { toHash } from './route.ts';

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
  const { note, tags, selectors } = annotation;
  const words = selectors[0].exact.replace(/\s+/g, ' ');
  const actor = actorOf(annotation);
  return (
    <li class="entry found">
      <label class="tick-target">
        <input type="checkbox" aria-label={t('choose_this', shorten(words))} checked={isChosen} onChange={onChoose} />
      </label>
      <KindSign {...annotation} />
      <button type="button" class="words" onClick={onOpen}>
        <span dir="auto" lang={lang || undefined}>
          {words}
        </span>
        <ColourName {...annotation} />
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

/** The sign of the kind of an annotation; a highlight has its colour. */
export function KindSign({ kind, colour }: Annotation) {
  return (
    <span class="sign" data-colour={kind === PASSAGE ? colour : undefined} title={nameOrKey('kind', kind)}>
      <SubjectIcon name={infoOf(kind).icon} />
      <span class="visually-hidden">{nameOrKey('kind', kind)}</span>
    </span>
  );
}

/** The colour of a highlight, for screen readers. */
export const ColourName = ({ kind, colour }: Annotation) =>
  kind === PASSAGE && colour ? <small class="visually-hidden">{nameColour(colour)}</small> : null;

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
