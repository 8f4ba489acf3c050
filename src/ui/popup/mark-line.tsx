import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Notes } from '../../messaging/contract.ts';
import { type Annotation, type Colour, colours, type Mark, PASSAGE } from '../../model.ts';
import { Button } from '../design/button.tsx';
import { CopyIcon, NoteIcon, TagIcon, TrashIcon } from '../design/icons.tsx';
import { type MenuItem, MoreMenu } from '../design/more-menu.tsx';
import { NoteEditor } from '../shared/note-editor.tsx';
import { nameColour, nameOrKey, shorten, t } from '../shared/strings.ts';
import { pressRow } from './row-keys.ts';

/** What the reader can do with a mark. */
export interface MarkActions {
  copy(mark: Mark): void;
  forget(mark: Mark): void;
  recolour(mark: Mark, colour: Colour): void;
  saveTags(id: string, tags: string[], read: string[]): void;
  /** A note could not be stored. */
  onError(error: Error): void;
  /** Called when the editor closes, if note or tags have changed. */
  onWritten(id: string, before: Notes, after: Notes): void;
  readonly: boolean;
}

const collapseSpace = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The field of an editor that gets the focus. */
export type Field = 'note' | 'tags' | 'colour';

/** One mark with its note and tags, its commands, and an editor. */
export function MarkLine({
  mark,
  annotation,
  lang,
  isShort,
  field,
  setField,
  onReveal,
  children,
  actions,
}: {
  mark: Mark;
  /** The mark with note and tags; undefined until they are read. */
  annotation: Annotation | undefined;
  /** The language of the story (BCP 47); '' when unknown. */
  lang: string;
  /** Only one line of its words and one of its note. */
  isShort?: boolean;
  /** The field of its editor that has the focus first; null while that is closed. */
  field: Field | null;
  setField(field: Field | null): void;
  onReveal?(): void;
  /** Details about its place, with their buttons. */
  children?: ComponentChildren;
  actions: MarkActions;
}) {
  const line = useRef<HTMLLIElement>(null);
  const words = collapseSpace(mark.selectors[0].exact);
  const label = shorten(words);
  const items = actions.readonly ? [] : listCommands(mark, annotation, setField, actions);
  const copying: MenuItem = {
    name: 'copy',
    label: t('copy_with_source'),
    shortcut: 'C',
    act: () => actions.copy(mark),
  };
  const close = () => {
    setField(null);
    line.current?.querySelector<HTMLElement>('.row-text')?.focus();
  };
  return (
    <li
      ref={line}
      class={isShort ? 'row mark short' : 'row mark'}
      data-colour={mark.kind === PASSAGE ? (mark.colour ?? 'yellow') : undefined}
      onKeyDown={(event) => pressRow(event, [copying, ...items])}
      onContextMenu={(event) => pressRow(event, items)}
    >
      <Button class="row-text" disabled={!onReveal} onClick={onReveal}>
        <MarkSummary mark={mark} words={words} lang={lang} annotation={field ? undefined : annotation} />
      </Button>
      <span class="row-acts">
        {!isShort && !field && annotation && annotation.tags.length > 0 && (
          <small class="tagged">{annotation.tags.join(', ')}</small>
        )}
        <Button
          class="icon-button copy"
          aria-label={t('copy_quotation', label)}
          title={t('copy_with_source')}
          onClick={copying.act}
        >
          <CopyIcon />
        </Button>
        {items.length > 0 && <MoreMenu label={t('more_for', label)} items={items} />}
      </span>
      {children}
      {field && annotation && (
        <MarkEditor mark={mark} annotation={annotation} focus={field} close={close} actions={actions} />
      )}
    </li>
  );
}

