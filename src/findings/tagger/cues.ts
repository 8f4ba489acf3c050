import { hasTag } from '../../lexicon/tags.ts';
import type { PreparedText, Sentence } from '../../text/prepared-text.ts';
import { readFolded, readToken, tokenIs } from '../../text/prepared-text.ts';
import { isOneOf, isUpper } from '../../text/words.ts';
import { type Capitals, SENTENCE_CASE } from './capitals.ts';
import { INITIAL_CAPITAL, NO_LETTERS, type Words } from './words.ts';

/**
 * What may stand next to a name and shows that it is a person's or an organisation's, with what each adds to the scores of that
 * type for every mention of the name. Chosen on ww-dev, politics-dev and stories-dev.
 */
export const CUES = {
  /** “Lind, who”, “Lind, 58,” */
  human: { type: 'PER', weight: 1 },
  /** “the charity Fair Care”, “its operator, Halden” */
  kindBefore: { type: 'ORG', weight: 0.9 },
  /** “Asaja, the farmers' association” */
  kindAfter: { type: 'ORG', weight: 1.2 },
  /** “Brackley shares” */
  possession: { type: 'ORG', weight: 0.6 },
  /** “Halden's board” */
  possessive: { type: 'ORG', weight: 0.8 },
  /** “shares in Halden”, “chief executive of Halden”, “a poll by Halden” */
  possessor: { type: 'ORG', weight: 0.6 },
  /** “Ida Lind of Halden”, which the model has taken for two people */
  affiliation: { type: 'ORG', weight: 0.8 },
  /** “Halden, which owns nine ships”, “Halden, part of Vik Group”, “Halden employs 40 people” */
  business: { type: 'ORG', weight: 1.4 },
  /** “Halden” in a story about “Halden Foods”, or “Rovers” in one about “Halden Rovers” */
  short: { type: 'ORG', weight: 1 },
  /** “Halden said it would”, “Halden said that its”, “Halden said in a statement” */
  statement: { type: 'ORG', weight: 0.8 },
  /** “the Rovers striker”; counts as a possession, too */
  team: { type: 'ORG', weight: 0 },
  /** “Rovers were” */
  plural: { type: 'ORG', weight: 0.6 },
  /** “Kent 52 for 3” */
  score: { type: 'ORG', weight: 0.6 },
  /** “Rovers 2 Albion 1”, “Rovers 2-1 Albion” */
  result: { type: 'ORG', weight: 1.2 },
  /** “Marvik beat Halden 2-1”, “drew 1-1 with Halden”; of towns only, since players beat each other, too */
  match: { type: 'ORG', weight: 1.2 },
  /** “they host Halden”, “level with Halden”; of towns in a story with results */
  opponent: { type: 'ORG', weight: 1.2 },
  /** “the villages of Halden and Berle”, “Ida Lind, 61, of Halden” */
  place: { type: 'LOC', weight: 1 },
  /** “Amazon”, of firms known by one word that is that of a person or place, too */
  firm: { type: 'ORG', weight: 0.9 },
  /** “writing in Halden Letters” */
  paper: { type: 'ORG', weight: 0.6 },
} as const;

/** The name of a cue. */
export type Cue = keyof typeof CUES;

/** The names of all cues. */
export const CUE_NAMES = Object.keys(CUES) as Cue[];

/** The bit of a cue in the result of `collectCues`. */
export const bitOf = (cue: Cue) => 1 << CUE_NAMES.indexOf(cue);

const bit = (cue: Cue, isSeen: boolean) => (isSeen ? bitOf(cue) : 0);

const isKind = hasTag('body-kind');
/** Whether a folded word is for whom or what an organisation has. */
export const isOfBody = hasTag('of-body', 'thing-of-body', 'of-team');
const isAtBody = hasTag('of-body', 'of-team');
const isOfTeam = hasTag('of-team');
const isWhose = hasTag('of-person');
const isOfPlace = hasTag('of-place');
const isRole = hasTag('role-noun');
const isPluralVerb = hasTag('plural-verb');
const isNoSubject = hasTag('preposition', 'auxiliary');
const isBusinessVerb = hasTag('business-verb');
/** Whether a folded word ends the name of a body or building: “bank”. */
export const isHead = hasTag('organisation-noun', 'organisation-end', 'facility');

