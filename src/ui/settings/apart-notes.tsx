import { useEffect, useState } from 'preact/hooks';
import { sync } from '../../messaging/sync.ts';
import type { ApartNote } from '../../sync/report.ts';
import { Button } from '../design/button.tsx';
import { attempt } from '../design/notice.tsx';
import { plural, t } from '../shared/strings.ts';

/** The notes that were changed on two computers, each with the question which version stays. Both are kept until it is answered. */
export function ApartNotes({ isSynced }: { isSynced: string }) {
  const [notes, setNotes] = useState<ApartNote[]>([]);
  useEffect(() => {
    if (isSynced) attempt(async () => setNotes(await sync.apart()));
  }, [isSynced]);
  if (notes.length === 0) return null;
  const settle = ({ table, key }: ApartNote, text: string) =>
    attempt(async () => setNotes(await sync.settle(table, key, text)));
  return (
    <details class="apart-notes" open>
      <summary>{plural('computers_apart', notes.length)}</summary>
      <ul>
        {notes.map((note) => (
          <li key={`${note.table} ${note.key}`}>
            <strong dir="auto">{note.title}</strong>
            {note.texts.map((text) => (
              <div key={text} class="version">
                <p dir="auto">{text}</p>
                <Button class="plain" onClick={() => settle(note, text)}>
                  {t('computers_keep_this')}
                </Button>
              </div>
            ))}
            <Button class="plain" onClick={() => settle(note, note.texts.join('\n\n'))}>
              {t('computers_keep_both')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