function listCommands(
  mark: Mark,
  annotation: Annotation | undefined,
  edit: (field: Field) => void,
  actions: MarkActions,
): MenuItem[] {
  const editing: MenuItem[] = [
    { name: 'note', label: t('write_note'), icon: <NoteIcon />, shortcut: 'N', act: () => edit('note') },
    { name: 'tags', label: t('add_tags'), icon: <TagIcon />, shortcut: 'T', act: () => edit('tags') },
  ];
  const colouring: MenuItem = {
    name: 'colour',
    label: t('colour'),
    icon: <i class="dot" />,
    act: () => edit('colour'),
  };
  return [
    ...(annotation ? editing : []),
    ...(annotation && mark.kind === PASSAGE ? [colouring] : []),
    {
      name: 'delete',
      label: t(mark.kind === PASSAGE ? 'delete_highlight' : 'bulk_delete'),
      icon: <TrashIcon />,
      shortcut: 'Delete',
      isFirst: true,
      act: () => actions.forget(mark),
    },
  ];
}

/** Fields for the colour, the note and the tags of a mark, stored while typing. */
export function MarkEditor({
  mark,
  annotation: { note, tags },
  focus,
  close,
  actions,
}: {
  mark: Mark;
  annotation: Annotation;
  focus: Field;
  close(): void;
  actions: MarkActions;
}) {
  const { id, kind } = mark;
  return (
    <Editor
      target={{ id }}
      note={note}
      tags={tags}
      focus={focus === 'colour' ? null : focus}
      saveTags={(...tags) => actions.saveTags(id, ...tags)}
      onError={actions.onError}
      onWritten={(...notes) => actions.onWritten(id, ...notes)}
      close={close}
    >
      {kind === PASSAGE && (
        <ColourChoice mark={mark} hasFocus={focus === 'colour'} choose={(colour) => actions.recolour(mark, colour)} />
      )}
    </Editor>
  );
}

type EditorProps = Pick<Parameters<typeof NoteEditor>[0], 'target' | 'note' | 'tags' | 'focus' | 'saveTags'>;

/** Fields for a note and tags, and a button that closes them. */
export function Editor({
  onError,
  onWritten,
  close,
  children,
  ...fields
}: EditorProps & {
  onError(error: Error): void;
  /** Called when the editor closes, if note or tags have changed. */
  onWritten(before: Notes, after: Notes): void;
  close(): void;
  children?: ComponentChildren;
}) {
  return (
    <fieldset class="editing" aria-label={t('note_title')}>
      {children}
      <NoteEditor {...fields} onError={(error) => error && onError(error)} onChanged={onWritten} onEscape={close} />
      <Button class="done" onClick={close}>
        {t('done')}
      </Button>
    </fieldset>
  );
}

function MarkSummary({
  mark,
  words,
  lang,
  annotation,
}: {
  mark: Mark;
  words: string;
  lang: string;
  annotation: Annotation | undefined;
}) {
  const note = annotation?.note.trim() ?? '';
  return (
    <>
      <span class="lead" dir="auto" lang={lang || undefined}>
        {words}
      </span>
      <small class="visually-hidden">
        {mark.kind === PASSAGE ? nameColour(mark.colour ?? 'yellow') : nameOrKey('kind', mark.kind)}
      </small>
      {note && (
        <span class="noted" dir="auto">
          {note}
        </span>
      )}
    </>
  );
}

function ColourChoice({ mark, hasFocus, choose }: { mark: Mark; hasFocus: boolean; choose(colour: Colour): void }) {
  const chosen = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (hasFocus) chosen.current?.focus();
  }, []);
  return (
    <fieldset class="swatches colours">
      <legend class="visually-hidden">{t('colour')}</legend>
      {colours.map((colour) => {
        const isChosen = (mark.colour ?? 'yellow') === colour;
        return (
          <label key={colour} data-colour={colour} title={nameColour(colour)}>
            <input
              type="radio"
              name={`colour-${mark.id}`}
              aria-label={nameColour(colour)}
              checked={isChosen}
              ref={isChosen ? chosen : undefined}
              onChange={() => choose(colour)}
            />
            <i />
          </label>
        );
      })}
    </fieldset>
  );
}
