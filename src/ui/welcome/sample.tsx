import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Finding } from '../../findings/index.ts';
import { reader } from '../../messages/contract.ts';
import type { Article } from '../../model.ts';
import { toEntry } from '../parts/entry.ts';
import { say, sayName } from '../parts/strings.ts';
import { cutPieces, type Piece } from './pieces.ts';

/** A short story that is read as any other is; pressing a mark tells what was read. */
export function Sample({ attempt }: { attempt(work: () => Promise<unknown>): void }) {
  const article = useMemo(writeSample, []);
  const [findings, setFindings] = useState<Finding[]>([]);
  const [chosen, setChosen] = useState<Finding | null>(null);

  useEffect(
    () =>
      attempt(async () => {
        // What is reported without marks is not marked in pages either, unless the reader asks for it.
        const found = (await reader.read(article)).filter(
          (finding) => finding.kind !== 'quote' || finding.facts.form !== 'indirect',
        );
        setFindings(found);
        setChosen(found.find(({ kind, facts }) => kind === 'actor' && 'role' in facts && facts.role) ?? null);
      }),
    [],
  );

  const pieces = cutPieces(article.text, findings);
  const paragraphs = article.blocks.map((block) =>
    pieces.filter(({ start, end }) => start >= block.start && end <= block.end),
  );
  const draw = (piece: Piece) => <Marked key={piece.start} piece={piece} chosen={chosen} choose={setChosen} />;
  const [title = [], ...rest] = paragraphs;
  return (
    <figure class="sample">
      <blockquote lang={article.lang}>
        <h2>{title.map(draw)}</h2>
        {rest.map((paragraph) => (
          <p key={paragraph[0]?.start}>{paragraph.map(draw)}</p>
        ))}
      </blockquote>
      <figcaption aria-live="polite">
        {chosen ? <Told finding={chosen} text={article.text} /> : say('sample_hint')}
      </figcaption>
    </figure>
  );
}

interface MarkedProps {
  piece: Piece;
  chosen: Finding | null;
  choose(finding: Finding): void;
}

function Marked({ piece: { words, findings }, chosen, choose }: MarkedProps) {
  const [inner] = findings;
  if (!inner) return <>{words}</>;
  return (
    <button
      type="button"
      class="look"
      data-look={findings.map(({ kind }) => kind).join(' ')}
      title={findings.map(({ kind }) => sayName('kind', kind)).join(', ')}
      aria-pressed={chosen !== null && findings.includes(chosen)}
      onClick={() => choose(inner)}
    >
      {words}
    </button>
  );
}

/** What was read: the words, what they are, and what was understood. */
function Told({ finding, text }: { finding: Finding; text: string }) {
  const { words, detail } = toEntry(finding, text);
  return (
    <>
      <small>{sayName('kind', finding.kind)}</small>
      <b>{finding.kind === 'actor' ? finding.facts.name : words}</b>
      {detail && <span>{detail}</span>}
    </>
  );
}

/** The story in the reader's language, as a page would have it. */
function writeSample(): Article {
  const text = say('sample_story');
  const blocks: Article['blocks'] = [];
  let start = 0;
  for (const paragraph of text.split('\n\n')) {
    blocks.push({ role: start === 0 ? 'title' : 'paragraph', start, end: start + paragraph.length });
    start += paragraph.length + 2;
  }
  return {
    url: 'https://sample.newsgloss.example/',
    title: text.split('\n')[0] ?? '',
    lang: say('strings_language'),
    text,
    blocks,
  };
}