/** For every word, by its id, the cues next to runs of capitalised words with it, in the whole story. */
export function collectCues(text: PreparedText, words: Words, { style, runFirst, runEnd }: Capitals): Int32Array {
  const { ids, casing, distinct } = words;
  const cues = new Int32Array(distinct);
  for (const sentence of text.sentences) {
    if (style[sentence.first] !== SENTENCE_CASE) {
      addResults(text, words, sentence, cues);
      continue;
    }
    let isListed = false;
    for (let i = sentence.first; i < sentence.last; i++) {
      const end = runEnd[i] as number;
      // The cues of “Marvik City Council” are none of “Marvik”.
      if (end === i || runFirst[i] !== i || (end > i + 1 && isHead(readFolded(text, end - 1)))) continue;
      const isPlace = isPlaceName(text, i, sentence, isListed);
      isListed = isPlace && (isListed || isPlaces(text, i, end));
      const before = readCuesBefore(text, i, sentence) | bit('place', isPlace);
      const after = readCuesAfter(text, i, end, sentence);
      for (let k = i; k < end; k++) {
        if (casing[k] === NO_LETTERS) continue;
        const id = ids[k] as number;
        // In long runs, which may be several names, cues are those of the words next to them.
        cues[id] = (cues[id] as number) | (k < i + 2 ? before : 0) | (k >= end - 2 ? after : 0);
      }
    }
  }
  return cues;
}

/** Adds the cue of results in a sentence of hardly more than names and numbers: “Halden 2 Albion 1; Rovers 0 Kent City 0”. */
function addResults(text: PreparedText, { ids, casing }: Words, { first, last }: Sentence, cues: Int32Array): void {
  const isCapital = (at: number) => at < last && (casing[at] as number) >= INITIAL_CAPITAL;
  let [numbers, capitals] = [0, 0];
  for (let i = first; i < last; i++) {
    if (isNumber(text, i)) numbers++;
    if (isCapital(i)) capitals++;
  }
  if (numbers * 3 < capitals) return;
  for (let i = first, end = first; i < last; i = end + 1) {
    for (end = i; isCapital(end); end++);
    if (end === i || !isResult(text, i, end)) continue;
    for (let k = i; k < end; k++) addCue(cues, ids[k] as number, 'result');
  }
}

function readCuesBefore(text: PreparedText, begin: number, { first }: Sentence): number {
  const read = (at: number) => (at < first ? '' : readFolded(text, at));
  const [before, second] = [read(begin - 1), read(begin - 2)];
  return (
    bit('kindBefore', isKind(before === ',' ? second : before)) |
    bit('kindBefore', before === 'as' && second === 'such' && isOneOf(read(begin - 3), KINDS)) |
    bit('result', before === 'to' && second === 'home' && read(begin - 3) === 'at') |
    bit('result', isOneOf(before, 'behind above below') && isOneOf(second, 'points point')) |
    bit('possessor', (before === 'of' && isOfBody(second)) || (isOneOf(before, 'at for by from') && isAtBody(second))) |
    bit('possessor', before === 'at' && isRole(second)) |
    bit('possessor', before === 'by' && isOneOf(second, 'poll polls survey polling')) |
    bit('possessor', before === 'in' && isOneOf(second, 'shares stake stakes')) |
    bit('paper', before === 'in' && isOneOf(second, 'published writing commentary editorial')) |
    bit(
      'opponent',
      isOneOf(before, 'host hosts face faces play plays') ||
        (before === 'with' && second === 'level') ||
        (before === 'of' && second === 'clear'),
    )
  );
}

/**
 * Whether a name is shown to be that of a place by the words before it: “the mayor of Halden”, “Ida Lind, 61, of Halden”, “40 miles
 * from Halden”. `isListed` says whether it is in a list with one that is, “the villages of Halden, Berle and Marvik”.
 */
