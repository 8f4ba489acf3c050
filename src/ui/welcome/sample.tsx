import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { describe } from '../../anchors/describe.ts';
import { composeQuotation } from '../../citation/quotation.ts';
import type { Finding } from '../../findings/index.ts';
import { reader } from '../../messaging/contract.ts';
import { type Annotation, type Article, type Colour, colours, PASSAGE, type Span } from '../../model.ts';
import { cardOf } from '../../present/index.ts';
import { highlighters } from '../../present/palette.ts';
import { isQuote, isReported } from '../../present/quote.ts';
import { CheckIcon, CopyIcon, SubjectIcon } from '../design/icons.tsx';
import { language, nameColour, nameOrKey, t, translate } from '../shared/strings.ts';

/** What is tried with the sample: a mark, a highlight, or a quotation with its source. */
export type Step = 'read' | 'keep' | 'use';

/** A part of the text, with the findings that contain it, innermost first. */
export interface Piece extends Span {
  words: string;
  findings: Finding[];
}

/** Splits a text at the start and end of each finding, paragraph and highlight. */
export function cutPieces(text: string, findings: Finding[], highlights: Span[] = []): Piece[] {
  const edges = new Set([0, text.length]);
  for (const { start, end } of [...findings, ...highlights]) edges.add(start).add(end);
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

/** The reader's highlight in the sample. */
type Highlight = Span & { colour: Colour };

/** A short story with its findings marked, in which the reader tries a step: what is pressed, selected or copied is shown over it. */
export function Sample({ step, attempt }: { step: Step; attempt(work: () => Promise<unknown>): void }) {
  const article = useMemo(writeSample, []);
  const [findings, setFindings] = useState<Finding[]>([]);
  const [chosen, setChosen] = useState<Finding | null>(null);
  const [highlight, setHighlight] = useState<Highlight | null>(null);
  const [copied, setCopied] = useState('');
  const story = useRef<HTMLElement>(null);

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

  const quote = findings.find(isQuote) ?? null;
  const passage = highlight ?? quote;
  const below = step === 'read' ? chosen : step === 'keep' ? passage : null;
  usePlaceBelow(story, below);

  function copy({ start, end }: Span): void {
    attempt(async () => {
      const { plain } = writeQuotation(article, findings, { start, end });
      await navigator.clipboard.writeText(plain);
      setCopied(plain);
    });
  }

  const pieces = cutPieces(article.text, findings, highlight ? [highlight] : []);
  const paragraphs = article.blocks.map((block) =>
    pieces.filter(({ start, end }) => start >= block.start && end <= block.end),
  );
  const draw = (piece: Piece) => (
    <Marked key={piece.start} piece={piece} step={step} highlight={highlight} chosen={chosen} choose={setChosen} />
  );
  const [title = [], ...rest] = paragraphs;
  return (
    <figure class="sample" ref={story}>
      <blockquote lang={article.lang}>
        <h2>{title.map(draw)}</h2>
        {rest.map((paragraph) => (
          <p key={paragraph[0]?.start}>{paragraph.map(draw)}</p>
        ))}
      </blockquote>
      <div class="over" data-step={step} aria-live="polite">
        {step === 'read' && chosen && <FindingDetails finding={chosen} findings={findings} article={article} />}
        {step === 'keep' && passage && (
          <Swatches
            colour={highlight?.colour ?? null}
            take={(colour) => {
              setHighlight({ ...(readSelected(story.current) ?? passage), colour });
              getSelection()?.removeAllRanges();
            }}
          />
        )}
        {step === 'use' && passage && <Copying text={copied} copy={() => copy(passage)} />}
      </div>
    </figure>
  );
}

/** Places what is over the sample below the first words of a span. */
function usePlaceBelow(story: { current: HTMLElement | null }, span: Span | null): void {
  useLayoutEffect(() => {
    const root = story.current;
    const first = root?.querySelector<HTMLElement>(`[data-start="${span?.start}"]`);
    if (!root || !first) return;
    const box = first.getClientRects()[0] ?? first.getBoundingClientRect();
    const around = root.getBoundingClientRect();
    root.style.setProperty('--left', `${box.left - around.left}px`);
    root.style.setProperty('--top', `${box.bottom - around.top + 8}px`);
  });
}

interface MarkedProps {
  piece: Piece;
  step: Step;
  highlight: Highlight | null;
  chosen: Finding | null;
  choose(finding: Finding): void;
}

function Marked({ piece: { words, findings, start }, step, highlight, chosen, choose }: MarkedProps) {
  const [inner] = findings;
  const isOwn = highlight !== null && step !== 'read' && highlight.start <= start && start < highlight.end;
  if (isOwn) return <Own words={words} start={start} colour={highlight.colour} />;
  if (!inner) return <span data-start={start}>{words}</span>;
  const mark = {
    class: 'kind-mark',
    'data-start': start,
    'data-kinds': findings.map(({ kind }) => kind).join(' '),
    title: findings.map(({ kind }) => nameOrKey('kind', kind)).join(', '),
  };
  if (step !== 'read') return <span {...mark}>{words}</span>;
  // No `<button>`, which is never broken across lines: the story would be laid out anew in the next step.
  return (
    // biome-ignore lint/a11y/useSemanticElements: see above
    <span
      {...mark}
      role="button"
      tabIndex={0}
      aria-pressed={chosen !== null && findings.includes(chosen)}
      onClick={() => choose(inner)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        choose(inner);
      }}
    >
      {words}
    </span>
  );
}

