import { findCountry } from '../../lexicon/countries.ts';
import { hasTag } from '../../lexicon/tags.ts';
import { isGlued, type PreparedText, readFolded, readToken } from '../../text/prepared-text.ts';
import { isOneOf } from '../../text/words.ts';
import type { Mention } from './mention.ts';

const isGoverningVerb = hasTag('governing-verb');
const isGoverningNoun = hasTag('governing-noun');

/** Whether a mention of a capital stands for its country: “Oslo hopes”, “Oslo's ambassador”, but not “in Oslo”. */
export function actsForCountry(text: PreparedText, { first, last }: Mention): boolean {
  if (isLocation(text, first)) return false;
  if (readFolded(text, last) === '-' && isGlued(text, last)) return isActorCompound(text, last);
  const isOwner = readFolded(text, last) === "'s" && isGlued(text, last);
  return isOwner
    ? owns(text, last + 1)
    : isSubject(text, last) || isCounterpart(text, first) || isPair(text, first, last);
}

/** “Oslo also hopes” */
function isSubject(text: PreparedText, last: number): boolean {
  const verb = isOneOf(readFolded(text, last), 'also now has have had still never not') ? last + 1 : last;
  return isGoverningVerb(readFolded(text, verb));
}

/** “'s ambassador”, “'s and Riga's ambassadors” */
function owns(text: PreparedText, from: number): boolean {
  const to = readFolded(text, from) === 'and' ? from + 5 : from + 3;
  for (let at = from; at < to; at++) if (isGoverningNoun(readFolded(text, at))) return true;
  return false;
}

/** “with Oslo”, “between Oslo and”, “pressure on Oslo” */
function isCounterpart(text: PreparedText, first: number): boolean {
  const at = skipArticle(text, first);
  const before = readFolded(text, at);
  if (
    isOneOf(
      before,
      'accuse accuses accused accusing urge urges urged pressure blame blames blamed against with between',
    )
  )
    return true;
  return before === 'on' && isOneOf(readFolded(text, at - 1), 'pressure sanctions tariffs');
}

/** “Oslo and Riga have”: two capitals as one subject are governments. */
function isPair(text: PreparedText, first: number, last: number): boolean {
  const isFirst = readFolded(text, last) === 'and' && isCapitalAt(text, last + 1);
  const isSecond =
    readFolded(text, first - 1) === 'and' && isCapitalAt(text, first - 2) && !isLocation(text, first - 2);
  const verb = isFirst ? last + 2 : last;
  return (
    (isFirst || isSecond) &&
    (isOneOf(readFolded(text, verb), 'have had are were will would both') || isSubject(text, verb))
  );
}

const isCapitalAt = (text: PreparedText, at: number) => findCountry(readToken(text, at))?.by === 'capital';

/** “Oslo-backed” refers to a government, “Oslo-based” to a town. */
const isActorCompound = (text: PreparedText, at: number) =>
  isOneOf(readFolded(text, at + 1), 'backed led friendly sponsored aligned funded');

/** Whether the words before a name make it a location: “in Oslo”, “outside the Kremlin”. */
export function isLocation(text: PreparedText, first: number): boolean {
  const before = readFolded(text, skipArticle(text, first));
  return isOneOf(before, 'in at near outside around across into through inside central downtown to from of');
}

/** The token before a name and its article. */
const skipArticle = (text: PreparedText, first: number) =>
  readFolded(text, first - 1) === 'the' ? first - 2 : first - 1;
