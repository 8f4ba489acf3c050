import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { framed, notesApi } from '../../messaging/contract.ts';
import type { Annotation } from '../../model.ts';
import { NoteEditor } from '../shared/note-editor.tsx';
import { describeError, localise, t } from '../shared/strings.ts';

/**
 * An editor for the note and tags of a highlight, shown over its page in a frame of the extension, so that the scripts of
 * the page see neither its content nor what is typed.
 */
function NoteFrame({ id, field }: { id: string; field: 'note' | 'tags' }) {
  const [annotation, setAnnotation] = useState<Annotation | null>(null);
  const [storageError, setStorageError] = useState('');

  const onError = (error: unknown) => setStorageError(describeError(error));

  useEffect(() => {
    notesApi.one(id).then(setAnnotation, onError);
  }, [id]);

  const close = () => framed.closeNote();

  return (
    <main onKeyDown={({ key }) => key === 'Escape' && void close()}>
      <h1 class="visually-hidden">{t('note_title')}</h1>
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
      <button type="button" class="done" onClick={() => void close()}>
        {t('done')}
      </button>
    </main>
  );
}

// “#note/01a2…”, “#tags/01a2…”
const [field, id = ''] = location.hash.slice(1).split('/');

localise(document);
document.title = t('note_title');
render(<NoteFrame id={decodeURIComponent(id)} field={field === 'tags' ? 'tags' : 'note'} />, document.body);
