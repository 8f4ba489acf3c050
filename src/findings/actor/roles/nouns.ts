import { isOneOf } from '../../../text/words.ts';
import { ROLE_NOUNS } from './nouns.data.ts';

// “geologist”, “photographer”, “pediatrician”, “businesswoman”, “chairperson”
const TRADE =
  /.{2}(?:ologist|ographer|ician|iatrist|woman|women|person|monger|smith|keeper|holder|maker|worker|master|wright)$/;

// “organist”, “cellist”; not “list”
const ADHERENT =
  /^(?!shortlist|checklist|blacklist|consist|persist|assist|insist|enlist|resist|blocklist|waitlist|whitelist).{4,}ist$/;

/** Whether a folded word is a noun for what somebody is or does. */
export function isRoleNoun(word: string): boolean {
  return ROLE_NOUNS.has(word) || TRADE.test(word) || ADHERENT.test(word);
}

/** Whether a folded word is such a noun in the plural: “authors”. */
export function isRolePlural(word: string): boolean {
  if (isOneOf(word, 'men women people')) return true;
  return /(?:[^s]s|ies|men|women)$/.test(word) && isRoleNoun(readSingular(word));
}

// “authors” → “author”, “ladies” → “lady”, “coaches” → “coach”
const readSingular = (word: string) =>
  word
    .replace(/ies$/, 'y')
    .replace(/men$/, 'man')
    .replace(/(?<=ch|sh|ss)es$|s$/, '');
