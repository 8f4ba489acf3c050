import { useEffect, useState } from 'preact/hooks';
import { desk, framed } from '../../messages/contract.ts';
import type { Annotation } from '../../model.ts';
import { say, sayTrouble } from '../parts/strings.ts';
import { Writing } from '../parts/writing.tsx';

/**
 * The note and the tags of one highlight, over its page: in a frame of the extension's own, so that the page's scripts
 * see neither what stands in it nor what is typed.
 */
export function NoteFrame({ id, field }: { id: string; field: 'note' | 'tags' }) {
  const [annotation, setAnnotation] = useState<Annotation | null>(null);
  const [trouble, setTrouble] = useState('');

  useEffect(() => {
    desk.one(id).then(setAnnotation, (error: unknown) => setTrouble(sayTrouble(error)));
  }, [id]);

  const close = () => framed.closeNote();

  return (
    <main onKeyDown={({ key }) => key === 'Escape' && void close()}>
      <h1 class="unseen">{say('note_title')}</h1>
      {annotation && (
        <Writing
          note={annotation.note}
          tags={annotation.tags}
          focus={field}
          save={(written) => {
            setTrouble('');
            desk.annotate(id, written).catch((error: unknown) => setTrouble(sayTrouble(error)));
          }}
        />
      )}
      {trouble && (
        <p class="trouble" role="alert">
          {trouble}
        </p>
      )}
      <button type="button" class="done" onClick={() => void close()}>
        {say('done')}
      </button>
    </main>
  );
}
