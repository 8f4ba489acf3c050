import { BEGIN, ENTITY_TYPES, OUTSIDE, TYPES, tagOf, UNIT } from '../../findings/tagger/decode.ts';
import type { TaggerInput } from '../../findings/tagger/features.ts';
import { isListed } from '../../findings/tagger/lexicon.ts';
import { INITIAL_CAPITAL } from '../../findings/tagger/words.ts';
import { isHyphen, type PreparedText, readToken } from '../../text/prepared-text.ts';
import { LABELS_PEOPLES, type LabelledStory } from './examples.ts';

// What the labels of a corpus leave open, because it labels less than others.

const { NORP, other: OTHER } = TYPES;

/** The corpora without labels of other names. */
const LACKS_OTHERS = new Set(['ewt', 'pt']);

/** All tags of one type. */
const allOf = (type: number) => (0b1111 << tagOf(type, BEGIN)) >>> 0;

/** Removes labels of entities that the tagger cannot find, because it prunes some of their tokens. */
export function dropPruned({ text, allowed }: LabelledStory, { pruned }: TaggerInput): void {
  const isInside = (i: number) => ((allowed[i] ?? 0) & (1 << OUTSIDE)) === 0;
  for (let i = 0; i < allowed.length; i++) {
    if (!pruned[i] || !isInside(i)) continue;
    const sentence = text.sentences.find(({ last }) => last > i);
    let first = i;
    while (first > (sentence?.first ?? 0) && !isFirst(allowed[first] as number)) first--;
    let last = i + 1;
    while (last < (sentence?.last ?? 0) && isInside(last) && !isFirst(allowed[last] as number)) last++;
    allowed.fill(1 << OUTSIDE, first, last);
  }
}

/** Whether a token is the first of an entity: BEGIN or UNIT of some type. */
const isFirst = (tags: number) => ENTITY_TYPES.some((_, type) => (tags >> tagOf(type, BEGIN)) & 0b1001);

/** Allows any tag for names that a corpus does not label: peoples, and other names. */
export function openUnlabelled({ corpus, text, allowed }: LabelledStory, { listed, words }: TaggerInput): void {
  if (corpus === 'de') openStateBodies(text, allowed);
  if (corpus === 'own' && text.language === 'de') openDerived(text, allowed);
  if (LABELS_PEOPLES.has(corpus)) return;
  for (let i = 0; i < allowed.length; i++) {
    if (allowed[i] !== 1 << OUTSIDE) continue;
    if (isListed(listed[i] as number, 'people')) allowed[i] = (allowed[i] as number) | allOf(NORP);
    if (LACKS_OTHERS.has(corpus) && (words.casing[i] as number) >= INITIAL_CAPITAL)
      allowed[i] = (allowed[i] as number) | allOf(OTHER);
  }
}

// “Bundesregierung”, “Finanzministerium”, “Landgericht”, “Gemeinderat”
const STATE_BODY =
  /(?:ministerium|regierung|gericht|anwaltschaft|kabinett|parlament|behörde|polizei|[a-zäöü]amt|[ndest]rat|[dnse]tag)s?$/i;

/** GermEval labels bodies of a state by their whole names alone, which a reader expects by their usual one, too. */
function openStateBodies({ text, tokens }: PreparedText, allowed: Int32Array): void {
  for (let i = 0; i < allowed.length; i++)
    if (allowed[i] === 1 << OUTSIDE && STATE_BODY.test(text.slice(tokens[i]?.start, tokens[i]?.end)))
      allowed[i] = (1 << OUTSIDE) | (1 << tagOf(TYPES.ORG, UNIT));
}

/** GermEval labels what is made of names as other names, “Kölner”, “EU-Gipfel”, which the project's own passages do not label. */
function openDerived(text: PreparedText, allowed: Int32Array): void {
  for (let i = 0; i < allowed.length; i++) {
    const isDerived =
      /^\p{Lu}.*er$/u.test(readToken(text, i)) || isHyphen(text, i) || isHyphen(text, i - 1) || isHyphen(text, i + 1);
    if (allowed[i] === 1 << OUTSIDE && isDerived) allowed[i] = (1 << OUTSIDE) | allOf(OTHER);
  }
}
