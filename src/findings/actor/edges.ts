import { isGlued, isHyphen, readFolded, readToken } from '../../text/prepared-text.ts';
import { isLower, isUpper } from '../../text/words.ts';
import type { Rule } from '../rules/index.ts';
import { isCompanyForm } from '../tagger/company-form.ts';
import type { Actor } from './name.ts';
import { is } from './words.ts';

const isLong = ({ first, last }: Actor) => last > first + 1;

/** What the model takes for a part of a name and is none. */
export const EDGE_RULES: Rule<Actor, Actor>[] = [
  {
    id: 'actor/article',
    yes: 'At the election the Greens formed a list with the Democratic Socialists.',
    no: 'At the election Greenpeace formed a list with Ida Lind.',
    when: (actor) => isLong(actor) && (isArticle(actor) || actor.text.tokens[actor.first]?.type === 'mark'),
    effect: (actor) => ({ ...actor, first: actor.first + 1 }),
  },
  {
    id: 'actor/title',
    yes: 'Dame Judith Okafor, who chairs the committee, left.',
    no: 'Judith Okafor, who chairs the committee, left.',
    when: (actor) =>
      actor.as === 'person' &&
      isLong(actor) &&
      (isTitle(actor, actor.first) || is(actor.text, actor.last - 1, 'post-nominal')),
    effect: (actor) => skipTitles(actor),
  },
  {
    id: 'actor/contraction',
    yes: 'I told Carol I’d be with her, and Carol smiled.',
    no: 'I told Carol Lind about it, and Carol smiled.',
    when: ({ text, last }) => /^I['’]/.test(readToken(text, last - 1)),
    effect: (actor) => ({ ...actor, last: actor.last - 1 }),
  },
  {
    id: 'actor/hyphen',
    yes: 'Interior minister Lee Sang-min said so.',
    no: 'The Narendra Modi-led government resigned.',
    when: (actor) => endsBeforeHyphen(actor),
    effect: (actor) => {
      const isSyllable = isLower(readToken(actor.text, actor.last + 1));
      return { ...actor, last: actor.last + 2, as: isSyllable ? 'person' : actor.as };
    },
  },
];

/** The longest syllable of a given name after a hyphen, in characters: “Dae-hyeon”. */
const MAX_SYLLABLE = 5;

/** Whether a name of several words is cut at a hyphen: “Kim Dae” of Kim Dae-ki, “Halden Post” of the Halden Post-Gazette. */
function endsBeforeHyphen(actor: Actor): boolean {
  const { text, last, as } = actor;
  if (!isLong(actor) || !isHyphen(text, last) || text.tokens[last + 1]?.type !== 'word' || isHyphen(text, last + 2))
    return false;
  const next = readToken(text, last + 1);
  if (as !== 'person' && as !== 'organisation') return false;
  const isSyllable = Math.max(next.length, readToken(text, last - 1).length) <= MAX_SYLLABLE;
  return isUpper(next) || (isSyllable && !is(text, last + 1, 'after-hyphen', 'phrase-participle'));
}

/** Whether a name begins with a small word that only links it to what stands before: “the Assembly”, but not “van Dorn”. */
const isArticle = ({ text, first, as, type }: Actor) =>
  (isLower(readToken(text, first)) || type === 'other') &&
  !isHyphen(text, first + 1) &&
  (is(text, first, 'determiner') || (as !== 'person' && is(text, first, 'name-link', 'of')));

const isTitle = ({ text }: Actor, at: number) => is(text, at, 'title', 'courtesy') && !is(text, at, 'kept-title');

/** A person without the titles and honours beside the name: “Dame Ida Lind”, “Sen. Vik”, “Jon Vik KC”. */
function skipTitles(actor: Actor): Actor {
  let { first, last } = actor;
  while (last > first + 1 && is(actor.text, last - 1, 'post-nominal')) last--;
  while (first < last - 1 && isTitle(actor, first)) {
    const isPointed = readToken(actor.text, first + 1) === '.' && isGlued(actor.text, first + 1) && first < last - 2;
    first += isPointed ? 2 : 1;
  }
  return { ...actor, first, last };
}

/** Whether a name is only the form of a company that the model has taken for one of its own: “Halden, S.L.”. */
export const isFormAlone = ({ text, first, last }: Actor): boolean =>
  last === first + 1 && isCompanyForm(text, first) && readFolded(text, first) !== '';
