import type { Span } from '../../model.ts';
import { findFirst, type PreparedText } from '../../text/prepared-text.ts';
import { isUpperOrDigit } from '../../text/words.ts';
import type { Actor } from '../actor/index.ts';
import { readActors } from '../coref/name-actors.ts';
import type { Cue } from '../reading/cues.ts';
import { isDescription } from '../reading/mentions.ts';
import { isProse } from '../reading/prose.ts';
import { has } from '../reading/reading.ts';
import { TAG } from '../reading/tags.ts';
import { limit } from '../steps.ts';
import type { Model } from '../tagger/model.ts';
import { about, isTracing, trace } from '../trace.ts';
import { type Attributed, attributeStory } from './attribute.ts';
import { type Claim, claim } from './claim.ts';
import { addContinued } from './continued.ts';
import { readSpokenSpans } from './dialogue.ts';
import { type LabelledTurn, readLabelledTurns } from './labelled-turns.ts';
import type { QuotedSpan } from './marks.ts';
import { readModels } from './models.ts';
import type { Story } from './source.ts';
import { takeTwins } from './twins.ts';
import type { Quote } from './types.ts';

export { openModels, readModels, useModels, type Weights } from './models.ts';

/** How probable it is at least that words in marks, and reported ones, are said. Chosen with `npm run score`. */
const [MIN_QUOTATION, MIN_REPORT] = [0.74, 0.71];

/** Finds the quotations and reports of a story and who says them, in reading order. */
export function find(text: PreparedText, { actors: model }: { actors: Model | null }): Quote[] {
  if (!isProse(text)) return [];
  const actors = readActors(text, model);
  return limit('quotations', text, () => findSaid(text, actors));
}

function findSaid(text: PreparedText, actors: readonly Actor[]): Quote[] {
  const { story, found } = attributeStory(text, actors, readSpokenSpans(text, actors), readModels());
  const said = found.filter((one) => isSaid(text, one));
  const quotes = addContinued(story.scene, said).flatMap((one) => describe(story, one));
  const turns = readLabelledTurns(text, actors).map(describeTurn);
  const isInTurn = ({ start, end, facts }: Quote) => {
    const turn = turns[findFirst(turns.length, (i) => (turns[i]?.end ?? 0) > start)];
    return facts.form === 'indirect' && turn && turn.start < end && end - start > HALF * (turn.end - turn.start);
  };
  return takeTwins(text, [...quotes.filter((quote) => !isInTurn(quote)), ...turns]).sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
}

/** Of a turn, the share from which on a report within it is the turn itself. */
const HALF = 0.5;

/** A turn of an interview, which reports what who is named before it says. */
const describeTurn = ({ start, end, label, actor }: LabelledTurn): Quote => ({
  kind: 'quote',
  start,
  end,
  confidence: 1,
  facts: { form: 'indirect', speaker: actor ?? label, ...(actor ? { actor } : { perhaps: null }) },
});

/** Where a quotation or a report begins. */
const startOf = ({ tokens }: PreparedText, { quotation, report }: Pick<Attributed, 'quotation' | 'report'>): number =>
  quotation?.start ?? tokens[report?.first ?? 0]?.start ?? 0;

/** Whether words are a quotation or a report. */
function isSaid(text: PreparedText, { quotation, report, said }: Attributed): boolean {
  const isFound = said >= (report ? MIN_REPORT : MIN_QUOTATION);
  if (isTracing()) {
    about(startOf(text, { quotation, report }));
    const told = (least: number) => `${said.toFixed(2)} of ${least}: ${isFound ? '' : 'not '}said`;
    if (report) trace('quote/report', () => `${wordsOf(text, report)}: ${told(MIN_REPORT)}`);
    else trace('quote/speech', () => told(MIN_QUOTATION));
  }
  return isFound;
}

/** The words of some tokens on one line. */
const wordsOf = (text: PreparedText, { first, last }: { first: number; last: number }): string => {
  const { start, end } = spanOf(text, first, last);
  return text.text.slice(start, end).replace(/\s+/g, ' ');
};

/** The span of tokens `first` up to, not including, `last`. */
const spanOf = ({ tokens }: PreparedText, first: number, last: number): Span => ({
  start: tokens[first]?.start ?? 0,
  end: tokens[last - 1]?.end ?? 0,
});

