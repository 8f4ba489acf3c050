import type { TargetedKeyboardEvent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../messaging/browser.ts';
import { notesApi } from '../../messaging/contract.ts';
import type { BesideView, NoteView } from '../../messaging/frame.ts';
import type { Annotation } from '../../model.ts';
import { highlighters } from '../../present/palette.ts';
import { Button } from '../design/button.tsx';
import { cycle } from '../design/hold-focus.ts';
import { CloseIcon, CopyIcon, NoteIcon, PencilIcon, TrashIcon } from '../design/icons.tsx';
import { type MenuItem, MoreMenu } from '../design/more-menu.tsx';
import { NoteEditor } from '../shared/note-editor.tsx';
import { describeError, t } from '../shared/strings.ts';

/** An annotation, read again when it was changed; null until it is read. */
function useAnnotation({ id, updated }: NoteView | BesideView): {
  annotation: Annotation | null;
  storageError: string;
} {
  const [annotation, setAnnotation] = useState<Annotation | null>(null);
  const [storageError, setStorageError] = useState('');
  useEffect(() => {
    notesApi.one(id).then(setAnnotation, (error: unknown) => setStorageError(describeError(error)));
  }, [id, updated]);
  return { annotation, storageError };
}

/** Escape closes a note, and Tab stays in it. */
const pressIn = (close: () => void) => (event: TargetedKeyboardEvent<HTMLElement>) => {
  if (event.key === 'Escape') close();
  else if (event.key === 'Tab') cycle(event, event.currentTarget);
};

/** The words that a note is about. */
const Excerpt = ({ annotation }: { annotation: Annotation }) => (
  <p class="excerpt">
    <bdi>{annotation.selectors[0].exact}</bdi>
  </p>
);

/** The colour of the line at the start of a note. */
const edgeOf = ({ colour = 'yellow' }: Annotation, theme: BesideView['theme']) => ({
  '--edge': highlighters[colour].line[theme === 'dark' ? 1 : 0],
});

/** A note beside its line, quietly: a press opens it. */
export function NoteBeside({ view, onAct }: { view: BesideView; onAct(act: 'open'): void }) {
  const { annotation } = useAnnotation(view);
  // An element from the start, because the frame has its size.
  return (
    <Button
      class="beside"
      data-act="open"
      style={annotation ? edgeOf(annotation, view.theme) : undefined}
      onClick={() => onAct('open')}
    >
      <span class="note-text" dir="auto">
        {annotation?.note}
      </span>
      {annotation && annotation.tags.length > 0 && <small>{annotation.tags.join(', ')}</small>}
    </Button>
  );
}

/** What the reader can do with a note. */
type NoteAct = 'edit' | 'add-tags' | 'colour' | 'copy' | 'remove' | 'close';

/** A note that is read, whole, with what can be done with it: beside its line, or in a sheet with the words that it is about. */
export function OpenNote({ view, notice, onAct }: { view: NoteView; notice: string; onAct(act: NoteAct): void }) {
  const { annotation, storageError } = useAnnotation(view);
  const { isSheet, isOwn, theme } = view;
  const item = (name: NoteAct, label: string): MenuItem => ({ name, label, act: () => onAct(name) });
  const items = [
    ...(isSheet ? [] : [item('copy', t('copy_with_source'))]),
    item('add-tags', t('note_add_tags')),
    ...(isOwn ? [item('colour', t('note_colour'))] : []),
    item('remove', t('bulk_delete')),
  ];
  return (
    <main
      class="open-note"
      style={annotation ? edgeOf(annotation, theme) : undefined}
      aria-label={t('note_title')}
      tabIndex={-1}
      data-focus
      onKeyDown={pressIn(() => onAct('close'))}
    >
      {isSheet && annotation && <Excerpt annotation={annotation} />}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long note is scrolled with the keyboard */}
      <p class="note-text" dir="auto" tabIndex={0}>
        {annotation?.note}
      </p>
      {(storageError || notice) && <p class="says">{storageError || notice}</p>}
      {isSheet && annotation && annotation.tags.length > 0 && <small>{annotation.tags.join(', ')}</small>}
      <div class="foot">
        {isSheet ? (
          <>
            <Button class="bordered" data-act="edit" onClick={() => onAct('edit')}>
              {t('note_edit')}
            </Button>
            <Button data-act="copy" onClick={() => onAct('copy')}>
              <CopyIcon />
              {t('copy_with_source')}
            </Button>
            <span class="place" />
          </>
        ) : (
          <>
            <small class="place">{annotation?.tags.join(', ')}</small>
            <Button class="icon-button" data-act="edit" title={t('note_edit')} onClick={() => onAct('edit')}>
              <PencilIcon />
            </Button>
          </>
        )}
        <MoreMenu label={t('more_for', t('note'))} items={items} />
      </div>
    </main>
  );
}

/** An editor for the note and tags of a highlight, shown over its page; in a tab of its own, `says` why it is there. */
export function NoteFrame({
  view,
  says,
  onAct,
}: {
  view: NoteView;
  says?: string;
  onAct(act: 'close' | 'remove'): void;
}) {
  const { annotation, storageError } = useAnnotation(view);
  const close = () => onAct('close');
  return (
    <main
      class="note note-frame"
      style={annotation ? { '--edge': highlighters[annotation.colour ?? 'yellow'].dot } : undefined}
      onKeyDown={pressIn(close)}
    >
      <div class="head">
        <NoteIcon />
        <h1>{t('note_title')}</h1>
        <Button class="icon-button" title={t('card_close')} onClick={close}>
          <CloseIcon />
        </Button>
      </div>
      {says && (
        <p class="why" role="status">
          {says}
        </p>
      )}
      {annotation && (
        <>
          <Excerpt annotation={annotation} />
          <NoteEditor target={{ id: view.id }} notes={annotation} focus={view.field} />
        </>
      )}
      {storageError && (
        <p class="error-message" role="alert">
          {storageError}
        </p>
      )}
      <div class="foot">
        {annotation && !says && (
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

/** The note of an annotation in a tab, because its page takes what is typed over it. */
export function NoteInTab({ id }: { id: string }) {
  const theme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  const close = async () => {
    const tab = await browser.tabs.getCurrent();
    if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
  };
  return (
    <NoteFrame
      view={{ part: 'note', id, updated: '', field: 'note', isOwn: true, theme, width: 480 }}
      says={t('note_in_tab')}
      onAct={() => void close()}
    />
  );
}
