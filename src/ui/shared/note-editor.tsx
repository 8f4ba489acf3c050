import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Notes } from '../../messaging/contract.ts';
import { connectNote, joinNotes, type NoteReply, type NoteTarget, type TypedNote } from '../../messaging/note-port.ts';
import { Button } from '../design/button.tsx';
import { TagField } from '../design/tag-field.tsx';
import { t } from './strings.ts';

type WrittenNotes = Required<Notes>;

/** Fields for a note in Markdown and for tags, stored while typing. */
export function NoteEditor({
  target,
  note,
  tags,
  focus,
  saveTags,
  onError,
  onChanged,
  onEscape,
}: {
  target: NoteTarget;
  note: string;
  tags: string[];
  /** The field to focus; null for none. */
  focus: 'note' | 'tags' | null;
  saveTags(tags: string[], read: string[]): void;
  /** Called when the note could not be stored; null when it was stored after that. */
  onError(error: Error | null): void;
  /** Called when the editor closes, if note or tags differ from what they were before. */
  onChanged?(before: WrittenNotes, after: WrittenNotes): void;
  onEscape?(): void;
}) {
  const [currentTags, setCurrentTags] = useState(tags);
  const { text, seen, type, other, choose } = useTypedNote(
    note,
    (onReply) => connectNote(target, note, onReply),
    onError,
  );
  const field = useRef<HTMLTextAreaElement>(null);
  const tagsBefore = useRef(tags);
  const latest = useRef(() => {});
  latest.current = () => {
    const isChanged = text !== seen || `${currentTags}` !== `${tagsBefore.current}`;
    if (isChanged) onChanged?.({ note: seen, tags: tagsBefore.current }, { note: text, tags: currentTags });
  };

  useEffect(() => {
    if (focus === 'note') field.current?.focus();
    return () => latest.current();
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
        onKeyDown={({ key }) => key === 'Escape' && onEscape?.()}
      />
      {other !== null && (
        <Conflict
          other={other}
          onChoose={(how) => {
            choose(how);
            field.current?.focus();
          }}
        />
      )}
      <TagField
        tags={currentTags}
        isFocused={focus === 'tags'}
        onChange={(next) => {
          setCurrentTags(next);
          saveTags(next, currentTags);
        }}
      />
    </div>
  );
}

/**
 * The text of a note, which is stored while it is typed by what `open` returns. `seen` is the note before that; `other` is the
 * version of another editor, if there is a conflict. `onError` is called with null when the note was stored.
 */
export function useTypedNote(
  note: string,
  open: (onReply: (reply: NoteReply) => void) => TypedNote,
  onError: (error: Error | null) => void,
) {
  const [typed, setTyped] = useState<string | null>(null);
  const [other, setOther] = useState<string | null>(null);
  const draft = useRef<TypedNote | null>(null);
  const isTouched = useRef(false);
  const seen = useRef(note);
  if (!isTouched.current) seen.current = note;
  const latest = useRef(onError);
  latest.current = onError;

  // Until something is typed, and when that is stored, the note of another editor is shown.
  useLayoutEffect(() => {
    if (typed !== null && typed !== note) return;
    setTyped(null);
    setOther(null);
    void draft.current?.end();
    draft.current = open((reply) => {
      setOther('conflict' in reply ? reply.conflict : null);
      const { name, message } = 'error' in reply ? reply.error : { name: '', message: '' };
      latest.current(name ? Object.assign(new Error(message), { name }) : null);
    });
  }, [note]);
  useEffect(() => {
    const leave = () => void draft.current?.end();
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, []);

  const put = (text: string, read?: string) => {
    isTouched.current = true;
    setTyped(text);
    draft.current?.change(text, read);
  };
  const text = typed ?? note;
  return {
    text,
    seen: seen.current,
    other,
    type: (now: string) => put(now),
    /** Ends the conflict. */
    choose(how: Choice): void {
      if (other === null) return;
      setOther(null);
      put(how === 'own' ? text : how === 'other' ? other : joinNotes(other, text), other);
    },
  };
}

/** Which version of a note to keep. */
type Choice = 'own' | 'other' | 'both';

/** Says that another editor changed the note, shows its version, and asks which to keep. */
export function Conflict({ other, onChoose }: { other: string; onChoose(choice: Choice): void }) {
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <section ref={box} class="conflict" aria-label={t('note_conflict')}>
      <p role="alert">{t('note_conflict')}</p>
      <blockquote dir="auto">{other || t('note_conflict_empty')}</blockquote>
      <p class="answers">
        <Button data-choice="own" onClick={() => onChoose('own')}>
          {t('note_conflict_own')}
        </Button>
        <Button data-choice="other" onClick={() => onChoose('other')}>
          {t('note_conflict_theirs')}
        </Button>
        <Button data-choice="both" onClick={() => onChoose('both')}>
          {t('note_conflict_both')}
        </Button>
      </p>
    </section>
  );
}