function isPlaceName(text: PreparedText, begin: number, { first }: Sentence, isListed: boolean): boolean {
  const read = (at: number) => (at < first ? '' : at === first ? readFolded(text, at) : readToken(text, at));
  const [before, second] = [read(begin - 1), read(begin - 2)];
  if (before === 'of') return isOfPlace(second) || (second === ',' && /^\d\d$/.test(read(begin - 3)));
  if (before === 'in') return isOneOf(second, 'born live lived lives living raised');
  if (before === 'from') return isOneOf(second, 'kilometres kilometers km miles');
  return isListed && isOneOf(before, 'and ,');
}

/** Whether the names from a token on are a list of places: “villages of Halden and”, “villages of Halden, Berle and”, but not “the mayor of Halden, Ida Lind,”. */
const isPlaces = (text: PreparedText, begin: number, end: number): boolean =>
  readToken(text, end) === 'and' || (readToken(text, end) === ',' && readToken(text, begin - 2).endsWith('s'));

/** “rivals such as Halden” */
const KINDS =
  'rivals companies firms groups businesses retailers chains banks lenders brands insurers airlines charities unions';

function readCuesAfter(text: PreparedText, begin: number, end: number, { first, last }: Sentence): number {
  const read = (at: number) => (at < last ? readFolded(text, at) : '');
  const [after, second] = [read(end), read(end + 1)];
  const isPossessive = after === "'s" || after === "'";
  const results = bit('result', isResult(text, begin, end));
  if (after === ',') return results | readCuesAfterComma(text, begin, end, read);
  // “did Lind have”, “if Rovers were”, “MARVIK – Councillors have”
  const isSubject = () =>
    !isPair(text, begin) && !isNoSubject(readFolded(text, begin - 1)) && !tokenIs(text, begin - 1, 'if -');
  return (
    results |
    bit('possession', isOfBody(after)) |
    bit('possessive', isPossessive && isOfBody(second)) |
    bit('team', isOfTeam(isPossessive ? second : after)) |
    bit('business', isOneOf(after, 'employs manufactures') || (begin > first && isPriceMove(read, end))) |
    bit('statement', after === 'said' && isStatement(read, end + 1)) |
    bit('plural', isPluralVerb(after) && isSubject()) |
    bit('score', isNumber(text, end) && tokenIs(text, end + 1, 'for') && isNumber(text, end + 2)) |
    bit('match', isMatch(text, begin, end))
  );
}

/** The cues after a name and a comma. */
function readCuesAfterComma(text: PreparedText, begin: number, end: number, read: (at: number) => string): number {
  const second = read(end + 1);
  const isAge = (/^\d\d$/.test(second) || isOneOf(second, CHILDS_AGES)) && isOneOf(read(end + 2), ', .');
  const isWho = second === 'who';
  const isPart = second === 'part' && read(end + 2) === 'of' && isUpper(readToken(text, end + 3));
  const isOfPerson = (second === 'whose' && isWhose(read(end + 2))) || isAge;
  const isTeam = isWho && isMatch(text, begin, end + 2);
  const isPlural = isWho && isPluralVerb(read(end + 2));
  return (
    bit('human', isOfPerson || (isWho && !isPlural && !isTeam)) |
    bit('business', isPart || isBusiness(read, end + 1)) |
    bit('plural', isPlural && !isPair(text, begin)) |
    bit('match', isWho ? isTeam : isMatch(text, begin, end)) |
    bit('kindAfter', isOneOf(second, 'the a an its his her their') && describesKind(read, end + 2))
  );
}

/** Whether a name ends a pair of names: “Bo Lind and Ida Vik were”. */
const isPair = (text: PreparedText, begin: number) =>
  tokenIs(text, begin - 1, 'and or , &') || tokenIs(text, begin - 2, 'and or ,');

/** Whether a clause is about a firm: “which owns nine ships”, “which was founded in 1990”. */
function isBusiness(read: (at: number) => string, at: number): boolean {
  const isPassive = isOneOf(read(at + 1), 'is was has had will are were');
  return read(at) === 'which' && isBusinessVerb(read(at + (isPassive ? 2 : 1)));
}

/** Whether a price moves: “Halden fell 6 per cent”. */
const isPriceMove = (read: (at: number) => string, at: number): boolean =>
  isOneOf(
    read(at),
    'rose fell gained lost jumped climbed slid dropped tumbled plunged surged soared sank slipped added shed',
  ) &&
  /^\d/.test(read(at + 1)) &&
  [2, 3, 4].some((further) => isOneOf(read(at + further), 'per percent %'));

