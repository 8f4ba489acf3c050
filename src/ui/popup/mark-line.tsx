import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Written } from '../../messaging/contract.ts';
import { type Annotation, type Colour, colours, type Mark, PASSAGE, type Piece } from '../../model.ts';
import { PencilIcon, TrashIcon } from '../design/icons.tsx';
import { Writing } from '../shared/note-editor.tsx';
import { brief, nameColour, nameOrKey, t } from '../shared/strings.ts';

/** What words have become, word by word: what went is struck through, what came is underlined. */
export function WordChanges({ pieces }: { pieces: Piece[] }) {
  return (
    <span class="word-changes" dir="auto">
      {pieces.map(({ kind, text }, at) => {
        const key = `${at}:${kind}`;
        if (kind === 'removed') return <del key={key}>{text}</del>;
        return kind === 'added' ? <ins key={key}>{text}</ins> : <span key={key}>{text}</span>;
      })}
    </span>
  );
}

/** What the reader can do with a mark. */
export interface MarkActions {
  forget(mark: Mark): void;
  recolour(mark: Mark, colour: Colour): void;
  write(id: string, written: Written): void;
  /** The reader has written something else than was there before. */
  wrote(id: string, before: Written): void;
  readonly: boolean;
}

const inOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** One mark: its words, what the reader wrote about it, and the way to change that. */
export function MarkLine({
  mark,
  annotation,
  lang,
  onReveal,
  children,
  act,
}: {
  mark: Mark;
  /** The same with note and tags; absent until they are read. */
  annotation: Annotation | undefined;
  /** The language of the story (BCP 47); '' when unknown. */
  lang: string;
  onReveal?(): void;
  /** What is to be said about its place, and done about it. */
  children?: ComponentChildren;
  act: MarkActions;
}) {
  const [isOpen, setOpen] = useState(false);
  const words = inOneLine(mark.selectors[0].exact);
  const { note = '', tags = [] } = annotation ?? {};

  const pencil = useRef<HTMLButtonElement>(null);

  /** What opened it has the keyboard again when it is closed. */
  function turn(): void {
    if (isOpen) pencil.current?.focus();
    setOpen(!isOpen);
  }

  const lines = (
    <>
      <span dir="auto" lang={lang || undefined}>
        {words}
      </span>
      {mark.kind === PASSAGE ? (
        <small class="unseen">{nameColour(mark.colour ?? 'yellow')}</small>
      ) : (
        <small>{nameOrKey('kind', mark.kind)}</small>
      )}
      {!isOpen && note.trim() && (
        <small class="noted" dir="auto">
          {inOneLine(note)}
        </small>
      )}
      {!isOpen && tags.length > 0 && <small class="tagged">{tags.map((tag) => `#${tag}`).join(' ')}</small>}
    </>
  );
  return (
    <li class="mark" data-colour={mark.kind === PASSAGE ? (mark.colour ?? 'yellow') : undefined}>
      <div class="entry">
        {onReveal ? (
          <button type="button" class="words" onClick={onReveal}>
            {lines}
          </button>
        ) : (
          <div class="words">{lines}</div>
        )}
        <button
          type="button"
          class="edit"
          ref={pencil}
          aria-expanded={isOpen}
          title={t('edit_this', brief(words))}
          disabled={act.readonly || !annotation}
          onClick={turn}
        >
          <PencilIcon />
        </button>
        <button
          type="button"
          class="keep"
          title={t('forget_this', brief(words))}
          disabled={act.readonly}
          onClick={() => act.forget(mark)}
        >
          <TrashIcon />
        </button>
      </div>
      {children}
      {isOpen && annotation && (
        <fieldset class="editing" aria-label={t('note_title')}>
          {mark.kind === PASSAGE && (
            <fieldset class="swatches colours">
              <legend class="unseen">{t('colour')}</legend>
              {colours.map((colour) => (
                <label key={colour} data-colour={colour} title={nameColour(colour)}>
                  <input
                    type="radio"
                    name={`colour-${mark.id}`}
                    aria-label={nameColour(colour)}
                    checked={(mark.colour ?? 'yellow') === colour}
                    onChange={() => act.recolour(mark, colour)}
                  />
                  <i />
                </label>
              ))}
            </fieldset>
          )}
          <Writing
            note={note}
            tags={tags}
            focus="note"
            save={(written) => act.write(mark.id, written)}
            onChanged={(before) => act.wrote(mark.id, before)}
            onEscape={turn}
          />
          <button type="button" class="done" onClick={turn}>
            {t('done')}
          </button>
        </fieldset>
      )}
    </li>
  );
}
