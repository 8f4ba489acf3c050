import type { TargetedEvent } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Notes, notesApi } from '../../messaging/contract.ts';
import { connectNote, joinNotes, type NoteReply, type NoteTarget, type TypedNote } from '../../messaging/note-port.ts';
import { Button } from '../design/button.tsx';
import { report } from '../design/notice.tsx';
import { TagField } from '../design/tag-field.tsx';
import { describeError, type StringKey, t } from './strings.ts';

/** What is written in the fields of an editor, and about what. */
export interface NoteFields {
  target: NoteTarget;
  notes: Notes;
  /** The field to focus; null for none. */
  focus: 'note' | 'tags' | null;
}

/** Stores a note or tags; `read` is what the editor showed. */
const store = (target: NoteTarget, notes: Notes, read: Notes) =>
  'id' in target
    ? notesApi.annotate(target.id, notes, read)
    : notesApi.describePage(target.tab, target.particulars, notes, read);

/** Fields for a note in Markdown and for tags, stored while typing. With `offersUndo`, a change can be undone when they close. */
export function NoteEditor({
  target,
  notes: { note = '', tags = [] },
  focus,
  offersUndo,
  onEscape,
}: NoteFields & { offersUndo?: boolean; onEscape?(): void }) {
  const [currentTags, setCurrentTags] = useState(tags);
  const [error, setError] = useState<unknown>(null);
  const { field, conflict, text, seen } = useTypedNote(note, (onReply) => connectNote(target, note, onReply), setError);
  const tagsBefore = useRef(tags);
  const latest = useRef(() => {});
  latest.current = () => {
    const [before, after] = [
      { note: seen, tags: tagsBefore.current },
      { note: text, tags: currentTags },
    ];
    const isChanged = text !== seen || `${after.tags}` !== `${before.tags}`;
    if (isChanged && offersUndo) report(t('note_saved'), () => store(target, before, after));
  };

  useLayoutEffect(() => {
    if (focus === 'note') field.ref.current?.focus();
  }, [focus]);
  useLayoutEffect(() => () => latest.current(), []);

  return (
    <div class="note-editor">
      <textarea
        {...field}
        aria-label={t('note')}
        placeholder={t('note_hint')}
        rows={3}
        onKeyDown={({ key }) => key === 'Escape' && onEscape?.()}
      />
      {conflict}
      <TagField
        tags={currentTags}
        isFocused={focus === 'tags'}
        onEscape={onEscape}
        onChange={(next) => {
          setCurrentTags(next);
          store(target, { tags: next }, { tags: currentTags }).then(() => setError(null), setError);
        }}
      />
      {error !== null && (
        <p class="error-message" role="alert">
          {describeError(error)}
        </p>
      )}
    </div>
  );
}

/**
 * A field for a note, which is stored while it is typed by what `open` returns, and the question which version to keep, if another
 * editor changed it. `seen` is the note before that. `onError` is called with null when the note was stored. With `isFollowed`,
 * another editor's note is shown again once what was typed is stored.
 */
export function useTypedNote(
  note: string,
  open: (onReply: (reply: NoteReply) => void) => TypedNote,
  onError: (error: Error | null) => void,
  isFollowed = false,
) {
  const [typed, setTyped] = useState<string | null>(null);
  const [other, setOther] = useState<string | null>(null);
  const ref = useRef<HTMLTextAreaElement>(null);
  const draft = useRef<TypedNote | null>(null);
  const seen = useRef(note);
  if (typed === null) seen.current = note;

  // Until something is typed, the note of another editor is shown.
  useLayoutEffect(() => {
    if (typed !== null && !(isFollowed && typed === note)) return;
    setTyped(null);
    setOther(null);
    void draft.current?.end();
    draft.current = open((reply) => {
      setOther('conflict' in reply ? reply.conflict : null);
      onError('error' in reply ? Object.assign(new Error(reply.error.message), { name: reply.error.name }) : null);
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

  const text = typed ?? note;
  const put = (now: string, read?: string) => {
    setTyped(now);
    draft.current?.change(now, read);
  };
  const choose = (how: Choice, theirs: string) => {
    setOther(null);
    put(how === 'own' ? text : how === 'other' ? theirs : joinNotes(theirs, text), theirs);
    ref.current?.focus();
  };
  return {
    text,
    seen: seen.current,
    field: {
      ref,
      dir: 'auto' as const,
      maxLength: 100_000,
      value: text,
      onInput: (event: TargetedEvent<HTMLTextAreaElement>) => put(event.currentTarget.value),
    },
    conflict: other !== null && <Conflict other={other} onChoose={(how) => choose(how, other)} />,
  };
}

/** Which version of a note to keep. */
type Choice = 'own' | 'other' | 'both';

const CHOICES: [Choice, StringKey][] = [
  ['own', 'note_conflict_own'],
  ['other', 'note_conflict_theirs'],
  ['both', 'note_conflict_both'],
];

/** Says that another editor changed the note, shows its version, and asks which to keep. */
function Conflict({ other, onChoose }: { other: string; onChoose(choice: Choice): void }) {
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <section ref={box} class="conflict" aria-label={t('note_conflict')}>
      <p role="alert">{t('note_conflict')}</p>
      <blockquote dir="auto">{other || t('note_conflict_empty')}</blockquote>
      <p class="answers">
        {CHOICES.map(([choice, label]) => (
          <Button key={choice} data-choice={choice} onClick={() => onChoose(choice)}>
            {t(label)}
          </Button>
        ))}
      </p>
    </section>
  );
}