/** The ages that are spelt out: “his grandson Bo, six,”. */
const CHILDS_AGES = 'one two three four five six seven eight nine ten eleven twelve';

/** Whether what is said is said by an “it”: “it would”, “that its ships”, “in a statement”. */
function isStatement(read: (at: number) => string, at: number): boolean {
  if (read(at) === 'in') return read(at + 2) === 'statement';
  return isOneOf(read(read(at) === 'that' ? at + 1 : at), 'it its');
}

const isNumber = (text: PreparedText, at: number) => /^\d{1,3}$/.test(readToken(text, at));

/** Whether a name is in a result: “Rovers 2 Albion 1”, “Rovers 2-1 Albion”. */
function isResult(text: PreparedText, begin: number, end: number): boolean {
  const isTeam = (at: number) => isUpper(readToken(text, at));
  const isDrawn = (at: number) => isNumber(text, at) && tokenIs(text, at + 1, '-') && isNumber(text, at + 2);
  if (isDrawn(end) && isTeam(end + 3)) return true;
  if (isDrawn(begin - 3) && isTeam(begin - 4)) return true;
  if (!isNumber(text, end)) return false;
  if (isNumber(text, begin - 1) && isTeam(begin - 2)) return true;
  for (let at = end + 1; at <= end + MAX_TEAM && isTeam(at); at++) if (isNumber(text, at + 1)) return true;
  return false;
}

const WINS = 'beat beats beating defeated thrashed hammered edged';

/**
 * Whether a name is in a result with a verb or noun: “Rovers beat Halden 2-1”, “lost to Halden 3-0”, “drew 1-1 with Halden”, “a 2-1
 * win over Halden”; no set of tennis.
 */
function isMatch(text: PreparedText, begin: number, end: number): boolean {
  const isScore = (at: number) =>
    isNumber(text, at) &&
    tokenIs(text, at + 1, '-') &&
    isNumber(text, at + 2) &&
    !isNumber(text, tokenIs(text, at + 3, ', and') ? at + 4 : at + 3);
  if (isScore(begin - 4) && tokenIs(text, begin - 1, 'with to at against'))
    return tokenIs(text, begin - 5, 'drew lost won draw');
  if (isScore(begin - 5) && tokenIs(text, begin - 1, 'over by to at against'))
    return tokenIs(text, begin - 2, 'win victory defeat loss');
  if (isScore(end))
    return tokenIs(text, begin - 1, WINS) || (tokenIs(text, begin - 1, 'to') && tokenIs(text, begin - 2, 'lost'));
  if (readFolded(text, end) === 'drew') return isScore(end + 1);
  if (!tokenIs(text, end, WINS)) return false;
  let loser = end + 1;
  while (loser <= end + MAX_TEAM && isUpper(readToken(text, loser))) loser++;
  return loser > end + 1 && isScore(loser);
}

/** The most words of a team's name in a result. */
const MAX_TEAM = 4;

/** What may follow the noun of an apposition: “a shipping firm based in Marvik”. */
const AFTER_KIND = 'of for in that which who , . based owned founded listed backed headquartered run behind';

/** The most words of an apposition before its noun. */
const MAX_APPOSITION = 7;

/** Whether an apposition that begins at a token is about a kind of organisation: “the farmers' association, said”. */
function describesKind(read: (at: number) => string, begin: number): boolean {
  for (let at = begin; at < begin + MAX_APPOSITION; at++) {
    if (isOneOf(read(at), AFTER_KIND) || read(at) === '') return isKind(read(at - 1));
  }
  return false;
}

/** Adds a cue of a word, by its id. */
export function addCue(cues: Int32Array, id: number, cue: Cue): void {
  cues[id] = (cues[id] as number) | bitOf(cue);
}

/** Whether a story has results with a verb and words of teams, since players beat each other, too. */
export const isAboutTeams = (text: PreparedText, cues: Int32Array): boolean =>
  cues.some((seen) => seen & bitOf('match')) && text.tokens.some((_, i) => isOfTeam(readFolded(text, i)));
