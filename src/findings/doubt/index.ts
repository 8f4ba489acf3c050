import { findCountry } from '../../lexicon/countries.ts';
import type { Doubt, Span } from '../../model.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { isOneOf } from '../../text/words.ts';
import type { Actor } from '../actor/index.ts';
import { type Attributed, isIntroduced, type Likely, readGivenName } from '../coref/index.ts';
import type { Finding } from '../index.ts';
import type { Quote } from '../quote/index.ts';
import { about, trace } from '../trace.ts';
import { type Doubted, findByPart, propose, type Story } from './names.ts';
import { readSpeakerWords } from './words.ts';

// Decides what is claimed of who says a quotation or report. Everything else is proposed in `facts.perhaps`.

/** How probable it is at least that a pronoun stands for somebody. Chosen on press/dev, for each fold by the others: `npm run score:doubt`. */
const MIN_PROBABILITY = 0.7;

/** How sure a quotation and the words for its speaker are at least. Chosen in the same way. */
const MIN_CONFIDENCE = 0.75;

/** How sure an actor is at least who is named only once. Chosen on press/languages-dev in the same way. */
const MIN_ACTOR_CONFIDENCE = 0.65;

/** How far from the words a name that is not sure is far, in characters. */
const FAR = 40;

/** The findings with what is certain as facts, and what is not as proposals. */
export function settleClaims(findings: (Finding | Attributed)[], text: PreparedText): Finding[] {
  const actors = findings
    .filter((finding): finding is Actor => finding.kind === 'actor')
    .sort((a, b) => a.start - b.start);
  const byName = new Map<string, Actor[]>();
  for (const actor of actors) byName.set(actor.facts.name, [...(byName.get(actor.facts.name) ?? []), actor]);
  return findings.map((finding) => (finding.kind === 'quote' ? settle(finding, { text, actors, byName }) : finding));
}

/** A quotation with its speaker as a claim or, in doubt, with who it may be. */
function settle({ likely = () => [], ...quote }: Attributed, story: Story): Quote {
  const { actor, speaker, ...facts } = quote.facts;
  if (TRACE) about(quote.start);
  if (!speaker) return quote;
  const own = quote.parts?.speaker;
  const said = own ? story.text.text.slice(own.start, own.end) : speaker;
  const at = own ?? { start: quote.start, end: quote.start };
  const words = readSpeakerWords(actor ? said : speaker, story.text.language);
  const doubted = { quote, at, said, words, likely };
  const reason = findDoubt(doubted, story);
  if (TRACE) trace('doubt/likely', () => likely().slice(0, 4).map(tellLikely).join(', ') || 'nobody is named before');
  if (reason) return { ...quote, facts: { ...facts, perhaps: { names: propose(doubted, story), reason, said } } };
  return actor ? quote : { ...quote, facts: { ...quote.facts, perhaps: null } };
}

const tellLikely = ({ name, probability }: Likely) =>
  probability === undefined ? name : `${name} ${probability.toFixed(2)}`;

/** Why a speaker is not certain; null if it is. */
function findDoubt(doubted: Doubted, story: Story): Doubt | null {
  const { quote, words } = doubted;
  const { speaker } = quote.parts ?? {};
  const doubt = quote.facts.actor ? doubtActor(doubted, quote.facts.actor, story) : doubtWords(doubted, story);
  const isMeasured = speaker && words.type !== 'pronoun' && quote.facts.form !== 'indirect';
  if (doubt || !isMeasured || story.text.language !== 'en' || quote.confidence >= MIN_CONFIDENCE) return doubt;
  if (TRACE) trace('doubt/confidence', () => `${quote.confidence.toFixed(2)} of ${MIN_CONFIDENCE}`);
  return distance(quote, speaker) > FAR ? 'far' : 'cue';
}

const distance = (a: Span, b: Span): number => Math.max(a.start - b.end, b.start - a.end);

/** Why an actor is not certain to be the speaker; null if it is. */
function doubtActor({ said, words, likely }: Doubted, actor: string, { byName, text }: Story): Doubt | null {
  const mentions = byName.get(actor) ?? findByPart(byName, actor);
  const [first, second] = mentions;
  // “San Diego said”: a place does not speak, its court does
  if (first && mentions.every(({ facts }) => facts.type === 'place')) {
    if (TRACE) trace('doubt/place', () => actor);
    return 'cue';
  }
  const isWord = !actor.includes(' ');
  // “Zögerliches Kopfnicken” has the form of a name, too
  const isLikeNoun = isWord || (text.language === 'de' && readGivenName(actor) === undefined);
  if (!first) {
    if (TRACE && isLikeNoun) trace('doubt/noun', () => actor);
    return isLikeNoun ? 'cue' : null;
  }
  const isSure = second || !isWord || text.language === 'en' || first.facts.type !== 'person';
  if (!isSure && first.confidence < MIN_ACTOR_CONFIDENCE) {
    if (TRACE) trace('doubt/named-once', () => `${first.confidence.toFixed(2)} of ${MIN_ACTOR_CONFIDENCE}`);
    return 'cue';
  }
  if (words.type !== 'pronoun' || isOneOf(said.toLowerCase(), 'it they')) return null;
  const probability = likely().find(({ name }) => name === actor)?.probability;
  if (TRACE && probability !== undefined)
    trace('doubt/pronoun', () => `${said} is ${actor} by ${probability.toFixed(2)} of ${MIN_PROBABILITY}`);
  return probability !== undefined && probability < MIN_PROBABILITY ? 'pronoun' : null;
}

/** Why who is none of the actors is not certain to be the speaker; null if it is. */
function doubtWords(doubted: Doubted, story: Story): Doubt | null {
  const { type, noun, isDefinitePerson } = doubted.words;
  if (TRACE) trace('doubt/words', () => `${doubted.said}: ${type}`);
  if (type === 'pronoun' || type === 'fragment') return type;
  if (type === 'name') return isKnownName(doubted, story) ? null : 'cue';
  const mayBeNamed = isDefinitePerson && doubted.likely().length > 0;
  return mayBeNamed && !isIntroduced(story, doubted.at, noun) ? 'description' : null;
}

/** The longest label of a turn, in words. */
const MAX_LABEL = 3;

/** Whether a name that is no actor's is a country or its government, part of an actor's, or the label of a turn: “the Kremlin”, “LIND:”. */
function isKnownName({ quote, said }: Doubted, { text, actors, byName }: Story): boolean {
  const { start, end } = quote.parts?.speaker ?? quote;
  const isGroup = actors.some(
    ({ facts, ...actor }) => facts.type === 'group' && actor.start >= start && actor.end <= end,
  );
  const isLabel = text.text[end] === ':' && said.split(' ').length <= MAX_LABEL;
  const bare = said.replace(/^the /i, '');
  return isGroup || isLabel || findCountry(bare) !== undefined || findByPart(byName, bare).length > 0;
}