/** The findings of a quotation, one for each paragraph that it runs over, or of a report. */
function describe(story: Story, one: Attributed): Quote[] {
  const { reading, mentions, cues } = story.scene;
  const { text } = reading;
  const { source, quotation, report, said } = one;
  const mention = mentions[source?.mention ?? -1];
  const cue = cues[source?.cue ?? -1];
  const last = source?.name ? mention?.last : findEnd(story, source?.mention ?? -1);
  const speaker = mention && spanOf(text, mention.first, last ?? mention.last);
  const parts = { ...(speaker && { speaker }), ...(cue && { cue: spanOf(text, findOpening(story, cue), cue.at + 1) }) };
  const shared = {
    kind: 'quote' as const,
    confidence: Math.max(0.01, said * (source ? 0.5 + source.probability / 2 : 0.6)),
    ...(Object.keys(parts).length > 0 && { parts }),
  };
  const claimed = claimSource(story, one, speaker ? text.text.slice(speaker.start, speaker.end) : '');
  if (report)
    return [{ ...shared, ...spanOf(text, report.first, report.last), facts: { form: 'indirect', ...claimed } }];
  return (quotation?.pieces ?? []).map((piece) => ({
    ...shared,
    start: piece.start,
    end: piece.end,
    facts: { form: isSentence(text, piece) || !piece.closed ? 'direct' : 'partial', ...claimed },
  }));
}

/** The most phrases that say more of somebody who is described: “a spokesman for the harbour of Halden”. */
const MAX_COMPLEMENTS = 2;

/** The token after the description of somebody without a name, with what links it to others: “a spokesman for the bank”. */
function findEnd({ scene: { mentions, reading } }: Story, index: number): number | undefined {
  let end = mentions[index];
  for (let next = index + 1; end && isDescription(end.form) && next <= index + MAX_COMPLEMENTS; next++) {
    const complement = mentions[next];
    // “eine Sprecherin der Polizei”, “a spokesman for the bank”
    const isGenitive = reading.profile.genitives.has(reading.words[end.last] ?? '');
    const isLinked = isGenitive
      ? complement !== undefined && complement.first >= end.last && complement.first <= end.last + 1
      : complement?.first === end.last + 1 && has(reading, end.last, TAG.preposition);
    if (!complement || !isLinked || complement.form === 'time' || complement.form === 'own') break;
    end = { ...complement, form: end.form };
  }
  return end?.last;
}

/** The first token of a cue: a source may be several words, “according to”. */
function findOpening({ scene: { reading } }: Story, { at, kind }: Cue): number {
  let first = at;
  while (
    kind === 'source' &&
    reading.tags[first - 1] === TAG.preposition &&
    reading.unit[first - 1] === reading.unit[at]
  )
    first--;
  return first;
}

function claimSource(story: Story, { source, quotation, report }: Attributed, written: string): Claim {
  const { text } = story.scene.reading;
  if (isTracing()) about(startOf(text, { quotation, report }));
  if (isTracing() && source && source.cue >= 0) {
    const { at, kind } = story.scene.cues[source.cue] as Cue;
    trace('speaker/verb', () => `${story.scene.reading.words[at]}: ${kind}`);
  }
  if (isTracing())
    trace('speaker/ranked', () => {
      const others = source?.likely.map(({ name, probability }) => `${name} ${probability.toFixed(2)}`) ?? [];
      return source ? `${source.words || 'nobody'}: ${others.join(', ') || 'unnamed'}` : 'nobody';
    });
  // Nothing is told of a language without a lexicon.
  const isRead = story.scene.reading.lexicon.isKnown;
  return source && isRead ? claim(story, source, written) : {};
}

// “We will stay,”, “… and so we left.”
const ENDED = /[.,!?…—-][’'”"»]?$/;

/** Whether words in marks are a sentence, or the beginning of one that the tag ends: “Nous restons”, a dit Lind. */
function isSentence({ text }: PreparedText, { inner, end }: QuotedSpan): boolean {
  const words = text.slice(inner.start, inner.end);
  return (words.startsWith('…') || isUpperOrDigit(words)) && (ENDED.test(words) || /[,.]/.test(text.charAt(end)));
}