/** Words that the reader has highlighted. */
function Own({ words, start, colour }: { words: string; start: number; colour: Colour }) {
  const { ground, line } = highlighters[colour];
  const pick = ([light, dark]: [string, string]) => `var(--light, ${light}) var(--dark, ${dark})`;
  return (
    <mark data-start={start} data-colour={colour} style={{ '--own-ground': pick(ground), '--own-line': pick(line) }}>
      {words}
    </mark>
  );
}

/** What is known of a finding, as its card in a page tells it. */
function FindingDetails({ finding, findings, article }: { finding: Finding; findings: Finding[]; article: Article }) {
  const words = article.text.slice(finding.start, finding.end);
  const card = cardOf(finding.kind).describe(finding, words, { findings, article, language: language() });
  return (
    <div class="over-card">
      <small>
        <SubjectIcon name={card.icon} />
        {card.label}
      </small>
      <b lang={article.lang}>{card.title}</b>
      {(card.reading || card.role) && <span>{card.reading || card.role}</span>}
      {card.lines.length > 0 && <small class="lines">{card.lines.join(' · ')}</small>}
    </div>
  );
}

/** The five colours, each with its name. */
function Swatches({ colour: chosen, take }: { colour: Colour | null; take(colour: Colour): void }) {
  return (
    <fieldset class="over-bar" aria-label={t('toolbar_label')}>
      {colours.map((colour) => (
        <button
          key={colour}
          type="button"
          data-colour={colour}
          aria-pressed={chosen === colour}
          onClick={() => take(colour)}
        >
          <i class="swatch" style={{ '--dot': highlighters[colour].dot, '--edge': highlighters[colour].line[0] }} />
          {nameColour(colour)}
        </button>
      ))}
    </fieldset>
  );
}

/** Copies the quotation, and shows what was copied. */
function Copying({ text, copy }: { text: string; copy(): void }) {
  return (
    <div class="over-card">
      <button type="button" class="copy-sample" onClick={copy}>
        {text ? <CheckIcon /> : <CopyIcon />}
        {t(text ? 'card_copied' : 'welcome_copy')}
      </button>
      {text && (
        <p class="copied" dir="auto">
          {text}
        </p>
      )}
    </div>
  );
}

/** The selected part of the sample; null if nothing in it is selected. */
function readSelected(story: HTMLElement | null): Span | null {
  const selection = getSelection();
  if (!story || !selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  const offsetOf = (node: Node, offset: number): number | null => {
    const piece = node.parentElement?.closest<HTMLElement>('[data-start]');
    return piece && story.contains(piece) && node.nodeType === Node.TEXT_NODE
      ? Number(piece.dataset.start) + offset
      : null;
  };
  const start = offsetOf(startContainer, startOffset);
  const end = offsetOf(endContainer, endOffset);
  return start !== null && end !== null && start < end ? { start, end } : null;
}

const PUBLISHED = '2025-05-06';

/** A passage of the sample as it would be copied from its page: as the quotation that it is in, or on its own. */
function writeQuotation(article: Article, findings: Finding[], span: Span) {
  const now = `${PUBLISHED}T00:00:00Z`;
  const toAnnotation = ({ kind, facts, ...at }: Pick<Annotation, 'kind' | 'facts'> & Span): Annotation => ({
    id: `${kind}-${at.start}`,
    url: article.url,
    kind,
    facts,
    selectors: describe(article.text, at),
    note: '',
    tags: [],
    created: now,
    updated: now,
  });
  const said = findings.find((finding) => isQuote(finding) && finding.start <= span.start && span.end <= finding.end);
  const { url, title, lang } = article;
  const saved = {
    url,
    title,
    lang,
    site: t('sample_site'),
    byline: t('sample_byline'),
    published: PUBLISHED,
    added: now,
  };
  const annotations = findings.map(({ kind, facts, start, end }) => toAnnotation({ kind, facts, start, end }));
  const passage = toAnnotation({ kind: said?.kind ?? PASSAGE, facts: said?.facts ?? {}, ...span });
  return composeQuotation(passage, { article: saved, annotations }, { t: translate, style: 'apa' });
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
