import { foldSpace, measureText, readFirstLine, readStart } from '../../prose.ts';
import type { DeclaredPage } from '../structured-data.ts';
import { cleanName, isFullName, NAME, STAFF } from './clean-name.ts';
import { isElsewhere } from './elements.ts';
import { splitNames } from './split-names.ts';

/** The day and time, or dashes, before a byline: “03.05.2026 13:30 von Olga Frey”, “— by Ana Ruiz”. */
const MOMENT = /^(?:\d[\d.:/ ]{7,20}|[-–— ]{1,9})/;

/** How a short line starts that is a byline: “By Ana Ruiz”, “Von Max Frey”. */
const LEAD =
  /^(?:By ?|by |[Vv]on:? |[Pp]or |[Pp]ar |Di |Door |[Ww]ritten by |[Pp]osted by |(?:(?:Ein(?:e|en)? )?(?:(?:Blog ?|Gast)?[Bb]eitrag|Artikel|Essay|Interview|Kolumne|Kommentar|Reportage) |Text )von |(?:Analysis|Opinion|Reporting|Review|Story|Text|Words) by |Un (?:article|reportage) (?:de|par) |Un (?:artículo|reportaje) de |Un articolo di |Um artigo de |(?:Text|Texto|Texte|Testo) ?: |Autor(?:in|\/in)?: |Author: |Auteur ?: |Autore: )/;

/** What stands alone before a name: “By”, “Autorin:”. */
const LABEL = /^(?:By|Von|Par|Por|Text|Auth?or(?:in|s|\/in)?|Auteure?|Autora?|Autore)(?: ?:)?$/;

/** What a byline may start with. */
const MAY_LEAD = /^[\d–—\-ABDEGIKOPRSTUVWbpvw]/;

/** How many elements of the page are searched for such a line, and its length in UTF-16 units. */
const MAX_LINES = 4000;
const MAX_BYLINE = 120;

/** The first text after an element, other than white space. */
function readNextText(element: Element): string {
  const walker = element.ownerDocument.createTreeWalker(element.ownerDocument.body, 4 /* SHOW_TEXT */);
  walker.currentNode = element;
  while (walker.nextNode()) {
    const text = foldSpace(walker.currentNode.textContent);
    if (text && !element.contains(walker.currentNode)) return text;
  }
  return '';
}

/** A paragraph of the story, in UTF-16 units; and how many of them may stand between the headline and a byline at the head. */
const [MIN_PARAGRAPH, MAX_BEFORE] = [120, 1];

/** A line of its own with the author. */
interface ByLine {
  name: string;
  /** It stands between the headline and the story. */
  isAtHead: boolean;
}

/** The author in a line of its own, after the headline or else before it; '' for none. */
export function readByLine(page: DeclaredPage): ByLine {
  const { document, heading } = page;
  let before = '';
  let count = 0;
  let paragraphs = 0;
  for (const element of document.querySelectorAll('p, span, div, em, i, b, address, strong, h4, h5, h6')) {
    if (++count > MAX_LINES) break;
    const isLong = element.localName === 'p' && measureText(element, MIN_PARAGRAPH) === MIN_PARAGRAPH;
    if (isLong && isAfter(heading, element)) paragraphs++;
    if (element.childElementCount > 3 || !MAY_LEAD.test(readStart(element))) continue;
    if (measureText(element, MAX_BYLINE) === MAX_BYLINE) continue;
    const line = readFirstLine(element).replace(MOMENT, '');
    const isLabel = LABEL.test(line);
    if (!(isLabel || LEAD.test(line)) || element.closest('li a[href]')) continue;
    const name = cleanName(isLabel ? readNextText(element) : line.replace(LEAD, ''));
    if (isLabel && !isFullName(name) && !STAFF.test(name)) continue;
    if (!splitNames(name, page).some((part) => NAME.test(part) || STAFF.test(part)) || isElsewhere(element, heading))
      continue;
    if (isAfter(heading, element)) return { name, isAtHead: paragraphs <= MAX_BEFORE };
    before ||= name;
  }
  return { name: before, isAtHead: false };
}

const isAfter = (heading: Element | null, element: Element): boolean =>
  !heading || (heading.compareDocumentPosition(element) & 4) /* DOCUMENT_POSITION_FOLLOWING */ !== 0;

/** “Ana Ruiz is the founder of …” */
const BIOGRAPHY =
  /^((?:\p{Lu}[\p{L}.’'-]{0,20} ){1,3}\p{Lu}[\p{L}’'-]{1,20}),? (?:is|ist|es|est|è|é) (?:an?|the|eine?|d(?:er|ie)|una?|une?|il|la|le|el|uma?|[oa]) /u;

/** How many paragraphs in italics are read, from the end. */
const MAX_ITALICS = 20;

/** The author in a paragraph in italics after the story that says who that is. */
export function readBiography({ document, heading }: DeclaredPage): string {
  const italics = [...document.querySelectorAll('p > em, p > i')].slice(-MAX_ITALICS).reverse();
  for (const element of italics) {
    const text = foldSpace(element.textContent);
    const [, name = ''] = BIOGRAPHY.exec(text) ?? [];
    const isWhole = text.length + 2 > foldSpace(element.parentElement?.textContent ?? '').length;
    if (name && isWhole && !isElsewhere(element, heading)) return name;
  }
  return '';
}
