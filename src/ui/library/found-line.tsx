import { type Annotation, PASSAGE } from '../../model.ts';
import { brief } from '../parts/brief.ts';
import { say, sayColour, sayName } from '../parts/strings.ts';
import { toHash } from './route.ts';
import { Tags } from './tags.tsx';

/** An annotation among those of all articles: to be chosen, or opened with its article; its actor has a page. */
export function FoundLine({
  annotation,
  title,
  lang,
  isChosen,
  onChoose,
  onOpen,
}: {
  annotation: Annotation;
  /** The headline of its article, and the language (BCP 47); '' when unknown. */
  title: string;
  lang: string;
  isChosen: boolean;
  onChoose(): void;
  onOpen(): void;
}) {
  const { kind, note, tags, facts, selectors, colour } = annotation;
  const words = selectors[0].exact.replace(/\s+/g, ' ');
  const actor = kind === 'actor' ? facts.name : facts.actor;
  return (
    <li class="entry found">
      <input type="checkbox" aria-label={say('choose_this', brief(words))} checked={isChosen} onChange={onChoose} />
      <button type="button" class="words" onClick={onOpen}>
        <span dir="auto" lang={lang || undefined} data-colour={colour}>
          {words}
        </span>
        {kind === PASSAGE && colour && <small class="unseen">{sayColour(colour)}</small>}
        {note.trim() && (
          <small dir="auto">
            <span class="unseen">{say('note')}: </span>
            {note}
          </small>
        )}
        <small dir="auto">
          {sayName('kind', kind)} · <bdi lang={lang || undefined}>{title}</bdi>
        </small>
      </button>
      {tags.length > 0 && <Tags tags={tags} />}
      {typeof actor === 'string' && actor !== '' && (
        <a
          class="of-actor"
          href={toHash({ view: 'actor', name: actor })}
          aria-label={say('actor_everywhere', actor)}
          dir="auto"
        >
          {actor}
        </a>
      )}
    </li>
  );
}
