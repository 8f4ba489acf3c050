import { useEffect, useMemo, useState } from 'preact/hooks';
import { isNamed } from '../../corrections/corrections.ts';
import type { Finding } from '../../findings/index.ts';
import { reader } from '../../messaging/contract.ts';
import type { Article, Span } from '../../model.ts';
import { isReported } from '../../present/quote.ts';
import { toEntry } from '../shared/entry.ts';
import { nameOrKey, t } from '../shared/strings.ts';

/** A part of the text, with the findings that contain it, innermost first. */
export interface Piece extends Span {
  words: string;
  findings: Finding[];
}

/** Splits a text at the start and end of each finding and paragraph. */
export function cutPieces(text: string, findings: Finding[]): Piece[] {
  const edges = new Set([0, text.length]);
  for (const { start, end } of findings) edges.add(start).add(end);
  for (let at = text.indexOf('\n\n'); at >= 0; at = text.indexOf('\n\n', at + 2)) edges.add(at).add(at + 2);
  const inOrder = [...edges].sort((a, b) => a - b);
  return inOrder.slice(1).map((end, i) => {
    const start = inOrder[i] ?? 0;
    const over = findings
      .filter((finding) => finding.start <= start && end <= finding.end)
      .sort((a, b) => a.end - a.start - (b.end - b.start));
    return { start, end, words: text.slice(start, end), findings: over };
  });
}

/** A short story with its findings marked; pressing a mark shows its details. */
export function Sample({ attempt }: { attempt(work: () => Promise<unknown>): void }) {
  const article = useMemo(writeSample, []);
  const [findings, setFindings] = useState<Finding[]>([]);
  const [chosen, setChosen] = useState<Finding | null>(null);

  useEffect(
    () =>
      attempt(async () => {
        // Indirect speech is not shown in pages by default, either.
        const found = (await reader.read(article)).filter((finding) => !isReported(finding));
        setFindings(found);
        setChosen(found.find(({ facts }) => 'role' in facts && facts.role) ?? null);
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
        {chosen ? <FindingDetails finding={chosen} text={article.text} /> : t('sample_hint')}
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
      class="kind-mark"
      data-kinds={findings.map(({ kind }) => kind).join(' ')}
      title={findings.map(({ kind }) => nameOrKey('kind', kind)).join(', ')}
      aria-pressed={chosen !== null && findings.includes(chosen)}
      onClick={() => choose(inner)}
    >
      {words}
    </button>
  );
}

/** The details of a finding: kind, name or text, and detail. */
function FindingDetails({ finding, text }: { finding: Finding; text: string }) {
  const { words, detail } = toEntry(finding, text);
  return (
    <>
      <small>{nameOrKey('kind', finding.kind)}</small>
      <b>{isNamed(finding) ? finding.facts.name : words}</b>
      {detail && <span>{detail}</span>}
    </>
  );
}

/** The sample story as an article, in the reader's language. */
function writeSample(): Article {
  const text = t('sample_story');
  const blocks: Article['blocks'] = [];
  let start = 0;
  for (const paragraph of text.split('\n\n')) {
    blocks.push({ role: start === 0 ? 'title' : 'paragraph', start, end: start + paragraph.length });
    start += paragraph.length + 2;
  }
  return {
    url: 'https://sample.newsgloss.example/',
    title: text.split('\n')[0] ?? '',
    lang: t('strings_language'),
    text,
    blocks,
  };
}
