import { useState } from 'preact/hooks';
import type { PlacedMark } from '../../anchors/story-pieces.ts';
import { toHash } from '../../messaging/library-route.ts';
import type { Article } from '../../model.ts';
import { highlighters } from '../../present/palette.ts';
import { Button } from '../design/button.tsx';
import { NoteIcon } from '../design/icons.tsx';
import { NoteEditor } from '../shared/note-editor.tsx';
import { readerLanguage, t } from '../shared/strings.ts';

/** The sample as the library shows it: the reader's highlights under their article. */
export function InLibrary({
  article,
  mine,
  writesNote,
}: {
  article: Article;
  mine: PlacedMark[];
  /** The field for a note on the last highlight is open. */
  writesNote: boolean;
}) {
  const today = new Intl.RelativeTimeFormat(readerLanguage(), { numeric: 'auto' }).format(0, 'day');
  const last = mine.at(-1);
  return (
    <div class="browser">
      <p class="bar library-bar">{t('extension_name')}</p>
      <div class="in-library">
        <h2>{today}</h2>
        <h3>
          <a href={`library.html${toHash({ view: 'article', url: article.url })}`}>{article.title}</a>
        </h3>
        <p class="source">
          {article.site}, {today}
        </p>
        {mine.map((one) => (
          <Mine
            key={one.annotation.id}
            one={one}
            words={article.text.slice(one.start, one.end)}
            isOpen={writesNote && one === last}
          />
        ))}
      </div>
    </div>
  );
}

/** A highlight, and a note on it. */
function Mine({ one, words, isOpen }: { one: PlacedMark; words: string; isOpen: boolean }) {
  const [writes, setWrites] = useState(isOpen);
  const { id, note, colour = 'yellow' } = one.annotation;
  return (
    <div class="mine" style={{ '--dot': highlighters[colour].dot, '--edge': highlighters[colour].line[0] }}>
      <p dir="auto">{words}</p>
      {writes || note ? (
        <NoteEditor target={{ id }} notes={one.annotation} focus={writes ? 'note' : null} />
      ) : (
        <Button class="add-note" onClick={() => setWrites(true)}>
          <NoteIcon />
          {t('welcome_note')}
        </Button>
      )}
    </div>
  );
}
