import { foldSpace } from '../../prose.ts';

/** Up to five words: “Ana Ruiz”, “Dirk van der Berg”. */
export const NAME =
  /^\p{Lu}[\p{L}.’'-]*(?: (?:\p{Lu}[\p{L}.’'-]*|v[ao]n|de[nrls]?|della|d[aiou]s?|la|le|el|al|bin|ibn|te[nr]|zu[mr]?|y|a[fv])){0,5}$/u;

/** Whether a name has at least two words. */
export const isFullName = (name: string): boolean => NAME.test(name) && name.includes(' ');

// “By Ana Ruiz”, “Von Max Frey”, “Pressemitteilung von Max Frey”, “Par Léa Roux | 3 May 2021”; “ByAna Ruiz” without a space
const PREFIX =
  /^(?:(?:view|see) all posts by|zeige alle beiträge von|alles von|(?:ein |eine )?(?:gastbeitrag|kolumne|kommentar|pressemitteilung|beitrag|interview) von|(?:erstellt|geschrieben|verfasst) von|(?:(?:reporting|written|posted|author) )?by|post author(?: by)?|vo[nm]|por|par|di|da|door|av|od|przez|texte?|from|(?:author|autor|autorin|autore|auteur) ?:|(?:author|autor)(?= \p{Lu})) ?:? /iu;
const ONLY_PREFIX =
  /^(?:(?:rezept|beitrag|erstellt|geschrieben|verfasst|published|posted|written|publié|publicado|post)? ?(?:by|vo[nm]|por|par|di|da|door|author)|autor(?:in)?|text) ?:?$/i;
const JOINED_PREFIX = /^(?:By|Von|Author|Autor|Par|Por)(?=\p{Lu}\p{Ll})/u;

/** Where a name ends: at a mark, a number, a day, or words about the article. */
const END =
  / ?[|•·–—@→»]|(?:^| )(?:(?:on|am|le|el) )?\d| - | (?:on|am|le|el|publicado|publié|veröffentlicht|published|updated|hace|shares)$| (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?:r?uary|ch|il|[ey]|ust|t|t?ember|ober)?\.? \d| (?:Mon|Tues|Wednes|Thurs|Fri|Satur)day$| (?:Mo|Di|Mi|Do|Fr|Sa|So|am (?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag))(?:,|$)/iu;

/** What a source gives without what stands before and after the name: “By Ana Ruiz | 3 May” → “Ana Ruiz”. */
export function cleanName(raw: string): string {
  const name = foldSpace(raw.replaceAll('\u00AD', '')).replace(JOINED_PREFIX, '').replace(PREFIX, '');
  const end = name.search(END);
  return name
    .slice(0, end < 0 ? undefined : end)
    .replace(/, (?:\p{Lu}{2,5}|\p{Ll}{2,5}|PhD)$/u, '') // “Ana Ruiz, dpa”
    .replace(/(?<![\s,;:])[\s,;:]+$/, '');
}

/** “ana.ruiz” */
const USER_NAME = /^[\p{Ll}\d]+(?:[._-][\p{Ll}\d]+)+$/u;

const NOT_A_PERSON =
  /^(?:by|last|no author|admin|wordpressadmin|super user|administrator|(?:die |la )?(?:redaktion|red|redacción|redacao|redação|rédaction|redazione)(?: \S+)?|editor|editorial|guest|staff|unknown|author|autor|beitrag|agencies|agencias|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch)$/i;

/** Words of what stands where names do. */
const NOT_A_NAME =
  /^(?:follow|last updated|contributors to|zuletzt|stand|zur?|veröffentlicht|published|publié|publicado|pubblicato|aktualisiert|updated|posted|bild|foto|photo|tags?|zum profil)(?: |:|$)|©|\b(?:lizenz|licen[sc]e|copyright|drupal|anzeigen|artikel|articles|beiträge|posts|inhalte|tiempo de lectura|temps de lecture|sagt|says|read|edited|min|lesezeit|shares)\b|[[@]at\]|@|(?:^| )(?:reporter|correspondent|editor|writer|columnist|journalist|redakteur(?:in)?|korrespondent(?:in)?|corresponsal|journaliste|giornalista)$/i;

/** Whether what a source gives may be a name. */
export function isName(name: string): boolean {
  if (
    name.length < 2 ||
    name.length > 120 ||
    /^https?:|[{}<>()]|\b(?:GmbH|Ltd|Inc|LLC)\b/.test(name) ||
    USER_NAME.test(name)
  )
    return false;
  if (/^\p{Ll}+ /u.test(name) && !NAME.test(`X ${name}`)) return false; // “deinen Gärtnern”
  return !NOT_A_PERSON.test(name) && !NOT_A_NAME.test(name) && !ONLY_PREFIX.test(name);
}
