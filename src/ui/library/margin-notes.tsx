import type { PlacedMark } from '../../anchors/story-pieces.ts';
import { type Annotation, colours, PASSAGE, type SavedArticle } from '../../model.ts';
import { hasNotes } from '../../present/group-by-kind.ts';
import { highlighters } from '../../present/palette.ts';
import { change } from '../../storage/annotations.ts';
import { Button } from '../design/button.tsx';
import { attempt } from '../design/notice.tsx';
import { NoteEditor } from '../shared/note-editor.tsx';
import { nameColour, shorten, t } from '../shared/strings.ts';
import { AnnotationCommands } from './annotation-commands.tsx';
import { TagLine } from './own-line.tsx';
import { type LibraryPage, notifyPages } from './use-library.ts';

/** What the text of an article is shown with. */
export interface StoryProps extends LibraryPage {
  article: SavedArticle;
  /** All annotations of the article. */
  annotations: Annotation[];
}

/** The notes on marks that end in a block, and the open one with what can be done with it. */
export function MarginNotes({
  marks,
  opened,
  onOpen,
  ...props
}: StoryProps & { marks: PlacedMark[]; opened: string; onOpen(id: string): void }) {
  const noted = marks.map(({ annotation }) => annotation).filter((one) => one.id === opened || hasNotes(one));
  if (noted.length === 0) return null;
  return (
    <div class="margin">
      {noted.map((annotation) =>
        annotation.id === opened ? (
          <OpenNote key={annotation.id} {...props} annotation={annotation} onClose={() => onOpen('')} />
        ) : (
          <MarginNote key={annotation.id} annotation={annotation} onOpen={() => onOpen(annotation.id)} />
        ),
      )}
    </div>
  );
}

/** The note and tags of a mark; pressing them opens it. */
function MarginNote({ annotation, onOpen }: { annotation: Annotation; onOpen(): void }) {
  const { kind, colour = 'yellow', note, tags, selectors } = annotation;
  return (
    <Button
      class="margin-note"
      data-colour={kind === PASSAGE ? colour : undefined}
      aria-description={shorten(selectors[0].exact)}
      onClick={onOpen}
    >
      {note.trim() && (
        <span class="own-note" dir="auto">
          {note}
        </span>
      )}
      {tags.length > 0 && <TagLine tags={tags} />}
    </Button>
  );
}

/** A mark that was pressed: its colour, note and tags, to be changed, copied or deleted. */
function OpenNote({ annotation, onClose, ...props }: StoryProps & { annotation: Annotation; onClose(): void }) {
  const { database } = props;
  const { id, kind, colour = 'yellow', selectors } = annotation;
  const close = () => {
    onClose();
    document.querySelector<HTMLElement>('.story mark [aria-expanded=true]')?.focus();
  };
  return (
    <section
      class="margin-note"
      aria-label={shorten(selectors[0].exact)}
      data-colour={kind === PASSAGE ? colour : undefined}
    >
      {kind === PASSAGE && (
        <fieldset class="colour-row" aria-label={t('colour')}>
          {colours.map((one) => (
            <Button
              key={one}
              title={nameColour(one)}
              aria-pressed={one === colour}
              onClick={() =>
                attempt(async () => {
                  await change(database, null, id, { colour: one });
                  await notifyPages();
                })
              }
            >
              <i class="swatch" style={{ '--dot': highlighters[one].dot, '--edge': highlighters[one].line[0] }} />
            </Button>
          ))}
        </fieldset>
      )}
      <NoteEditor target={{ id }} notes={annotation} focus="note" onEscape={close} />
      <div class="acts">
        <Button class="plain" onClick={close}>
          {t('done')}
        </Button>
        <AnnotationCommands {...props} annotation={annotation} />
      </div>
    </section>
  );
}
