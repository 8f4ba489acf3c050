import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { type Colour, colours, type Mark, PASSAGE, type Span } from '../../model.ts';
import { Button } from '../design/button.tsx';
import { CopyIcon, NoteIcon, TagIcon, TrashIcon } from '../design/icons.tsx';
import { type MenuItem, MoreMenu } from '../design/more-menu.tsx';
import { NoteEditor, type NoteFields } from '../shared/note-editor.tsx';
import { nameColour, nameOrKey, shorten, t } from '../shared/strings.ts';
import type { Field, RowActions } from './row-actions.ts';
import { pressRow } from './row-keys.ts';

interface Props extends RowActions {
  mark: Mark;
  /** Its place in the page; without one, it cannot be shown. */
  span?: Span;
  /** Only one line of its words and one of its note. */
  isShort?: boolean;
  /** Details about its place, with their buttons. */
  children?: ComponentChildren;
}

/** One mark with its note and tags, its commands, and an editor. */
export function MarkLine({ mark, span, isShort, children, ...actions }: Props) {
  const { page, open, setOpen } = actions;
  const line = useRef<HTMLLIElement>(null);
  const { id, kind } = mark;
  const annotation = actions.annotationOf(mark);
  const field = open?.key === id ? (open.under as Field) : null;
  const words = mark.selectors[0].exact.replace(/\s+/g, ' ').trim();
  const label = shorten(words);
  const { note = '', tags = [] } = (!field && annotation) || {};
  const copy = () => actions.copyMark(mark);
  const items = page.isPrivate ? [] : listCommands(mark, actions);
  const copying = { name: 'copy', label: t('copy_with_source'), shortcut: 'C', act: copy };
  const close = () => {
    setOpen(null);
    line.current?.querySelector<HTMLElement>('.row-text')?.focus();
  };
  return (
    <li
      ref={line}
      class={isShort ? 'row mark short' : 'row mark'}
      data-colour={kind === PASSAGE ? (mark.colour ?? 'yellow') : undefined}
      onKeyDown={(event) => pressRow(event, [copying, ...items])}
      onContextMenu={(event) => pressRow(event, items)}
    >
      <Button class="row-text" disabled={!span} onClick={span && (() => actions.show(span))}>
        <span class="lead" dir="auto" lang={page.article.lang || undefined}>
          {words}
        </span>
        <small class="visually-hidden">
          {kind === PASSAGE ? nameColour(mark.colour ?? 'yellow') : nameOrKey('kind', kind)}
        </small>
        {note.trim() && (
          <span class="noted" dir="auto">
            {note.trim()}
          </span>
        )}
      </Button>
      <span class="row-acts">
        {!isShort && tags.length > 0 && <small class="tagged">{tags.join(', ')}</small>}
        <Button
          class="icon-button copy"
          aria-label={t('copy_quotation', label)}
          title={t('copy_with_source')}
          onClick={copy}
        >
          <CopyIcon />
        </Button>
        {items.length > 0 && <MoreMenu label={t('more_for', label)} items={items} />}
      </span>
      {children}
      {field && annotation && (
        <Editor target={{ id }} notes={annotation} focus={field === 'colour' ? null : field} close={close}>
          {kind === PASSAGE && (
            <ColourChoice mark={mark} hasFocus={field === 'colour'} choose={(to) => actions.recolour(mark, to)} />
          )}
        </Editor>
      )}
    </li>
  );
}

function listCommands(mark: Mark, { annotationOf, setOpen, forget }: RowActions): MenuItem[] {
  const isOwn = mark.kind === PASSAGE;
  const edit = (under: Field) => () => setOpen({ key: mark.id, under });
  const editing: MenuItem[] = [
    { name: 'note', label: t('write_note'), icon: <NoteIcon />, shortcut: 'N', act: edit('note') },
    { name: 'tags', label: t('add_tags'), icon: <TagIcon />, shortcut: 'T', act: edit('tags') },
  ];
  if (isOwn) editing.push({ name: 'colour', label: t('colour'), icon: <i class="dot" />, act: edit('colour') });
  return [
    ...(annotationOf(mark) ? editing : []),
    {
      name: 'delete',
      label: t(isOwn ? 'delete_highlight' : 'bulk_delete'),
      icon: <TrashIcon />,
      shortcut: 'Delete',
      isFirst: true,
      act: () => forget([mark]),
    },
  ];
}

/** Fields for a note and tags, stored while typing, and a button that closes them. */
export function Editor({ close, children, ...fields }: NoteFields & { close(): void; children?: ComponentChildren }) {
  return (
    <fieldset class="editing" aria-label={t('note_title')}>
      {children}
      <NoteEditor {...fields} offersUndo onEscape={close} />
      <Button class="done" onClick={close}>
        {t('done')}
      </Button>
    </fieldset>
  );
}

function ColourChoice({ mark, hasFocus, choose }: { mark: Mark; hasFocus: boolean; choose(colour: Colour): void }) {
  const chosen = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (hasFocus) chosen.current?.focus();
  }, [hasFocus]);
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
