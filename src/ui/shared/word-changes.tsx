import type { Piece } from '../../model.ts';

/** Words that were removed or added, or that are the same. */
export function Changed({ kind, text }: Pick<Piece, 'kind' | 'text'>) {
  if (kind === 'removed') return <del>{text}</del>;
  return kind === 'added' ? <ins>{text}</ins> : <span>{text}</span>;
}

/** A comparison of wordings, word by word, with `del` and `ins`. */
export const WordChanges = ({ pieces }: { pieces: Piece[] }) => (
  <span class="word-changes" dir="auto">
    {pieces.map((piece, at) => (
      <Changed key={`${at}:${piece.kind}`} {...piece} />
    ))}
  </span>
);
