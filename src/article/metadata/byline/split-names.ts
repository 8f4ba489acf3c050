import { cutAtAnd, mayBeWhole } from '../../../author/list.ts';
import { AGENCY } from '../../prose.ts';
import { foldWhole } from '../shown.ts';
import type { DeclaredPage } from '../structured-data.ts';
import { cleanName, isFullName, isName, STAFF } from './clean-name.ts';

/** Between names, besides “and”: “Ana Ruiz; Tom Brandt”, “Ana Ruiz im Gespräch mit Tom Brandt”. */
const BETWEEN = / ?[;|/、،] ?|, | im Gespräch mit | in conversation with /;

/** Whether a part of a list is a first and a last name, also in scripts without capital letters. */
const isWhole = (name: string) => isFullName(name) || (!/[\p{Lu}\p{Ll}]/u.test(name) && mayBeWhole(name));

/** The names in what a source gives. A list is split only if each of its parts is a first and a last name. */
export function splitNames(claim: string, page: Pick<DeclaredPage, 'lang' | 'outlets'>): string[] {
  const lines = claim
    .split('\n')
    .map(cleanName)
    .filter((line) => isName(line) || /[,;|]/.test(line));
  // “Alle Beiträge”, “Mitarbeit” and the like stand beside a name.
  const full = lines.length > 1 ? lines.filter(isFullName) : lines;
  return (full.length > 0 ? full : lines.slice(0, 1)).flatMap((line) => splitLine(line, page)).filter(isName);
}

function splitLine(line: string, { lang, outlets }: Pick<DeclaredPage, 'lang' | 'outlets'>): string[] {
  const all = line
    .split(BETWEEN)
    .flatMap((part) => cutAtAnd(part, lang))
    .map(cleanName);
  // “Ana Ruiz, Courier News, Madrid”, “Tom Brandt, Political Editor”
  const end = all.findIndex((part, at) => at > 0 && isOutlet(part, outlets));
  const parts = (end > 0 ? all.slice(0, end) : all).filter(isName);
  const whole = parts.filter((part) => isWhole(part) || AGENCY.test(part));
  // “Ana Ruiz, London, Tom Brandt”
  const isList = parts.every((part) => whole.includes(part) || /^\p{Lu}\p{Ll}+$/u.test(part));
  return isList && whole.length > (parts.length < all.length ? 0 : 1) ? whole : [line];
}

// “Bund der Gärtner e.V.”, “Bayerische Landesanstalt für Wald”
const BODY =
  /\b(?:e\. ?V\.|GmbH|Ltd|Inc\b|institut|ministeri|universit)|(?:verein|verband|verbandes|anstalt)(?![\p{L}])/iu;

/** Whether a name is that of a body, or the staff of an outlet. */
export const isBody = (name: string): boolean => BODY.test(name) || STAFF.test(name);

/** “LN” of “LN – Lübecker Nachrichten”, “Courier newsroom” of “Courier”. */
export function isOutlet(name: string, outlets: readonly string[]): boolean {
  const folded = foldWhole(name);
  return outlets.map(foldWhole).some((outlet) => outlet.includes(folded) || folded.startsWith(outlet));
}
