import { useEffect, useRef, useState } from 'preact/hooks';
import type { Written } from '../../messaging/contract.ts';
import { TagField } from '../design/tag-field.tsx';
import { t } from './strings.ts';

/** What is typed is saved when the reader pauses for this long, or leaves. */
const PAUSE_MS = 400;

/** A note in Markdown and tags, saved as they are written. */
export function Writing({
  note,
  tags,
  focus,
  save,
  onChanged,
  onEscape,
}: {
  note: string;
  tags: string[];
  /** What the reader came to write; null leaves the keyboard where it is. */
  focus: 'note' | 'tags' | null;
  save(written: Written): void;
  /** It goes, all that was written is saved, and it is not what it was `before`. */
  onChanged?(before: Written): void;
  onEscape?(): void;
}) {
  const [text, setText] = useState(note);
  const [labels, setLabels] = useState(tags);
  const field = useRef<HTMLTextAreaElement>(null);
  const waiting = useRef<{ timer: ReturnType<typeof setTimeout>; text: string } | null>(null);
  const before = useRef({ note, tags });
  const latest = useRef({ save, onChanged, text, labels });
  latest.current = { save, onChanged, text, labels };

  function flush(): void {
    if (!waiting.current) return;
    clearTimeout(waiting.current.timer);
    const { text: note } = waiting.current;
    waiting.current = null;
    latest.current.save({ note });
  }

  function type(typed: string): void {
    setText(typed);
    if (waiting.current) clearTimeout(waiting.current.timer);
    waiting.current = { text: typed, timer: setTimeout(flush, PAUSE_MS) };
  }

  useEffect(() => {
    if (focus === 'note') field.current?.focus();
    addEventListener('pagehide', flush);
    return () => {
      removeEventListener('pagehide', flush);
      flush();
      const { onChanged, text, labels } = latest.current;
      if (text !== before.current.note || `${labels}` !== `${before.current.tags}`) onChanged?.(before.current);
    };
  }, []);

  return (
    <div class="writing">
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
        tags={labels}
        isFocused={focus === 'tags'}
        onChange={(next) => {
          setLabels(next);
          save({ tags: next });
        }}
      />
    </div>
  );
}
