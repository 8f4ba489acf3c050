import { useMemo } from 'preact/hooks';
import { type BlockChange, diffBlocks, foldSame } from '../../anchors/text-changes.ts';
import type { SavedArticle, SavedText } from '../../model.ts';
import { formatDay, plural, type StringKey, t } from '../shared/strings.ts';
import { Changed, WordChanges } from '../shared/word-changes.tsx';

/** The differences between the text that was saved and the one that its page showed last; null if there are none. */
export function useTextChanges(saved: SavedText | null): BlockChange[] | null {
  return useMemo(() => (saved?.latest ? diffBlocks(saved.first.blocks, saved.latest.blocks) : null), [saved]);
}

/** Says that the page has changed since the article was saved. */
export function describeChanges({ first, latest }: SavedText, changes: BlockChange[]): string {
  const count = (asked: BlockChange['kind']) => changes.filter(({ kind }) => kind === asked).length;
  const days = [formatDay(latest?.taken ?? ''), formatDay(first.taken)];
  return t('text_changed', ...days, count('edited'), count('added'), count('removed'));
}

const LABELS: { [K in Exclude<BlockChange['kind'], 'same'>]: StringKey } = {
  added: 'change_added',
  removed: 'change_removed',
  edited: 'change_edited',
};

/** The differences, paragraph by paragraph. What is the same is folded. */
export function TextChanges({ changes, article }: { changes: BlockChange[]; article: SavedArticle }) {
  return (
    <ol class="text-changes" lang={article.lang || undefined}>
      {foldSame(changes).map((one, at) => {
        if (Array.isArray(one))
          return (
            <li key={at}>
              <details>
                <summary lang={t('strings_language')}>{plural('change_same', one.length)}</summary>
                {one.map((change, at) => (
                  <Words key={at} change={change} />
                ))}
              </details>
            </li>
          );
        if (one.kind === 'same') return null;
        return (
          <li key={at} data-change={one.kind}>
            <small lang={t('strings_language')}>{t(LABELS[one.kind])}</small>
            <Words change={one} />
          </li>
        );
      })}
    </ol>
  );
}

function Words({ change }: { change: BlockChange }) {
  const isHeading = change.role === 'heading' || change.role === 'title';
  return (
    <p class="changed-words" dir="auto" data-heading={isHeading || undefined}>
      {change.kind === 'edited' ? <WordChanges pieces={change.pieces} /> : <Changed {...change} />}
    </p>
  );
}
