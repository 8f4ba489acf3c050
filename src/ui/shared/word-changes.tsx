import type { Piece } from '../../model.ts';

/** A comparison of wordings, word by word, with `del` and `ins`. */
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
