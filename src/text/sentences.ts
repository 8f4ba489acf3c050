import type { Sentence, Token } from './prepared-text.ts';
import { isLower, listWords } from './words.ts';

const END_MARKS = listWords('. ! ? … 。 ！ ？ ؟ ۔ ।');
const FULL_WIDTH = listWords('。 ！ ？');
const CLOSING_MARKS = listWords('" ” ’ \' » › ) ] } 」 』');

/** Splits the tokens from index `first` on, which are those of one block, into sentences; `language` is ISO 639-1. */
export function cutSentences(text: string, tokens: Token[], first: number, language: string): Sentence[] {
  const sentences: Sentence[] = [];
  let from = first;
  // A closing quotation mark or bracket belongs to the sentence before it, so the last token that is none of these decides.
  let stop = first;
  for (let i = first; i < tokens.length; i++) {
    if (i === from || tokens[i]?.type !== 'mark' || !CLOSING_MARKS.has(slice(text, tokens[i]))) stop = i;
    if (i < tokens.length - 1 && !isEnd(text, tokens, stop, i, language)) continue;
    sentences.push({ start: tokens[from]?.start ?? 0, end: tokens[i]?.end ?? 0, first: from, last: i + 1 });
    from = i + 1;
  }
  return sentences;
}

const LINE_BREAKS: ReadonlySet<number> = new Set([0x0a, 0x0d, 0x2028, 0x2029]);

const slice = (text: string, token: Token | undefined) => (token ? text.slice(token.start, token.end) : '');

/** Whether a sentence ends with the token at `i`; `stop` is its last token that is no closing mark. */
function isEnd(text: string, tokens: Token[], stop: number, i: number, language: string): boolean {
  const gap = tokens[i]?.end ?? 0;
  const next = tokens[i + 1]?.start ?? gap;
  for (let at = gap; at < next; at++) if (LINE_BREAKS.has(text.charCodeAt(at))) return true;
  // a word or a number, but for “U.S.”
  const end = tokens[stop]?.end ?? 0;
  if (tokens[stop]?.type !== 'mark' && text.charAt(end - 1) !== '.') return false;
  const mark = slice(text, tokens[stop]);
  const follower = slice(text, tokens[i + 1]);
  if (FULL_WIDTH.has(mark)) return !CLOSING_MARKS.has(follower);
  if (next === gap) return false;
  // “in the U.S. The bill”: the full stop belongs to the abbreviation and ends the sentence too.
  if (stop === i && /^(?:\p{L}\.){2,}$/u.test(mark)) return SENTENCE_STARTERS.has(follower);
  if (!END_MARKS.has(mark) || !canBegin(text, tokens, i + 1)) return false;
  if (mark !== '.' || stop !== i) return true;
  return (
    !isAbbreviation(text, tokens, stop, follower) && !isForeignAbbreviation(text, tokens, stop, follower, language)
  );
}

/** Whether a sentence can begin at a token: with anything but a lower-case letter, opening marks aside. */
function canBegin(text: string, tokens: Token[], i: number): boolean {
  for (let at = i; at < i + 3; at++) {
    const token = tokens[at];
    if (!token) return true;
    // “he” continues a sentence, “He” and “7” begin one
    if (token.type !== 'mark') return !isLower(slice(text, token));
  }
  return true;
}

function isAbbreviation(text: string, tokens: Token[], stop: number, follower: string): boolean {
  const before = tokens[stop - 1];
  if (before?.type !== 'word' || before.end !== tokens[stop]?.start) return false;
  const word = slice(text, before);
  if (ABBREVIATIONS_BEFORE_NAMES.has(word)) return true;
  // “George W. Bush”, but “Vitamin C. The …”
  if (ABBREVIATIONS_ANYWHERE.has(word) || /^\p{Lu}$/u.test(word)) return !SENTENCE_STARTERS.has(follower);
  return false;
}

/** The same in another language than English: “el Sr. Lind”, “am 3. März”. */
function isForeignAbbreviation(
  text: string,
  tokens: Token[],
  stop: number,
  follower: string,
  language: string,
): boolean {
  const before = tokens[stop - 1];
  if (language === 'en' || before?.end !== tokens[stop]?.start) return false;
  const word = slice(text, before);
  if (OTHER_ABBREVIATIONS[language]?.has(word)) return true;
  // “3. März”, “19. Jahrhundert”, but “im Jahr 2019. Der …”
  return language === 'de' && /^\d{1,2}$/.test(word) && !GERMAN_STARTERS.has(follower);
}

/** Abbreviations of other languages before names and numbers. */
const OTHER_ABBREVIATIONS: { [language: string]: ReadonlySet<string> } = {
  es: listWords(
    'sr sra dr dra Sr Sra Srta Sres Dr Dra D Dña Lic Ing Arq Prof Gral Gob Excmo Mons Sto Sta Av Avda pág núm art EE',
  ),
  fr: listWords('M MM Mme Mmes Mlle Dr Pr Me Mgr St Ste av boul art p n env'),
  de: listWords(
    'Dr Prof Hr Fr St Nr Str bzw ca vgl Abs Art Bd Hl Mag Dipl Ing Jh Mio Mrd evtl ggf inkl sog geb Chr z u d h s',
  ),
  it: listWords(
    'sig dott on prof avv ing sen Sig Sigg On Dott Prof Avv Ing Arch Sen Mons Gen Col Cap Ten Dr art pag n p',
  ),
  pt: listWords('sr sra dr dra Sr Sra Srs Dr Dra Prof Profa Eng Exmo Gen Cel Cap Dom D Sto Sta Av art pág n'),
};

/** Words that begin a German sentence and follow no ordinal. */
const GERMAN_STARTERS = listWords(
  'Der Die Das Ein Eine Er Sie Es Wir Ich In Im Am An Auf Bei Mit Nach Vor Für Und Aber Doch Auch Dabei Dann So',
);

/** Abbreviations that a name or number always follows: a full stop after one does not end a sentence. */
const ABBREVIATIONS_BEFORE_NAMES = listWords(`
  Mr Mrs Ms Mx Dr Prof Rev Fr Hon Sr Sra Srta Mme Mlle Messrs St Ste Mt Ft Gen Col Lt Maj Capt Cpl Cmdr Comdr Sgt Pvt Adm Brig
  Sen Rep Reps Sens Gov Pres Amb Atty Supt Insp Det Dep Asst No Nos Rs Art Vol pp cf vs ca approx est al eg ie viz Fig
`);

/** Abbreviations that may end a sentence: they do if a word that commonly begins a sentence follows. */
const ABBREVIATIONS_ANYWHERE = listWords(`
  Jr Inc Corp Co Ltd Bros Cos Plc LLC Dept Univ Assn Ave Blvd Rd etc Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
  Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn
  Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo
`);

/** Words that commonly begin a sentence and are seldom part of a name. */
const SENTENCE_STARTERS = listWords(`
  The A An This That These Those He She It They We I You His Her Its Their Our There Here In On At For From With By After Before
  As If When While But And Or So Then However Although Though Since Some Many Most Several All Both Each What Who How Why Where
  Meanwhile Now Not No One Two According Because During Under Over Until
`);
