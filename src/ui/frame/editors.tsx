import { useEffect, useState } from 'preact/hooks';
import type { Finding } from '../../findings/index.ts';
import { notesApi, type ReadyPage } from '../../messaging/contract.ts';
import type { CardView, NoteView } from '../../messaging/frame.ts';
import { framed } from '../../messaging/frame-contract.ts';
import type { Annotation, Correction } from '../../model.ts';
import { highlighters } from '../../present/palette.ts';
import { CorrectForm } from '../correct/correct-form.tsx';
import { Button } from '../design/button.tsx';
import { cycle } from '../design/hold-focus.ts';
import { CloseIcon, NoteIcon, TrashIcon } from '../design/icons.tsx';
import { NoteEditor } from '../shared/note-editor.tsx';
import { describeError, t } from '../shared/strings.ts';

/** An editor for the note and tags of a highlight, shown over its page. */
export function NoteFrame({ view: { id, field }, onAct }: { view: NoteView; onAct(act: 'close' | 'remove'): void }) {
  const [annotation, setAnnotation] = useState<Annotation | null>(null);
  const [storageError, setStorageError] = useState('');

  const onError = (error: unknown) => setStorageError(describeError(error));
  const close = () => onAct('close');

  useEffect(() => {
    notesApi.one(id).then(setAnnotation, onError);
  }, [id]);

  return (
    <main
      class="note note-frame"
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
        else if (event.key === 'Tab') cycle(event, event.currentTarget);
      }}
    >
      <div class="head">
        <NoteIcon />
        <h1>{t('note_title')}</h1>
        <Button class="icon-button" title={t('card_close')} onClick={close}>
          <CloseIcon />
        </Button>
      </div>
      {annotation && (
        <p class="excerpt" style={{ '--edge': highlighters[annotation.colour ?? 'yellow'].dot }}>
          <bdi>{annotation.selectors[0].exact}</bdi>
        </p>
      )}
      {annotation && (
        <NoteEditor
          target={{ id }}
          note={annotation.note}
          tags={annotation.tags}
          focus={field}
          saveTags={(tags, read) => {
            setStorageError('');
            notesApi.annotate(id, { tags }, { tags: read }).catch(onError);
          }}
          onError={(error) => (error ? onError(error) : setStorageError(''))}
        />
      )}
      {storageError && (
        <p class="error-message" role="alert">
          {storageError}
        </p>
      )}
      <div class="foot">
        {annotation && (
          <Button class="icon-button" data-act="remove" title={t('delete_highlight')} onClick={() => onAct('remove')}>
            <TrashIcon />
          </Button>
        )}
        <span class="place">{t('note_saving')}</span>
        <Button class="done" data-act="close" onClick={close}>
          {t('done')}
        </Button>
      </div>
    </main>
  );
}

interface Subject {
  state: ReadyPage;
  finding: Finding;
}

interface Props {
  of: CardView['finding'];
  /** Makes the corrections, and closes the card. */
  save(corrections: Correction[]): Promise<unknown>;
  cancel(): void;
}

/** The correction form of a finding, in its card. */
export function FormInCard({ of, save, cancel }: Props) {
  const [subject, setSubject] = useState<Subject | null>(null);
  const [storageError, setStorageError] = useState('');

  useEffect(() => {
    find(of).then(setSubject, (error: unknown) => setStorageError(describeError(error)));
  }, []);

  return (
    <div class="correct">
      {subject && (
        <CorrectForm
          finding={subject.finding}
          page={subject.state}
          cancel={cancel}
          save={async (corrections) => {
            setStorageError('');
            try {
              await save(corrections);
            } catch (error) {
              setStorageError(describeError(error));
            }
          }}
        />
      )}
      {storageError && (
        <p class="error-message" role="alert">
          {storageError}
        </p>
      )}
    </div>
  );
}

async function find({ kind, start, end }: CardView['finding']): Promise<Subject> {
  const state = await framed.state();
  const finding =
    state?.status === 'ready' &&
    state.findings.find((one) => one.kind === kind && one.start === start && one.end === end);
  if (state?.status !== 'ready' || !finding) throw new Error(t('moved_gone'));
  return { state, finding };
}
