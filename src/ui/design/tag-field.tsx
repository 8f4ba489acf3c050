import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { notesApi } from '../../messaging/contract.ts';
import { t } from '../shared/strings.ts';
import { Button } from './button.tsx';
import { CrossIcon } from './icons.tsx';

/** The maximum number of suggestions. */
const MAX_SUGGESTIONS = 5;

const fold = (tag: string) => tag.trim().toLocaleLowerCase();

/** A field to add and remove tags, which suggests existing tags (ARIA Authoring Practices Guide, combobox pattern). */
export function TagField({
  tags,
  isFocused,
  onChange,
  onEscape,
}: {
  tags: string[];
  isFocused: boolean;
  onChange(tags: string[]): void;
  /** Escape was pressed while no tags are proposed. */
  onEscape?: (() => void) | undefined;
}) {
  const [typed, setTyped] = useState('');
  const [known, setKnown] = useState<string[]>([]);
  const [chosen, setChosen] = useState(-1);
  const field = useRef<HTMLInputElement>(null);
  const list = useId();
  const sought = fold(typed);
  const hasTag = (tag: string) => tags.some((one) => fold(one) === fold(tag));
  const shown = known
    .filter((tag) => sought !== '' && fold(tag).includes(sought) && !hasTag(tag))
    .sort((a, b) => Number(fold(b).startsWith(sought)) - Number(fold(a).startsWith(sought)))
    .slice(0, MAX_SUGGESTIONS);

  useLayoutEffect(() => {
    if (isFocused) field.current?.focus();
  }, [isFocused]);

  function add(text: string): void {
    const tag = text.replace(/\s+/g, ' ').trim();
    setTyped('');
    setChosen(-1);
    if (tag && !hasTag(tag)) onChange([...tags, tag]);
  }

  useLeave(() => add(typed));

  function press(event: KeyboardEvent): void {
    const { key } = event;
    if (key === 'Enter' || key === ',') add(shown[chosen] ?? typed);
    else if (key === 'ArrowDown' && shown.length > 0) setChosen((chosen + 1) % shown.length);
    else if (key === 'ArrowUp' && shown.length > 0) setChosen(chosen <= 0 ? shown.length - 1 : chosen - 1);
    else if (key === 'Escape' && shown.length > 0) setTyped('');
    else if (key === 'Escape' && onEscape) onEscape();
    else if (key === 'Backspace' && typed === '' && tags.length > 0) onChange(tags.slice(0, -1));
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div class="tag-field">
      {tags.map((tag) => (
        <Tag key={tag} tag={tag} onRemove={() => onChange(tags.filter((one) => one !== tag))} />
      ))}
      <input
        ref={field}
        role="combobox"
        aria-label={t('tags')}
        aria-expanded={shown.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={shown[chosen] === undefined ? undefined : `${list}-${chosen}`}
        placeholder={t('tags_hint')}
        maxLength={80}
        value={typed}
        onFocus={() => void notesApi.tags().then(setKnown, () => undefined)} // without suggestions, tags are typed
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onKeyDown={press}
        onBlur={() => add(typed)}
      />
      <Suggestions id={list} tags={shown} chosen={chosen} onChoose={add} />
    </div>
  );
}

/** Calls back when the page goes. A frame over a page may be removed while its field has text: only Firefox sends a blur event then. */
function useLeave(onLeave: () => void): void {
  const leave = useRef(onLeave);
  leave.current = onLeave;
  useEffect(() => {
    const onHide = () => leave.current();
    addEventListener('pagehide', onHide);
    return () => removeEventListener('pagehide', onHide);
  }, []);
}

/** The list of suggested tags; the ids of its options are made from its own. */
function Suggestions({
  id,
  tags,
  chosen,
  onChoose,
}: {
  id: string;
  tags: string[];
  /** The index of the chosen tag; -1 for none. */
  chosen: number;
  onChoose(tag: string): void;
}) {
  return (
    <div role="listbox" id={id} aria-label={t('tags')} hidden={tags.length === 0}>
      {tags.map((tag, at) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox handles the keys
        <div
          key={tag}
          role="option"
          id={`${id}-${at}`}
          tabIndex={-1}
          aria-selected={at === chosen}
          dir="auto"
          onMouseDown={(event) => event.preventDefault()} // keeps the focus in the field
          onClick={() => onChoose(tag)}
        >
          {tag}
        </div>
      ))}
    </div>
  );
}

function Tag({ tag, onRemove }: { tag: string; onRemove(): void }) {
  return (
    <span class="tag" dir="auto">
      {tag}
      <Button class="remove-tag" aria-label={t('remove_tag', tag)} onClick={onRemove}>
        <CrossIcon />
      </Button>
    </span>
  );
}
