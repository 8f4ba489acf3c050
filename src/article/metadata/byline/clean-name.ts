import { foldSpace } from '../../prose.ts';

/** Up to five words: “Ana Ruiz”, “Dirk van der Berg”. */
export const NAME =
  /^\p{Lu}[\p{L}.’'-]*(?: (?:\p{Lu}[\p{L}.’'-]*|v[ao]n|de[nrls]?|della|d[aiou]s?|la|le|el|al|bin|ibn|te[nr]|zu[mr]?|y|a[fv])){0,5}$/u;

/** Whether a name has at least two words. */
export const isFullName = (name: string): boolean => NAME.test(name) && name.includes(' ');

// “By Ana Ruiz”, “Von Max Frey”, “Pressemitteilung von Max Frey”, “Par Léa Roux | 3 May 2021”; “ByAna Ruiz” without a space
const PREFIX =
  /^(?:(?:view|see) all posts by|zeige alle beiträge von|alles von|(?:eine? )?(?:gastbeitrag|kolumne|kommentar|pressemitteilung|artikel|beitrag|essay|reportage|interview) von|un (?:article|reportage) (?:de|par)|un (?:artículo|reportaje) de|un articolo di|um artigo de|(?:erstellt|geschrieben|verfasst) von|(?:(?:analysis|opinion|reporting|review|story|text|words|written|posted|author) )?by|post author(?: by)?|vo[nm]|por|par|di|da|door|av|od|przez|texte?|from|(?:author|autor|autorin|autor\/in|autore|auteur|text|texto?|texte|testo) ?:|(?:author|autor)(?= \p{Lu})) ?:? /iu;
const ONLY_PREFIX =
  /^(?:(?:rezept|beitrag|erstellt|geschrieben|verfasst|published|posted|written|publié|publicado|post)? ?(?:by|vo[nm]|por|par|di|da|door|author)|autor(?:in)?|text) ?:?$/i;
const JOINED_PREFIX = /^(?:By|Von|Author|Autor|Par|Por)(?=\p{Lu}\p{Ll})/u;

/** Where a name ends: at a mark, a number, a day, or words about the article. */
const END =
  / ?[|•·–—@→»]|(?:^| )(?:(?:on|am|le|el) )?\d| - | (?:on|am|le|el|publicado|publié|veröffentlicht|published|updated|hace|shares)$| (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?:r?uary|ch|il|[ey]|ust|t|t?ember|ober)?\.? \d| (?:Mon|Tues|Wednes|Thurs|Fri|Satur)day$| (?:Mo|Di|Mi|Do|Fr|Sa|So|am (?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag))(?:,|$)/iu;

/** What a source gives without what stands before and after the name: “By Ana Ruiz | 3 May” → “Ana Ruiz”. */
export function cleanName(raw: string): string {
  const name = foldSpace(raw.replace(/\u00AD|\p{Extended_Pictographic}\uFE0F?/gu, ''))
    .replace(JOINED_PREFIX, '')
    .replace(PREFIX, '');
  const end = name.search(END);
  return name
    .slice(0, end < 0 ? undefined : end)
    .replace(/(?:, (?:\p{Lu}{2,5}|\p{Ll}{2,5}|PhD)| \([\p{L}/. ]{2,20}\))$/u, '') // “Ana Ruiz, dpa”, “Ana Ruiz (AFP)”
    .replace(/(?<=\p{L}) for (?:the )?\p{L}[\p{L} ]{1,40}$/iu, '') // “Ana Ruiz for The Courier”
    .replace(/(?<=\p{Ll}{4})\.$/u, '')
    .replace(/(?<![\s,;:])[\s,;:]+$/, '');
}

/** “ana.ruiz” */
const USER_NAME = /^[\p{Ll}\d]+(?:[._-][\p{Ll}\d]+)+$/u;

/** The staff of an outlet, which some bylines name: “Die Redaktion”. */
export const STAFF =
  /^(?:(?:die |la )?(?:redaktion|redacción|redacao|redação|rédaction|redazione)(?: \S+){0,2}|red\.?|(?:our |foreign |editorial )+staff|staff writers?)$/i;

const NOT_A_PERSON =
  /^(?:by|last|no author|admin|wordpressadmin|super user|support team|administrator|editor|editorial|guest|staff|data|werkstatt|unknown|author|autor|beitrag|agences|agencias|agências|agencies|agenturen|agenzie|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch)$/i;

/** How what stands where names do starts: “Follow Author”, “Über den Autor”, “Foto: Ana Ruiz”. */
const NOT_A_START =
  /^(?:#|(?:about the|über d[ei][ne]?|sobre [eo]l?|à propos de l['’]|sull['’]) ?aut|(?:quelle|source|fuente|fonte) ?:|(?:follow|last updated|contributors to|zuletzt|stand|zur?|veröffentlicht|published|publié|publicado|pubblicato|aktualisiert|updated|posted|bild|foto|photo|фото|tags?|zum profil)(?: |:|$))/i;

/** Words that no name has. */
const NOT_A_WORD =
  /©|\b(?:lizenz|licen[sc]e|copyright|drupal|anzeigen|artikel|articles|beiträge|posts|inhalte|tiempo de lectura|temps de lecture|sagt|says|read|edited|min|lesezeit|shares)\b|[[@]at\]|@/i;

/** How an occupation ends that stands with a name: “Political Editor”. */
const OCCUPATION =
  /(?:^| )(?:analyst|chief|columnist|contributor|correspondent|critic|editor(?:-(?:at-large|in-chief))?|journalist(?:in|e)?|producer|reporter(?:in)?|writer|(?:chef)?redakteur(?:in)?|fotograf(?:in)?|kolumnist(?:in)?|korrespondent(?:in)?|volontär(?:in)?|columnista|corresponsal|periodista|redactora?|correspondante?|envoyée? spéciale?|enviad[ao] especial|journalistes|rédact(?:eur|rice)|corrispondente|giornalista|inviat[ao]|redat(?:tore|trice|ora?)|colunista|correspondente|jornalista|repórter)$/i;

/** Whether what a source gives may be a name. */
export function isName(name: string): boolean {
  if (
    name.length < 2 ||
    name.length > 120 ||
    /^https?:|[{}<>()!]|\b(?:GmbH|Ltd|Inc|LLC)\b/.test(name) ||
    USER_NAME.test(name)
  )
    return false;
  if (/^\p{Ll}+ /u.test(name) && !NAME.test(`X ${name}`)) return false; // “deinen Gärtnern”
  return ![NOT_A_PERSON, NOT_A_START, NOT_A_WORD, OCCUPATION, ONLY_PREFIX].some((words) => words.test(name));
}
