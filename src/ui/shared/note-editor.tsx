import { useEffect, useRef, useState } from 'preact/hooks';
import type { Notes } from '../../messaging/contract.ts';
import { connectNote, joinNotes, type NoteConnection, type NoteTarget } from '../../messaging/note-port.ts';
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
  const { text, seen, type, other, choose } = useNote(target, note, onError);
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
            choose(how === 'own' ? text : how === 'other' ? other : joinNotes(other, text));
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

/** The text of a note, which is stored while it is typed. `seen` is the note before that; `other` is the version of another editor, if there is a conflict. */
function useNote(target: NoteTarget, note: string, onError: (error: Error | null) => void) {
  const [typed, setTyped] = useState<string | null>(null);
  const [other, setOther] = useState<string | null>(null);
  const connection = useRef<NoteConnection | null>(null);
  const seen = useRef(note);
  if (typed === null) seen.current = note;
  const latest = useRef(onError);
  latest.current = onError;

  // Until something is typed, the note of another editor is shown.
  useEffect(() => {
    if (typed !== null) return;
    connection.current?.close();
    connection.current = connectNote(target, note, (reply) => {
      setOther('conflict' in reply ? reply.conflict : null);
      const { name, message } = 'error' in reply ? reply.error : { name: '', message: '' };
      latest.current(name ? Object.assign(new Error(message), { name }) : null);
    });
  }, [note]);
  useEffect(() => () => connection.current?.close(), []);

  return {
    text: typed ?? note,
    seen: seen.current,
    other,
    type(text: string): void {
      setTyped(text);
      connection.current?.write(text);
    },
    /** Ends the conflict with this text. */
    choose(text: string): void {
      if (other === null) return;
      setTyped(text);
      setOther(null);
      connection.current?.choose(text, other);
    },
  };
}

/** Which version of a note to keep. */
export type Choice = 'own' | 'other' | 'both';

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
