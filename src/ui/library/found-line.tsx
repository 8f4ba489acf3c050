import type { Annotation } from '../../model.ts';
import { say, sayName } from '../parts/strings.ts';
import { toHash } from './route.ts';
import { Tags } from './tags.tsx';

/** An annotation among those of all articles: to be chosen, or opened with its article; its actor has a page. */
export function FoundLine({
  annotation,
  title,
  isChosen,
  onChoose,
  onOpen,
}: {
  annotation: Annotation;
  title: string;
  isChosen: boolean;
  onChoose(): void;
  onOpen(): void;
}) {
  const { kind, note, tags, facts, selectors, colour } = annotation;
  const words = selectors[0].exact.replace(/\s+/g, ' ');
  const actor = kind === 'actor' ? facts.name : facts.actor;
  return (
    <li class="entry found">
      <input type="checkbox" aria-label={say('choose_this', words)} checked={isChosen} onChange={onChoose} />
      <button type="button" class="words" onClick={onOpen}>
        <span dir="auto" data-colour={colour}>
          {words}
        </span>
        {note.trim() && <small dir="auto">{note}</small>}
        <small dir="auto">
          {sayName('kind', kind)} · {title}
        </small>
      </button>
      {tags.length > 0 && <Tags tags={tags} />}
      {typeof actor === 'string' && actor !== '' && (
        <a class="of-actor" href={toHash({ view: 'actor', name: actor })} dir="auto">
          {actor}
        </a>
      )}
    </li>
  );
}
