import { lexiconOf } from '../../lexicon/lexicon.ts';
import { type PreparedText, readToken } from '../../text/prepared-text.ts';

/** Whether a token is the form of the company named before it, in other languages than English: “S.A.”, “GmbH”. */
export const isCompanyForm = (text: PreparedText, at: number): boolean =>
  lexiconOf(text.language)?.hasTag(readToken(text, at), 'company-form') === true;

/** The token of a company’s form after its name, with or without a comma: “Halden, S.L.”; -1 if there is none. */
export function findCompanyForm(text: PreparedText, last: number): number {
  if (isCompanyForm(text, last)) return last;
  // “Bern, SE und …” is none.
  const isPlain = /^\p{Lu}{2}$/u.test(readToken(text, last + 1));
  return readToken(text, last) === ',' && !isPlain && isCompanyForm(text, last + 1) ? last + 1 : -1;
}
