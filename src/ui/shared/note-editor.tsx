import { useEffect, useRef, useState } from 'preact/hooks';
import type { Notes } from '../../messaging/contract.ts';
import { TagField } from '../design/tag-field.tsx';
import { t } from './strings.ts';

/** Changes are saved after a pause of this length, or when the editor loses focus or closes. Set by hand. */
const PAUSE_MS = 400;

/** Fields for a note in Markdown and for tags, saved while typing. */
export function NoteEditor({
  note,
  tags,
  focus,
  save,
  onChanged,
  onEscape,
}: {
  note: string;
  tags: string[];
  /** The field to focus; null for none. */
  focus: 'note' | 'tags' | null;
  save(written: Notes): void;
  /** Called when the editor closes, if note or tags differ from what they were before. */
  onChanged?(before: Notes): void;
  onEscape?(): void;
}) {
  const [text, setText] = useState(note);
  const [currentTags, setCurrentTags] = useState(tags);
  const field = useRef<HTMLTextAreaElement>(null);
  const pending = useRef<{ timer: ReturnType<typeof setTimeout>; text: string } | null>(null);
  const before = useRef({ note, tags });
  const latest = useRef({ save, onChanged, text, currentTags });
  latest.current = { save, onChanged, text, currentTags };

  function flush(): void {
    if (!pending.current) return;
    clearTimeout(pending.current.timer);
    const { text: note } = pending.current;
    pending.current = null;
    latest.current.save({ note });
  }

  function type(typed: string): void {
    setText(typed);
    if (pending.current) clearTimeout(pending.current.timer);
    pending.current = { text: typed, timer: setTimeout(flush, PAUSE_MS) };
  }

  useEffect(() => {
    if (focus === 'note') field.current?.focus();
    addEventListener('pagehide', flush);
    return () => {
      removeEventListener('pagehide', flush);
      flush();
      const { onChanged, text, currentTags } = latest.current;
      if (text !== before.current.note || `${currentTags}` !== `${before.current.tags}`) onChanged?.(before.current);
    };
  }, []);

  return (
    <div class="note-editor">
      <textarea
        ref={field}
        aria-label={t('note')}
        placeholder={t('note_hint')}
        dir="auto"
        rows={3}
        maxLength={100_000}
        value={text}
        onInput={({ currentTarget }) => type(currentTarget.value)}
        onBlur={flush}
        onKeyDown={({ key }) => key === 'Escape' && onEscape?.()}
      />
      <TagField
        tags={currentTags}
        isFocused={focus === 'tags'}
        onChange={(next) => {
          setCurrentTags(next);
          save({ tags: next });
        }}
      />
    </div>
  );
}
