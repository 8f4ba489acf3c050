import { lexiconOf } from '../../lexicon/lexicon.ts';
import { type PreparedText, readToken } from '../../text/prepared-text.ts';

/** Whether a token is the form of the company named before it, in other languages than English: “S.A.”, “GmbH”. */
export const isCompanyForm = (text: PreparedText, at: number): boolean =>
  lexiconOf(text.language)?.hasTag(readToken(text, at), 'company-form') === true;
