import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Notes } from '../../messaging/contract.ts';
import { type Annotation, type Colour, colours, type Mark, PASSAGE } from '../../model.ts';
import { PencilIcon, TrashIcon } from '../design/icons.tsx';
import { NoteEditor } from '../shared/note-editor.tsx';
import { nameColour, nameOrKey, shorten, t } from '../shared/strings.ts';

/** What the reader can do with a mark. */
export interface MarkActions {
  forget(mark: Mark): void;
  recolour(mark: Mark, colour: Colour): void;
  saveTags(id: string, tags: string[], read: string[]): void;
  /** A note could not be stored. */
  onError(error: Error): void;
  /** Called when the editor closes, if note or tags have changed. */
  onWritten(id: string, before: Notes, after: Notes): void;
  readonly: boolean;
}

/** The state of an editor that a button opens; the button gets the focus back when it is closed. */
export function useEditor() {
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  function toggle(): void {
    if (isOpen) opener.current?.focus();
    setOpen(!isOpen);
  }
  return { isOpen, opener, toggle };
}

const collapseSpace = (text: string) => text.replace(/\s+/g, ' ').trim();

/** One mark with its note and tags, and an editor for them. */
export function MarkLine({
  mark,
  annotation,
  lang,
  onReveal,
  children,
  actions,
}: {
  mark: Mark;
  /** The mark with note and tags; undefined until they are read. */
  annotation: Annotation | undefined;
  /** The language of the story (BCP 47); '' when unknown. */
  lang: string;
  onReveal?(): void;
  /** Details about its place, with their buttons. */
  children?: ComponentChildren;
  actions: MarkActions;
}) {
  const { isOpen, opener, toggle } = useEditor();
  const words = collapseSpace(mark.selectors[0].exact);
  const summary = <MarkSummary mark={mark} words={words} lang={lang} annotation={isOpen ? undefined : annotation} />;
  return (
    <li class="mark" data-colour={mark.kind === PASSAGE ? (mark.colour ?? 'yellow') : undefined}>
      <div class="entry">
        {onReveal ? (
          <button type="button" class="words" onClick={onReveal}>
            {summary}
          </button>
        ) : (
          <div class="words">{summary}</div>
        )}
        <button
          type="button"
          class="edit"
          ref={opener}
          aria-expanded={isOpen}
          title={t('edit_this', shorten(words))}
          disabled={actions.readonly || !annotation}
          onClick={toggle}
        >
          <PencilIcon />
        </button>
        <button
          type="button"
          class="keep"
          title={t('forget_this', shorten(words))}
          disabled={actions.readonly}
          onClick={() => actions.forget(mark)}
        >
          <TrashIcon />
        </button>
      </div>
      {children}
      {isOpen && annotation && (
        <fieldset class="editing" aria-label={t('note_title')}>
          {mark.kind === PASSAGE && <ColourChoice mark={mark} choose={(colour) => actions.recolour(mark, colour)} />}
          <NoteEditor
            target={{ id: mark.id }}
            note={annotation.note}
            tags={annotation.tags}
            focus="note"
            saveTags={(...tags) => actions.saveTags(mark.id, ...tags)}
            onError={(error) => error && actions.onError(error)}
            onChanged={(...notes) => actions.onWritten(mark.id, ...notes)}
            onEscape={toggle}
          />
          <button type="button" class="done" onClick={toggle}>
            {t('done')}
          </button>
        </fieldset>
      )}
    </li>
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
  const { note = '', tags = [] } = annotation ?? {};
  return (
    <>
      <span dir="auto" lang={lang || undefined}>
        {words}
      </span>
      {mark.kind === PASSAGE ? (
        <small class="visually-hidden">{nameColour(mark.colour ?? 'yellow')}</small>
      ) : (
        <small>{nameOrKey('kind', mark.kind)}</small>
      )}
      {note.trim() && (
        <small class="noted" dir="auto">
          {collapseSpace(note)}
        </small>
      )}
      {tags.length > 0 && <small class="tagged">{tags.map((tag) => `#${tag}`).join(' ')}</small>}
    </>
  );
}

function ColourChoice({ mark, choose }: { mark: Mark; choose(colour: Colour): void }) {
  return (
    <fieldset class="swatches colours">
      <legend class="visually-hidden">{t('colour')}</legend>
      {colours.map((colour) => (
        <label key={colour} data-colour={colour} title={nameColour(colour)}>
          <input
            type="radio"
            name={`colour-${mark.id}`}
            aria-label={nameColour(colour)}
            checked={(mark.colour ?? 'yellow') === colour}
            onChange={() => choose(colour)}
          />
          <i />
        </label>
      ))}
    </fieldset>
  );
}
