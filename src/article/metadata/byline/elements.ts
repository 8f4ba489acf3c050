import { foldSpace, measureText, readStart } from '../../prose.ts';
import type { Shown } from '../shown.ts';
import type { DeclaredPage } from '../structured-data.ts';
import { cleanName, isFullName, isName } from './clean-name.ts';
import { splitNames } from './split-names.ts';

/** Elements with the author, most reliable first. */
export const SELECTORS = [
  '[itemprop="author"]',
  '[rel~="author"]',
  '.td-post-author-name a, .entry-author, .post-author, .meta-author, [class$="agency" i], .author-name, .article-author, .article_author-name, .documentAuthor, .author--name',
  '.byline, .autor, .author, [class*="byline" i]',
];

/** Elements that may have the author, besides much else: only what looks like a name is read. */
export const LIKELY =
  'byline, .aut, [class*="author" i], [class*="autor" i], [id="author"], [id="autor"], a[href*="/author/"], a[href*="/autor/"], .username, p.credit';

/** How many elements of one source are read, and up to which length of text, in UTF-16 units. */
const MAX_ELEMENTS = 200;
const MAX_NAMED = 400;

/** The text of an element, a line for each of its text nodes; of `meta`, its content. */
function readLines(element: Element): string {
  const content = element.getAttribute('content');
  if (content !== null) return content;
  if (measureText(element, MAX_NAMED) === MAX_NAMED) return '';
  const named = element.querySelector('[itemprop="name"]');
  const walker = element.ownerDocument.createTreeWalker(named ?? element, 4 /* SHOW_TEXT */);
  const lines: string[] = [];
  while (walker.nextNode()) {
    if (!/^(?:SCRIPT|STYLE|TIME)$/i.test(walker.currentNode.parentElement?.localName ?? ''))
      lines.push(foldSpace(walker.currentNode.textContent));
  }
  return lines.filter(Boolean).join('\n');
}

/** Parts of a page that name other people: comments, links to other stories, pictures, who made the site. */
const ELSEWHERE =
  'body > footer, nav, figure, figcaption, [class*="comment" i], [id*="comment" i], [class*="teaser" i], [class*="related" i], [class*="copyright" i], [class*="licen" i], [class*="recent" i]';

/**
 * The text of the first elements after the headline with a name, or else of the last before it, and of those that stand
 * in a line with them.
 */
export function findNear(page: DeclaredPage, selector: string, isWanted: (name: string) => boolean): string[] {
  const { document, heading } = page;
  const all = [...document.querySelectorAll(selector)]
    .slice(0, MAX_ELEMENTS)
    .filter((element) => element.hasAttribute('content') || readStart(element));
  const named = all
    .map((element) => ({ element, lines: readLines(element) }))
    .filter(({ element, lines }) => splitNames(lines, page).some(isWanted) && !isElsewhere(element, heading))
    .filter(
      ({ element }, _, all) => !all.some((other) => other.element !== element && element.contains(other.element)),
    );
  const isAfter = (element: Element) => heading !== null && (heading.compareDocumentPosition(element) & 4) !== 0;
  const first = named.find(({ element }) => isAfter(element)) ?? (heading ? named.at(-1) : named[0]);
  if (!first) return [];
  const line = findLine(
    first.element,
    heading,
    named.map(({ element }) => element),
  );
  return named.filter(({ element }) => line.contains(element)).map(({ lines }) => lines);
}

const AUTHOR = `${LIKELY}, [rel~="author"]`;

/** Before the name of who has not written the story. */
const OTHER_WORK = /(?:foto|photo|bild|illustra|video|edit|übersetz|translat|traduc|tradui|tradott)[^.]{0,20}$/i;

/** A shown name with those that stand beside it in elements of the same class, as co-authors do. */
export function findBeside({ heading }: DeclaredPage, name: string, shown: Shown): string[] {
  const own = shown
    .find(name)
    .find((element) => element.classList.length > 0 && element.matches(AUTHOR) && !isElsewhere(element, heading));
  if (!own) return [name];
  const beside = [...findLine(own, heading).getElementsByClassName(own.classList.value)].filter(
    (element) => element.localName === own.localName,
  );
  const names = beside
    .filter(
      (element) =>
        !OTHER_WORK.test(
          foldSpace(element.previousSibling?.textContent ?? element.parentElement?.previousSibling?.textContent ?? ''),
        ),
    )
    .map((element) => cleanName(element.textContent ?? ''));
  return names.includes(name) && names.every((one) => isFullName(one) && isName(one)) ? [...new Set(names)] : [name];
}

/** A line with several names is at most so long, in UTF-16 units, unless it has little else. */
const MAX_LINE = 250;

/** The element around another that has no more text than a line with several names. */
function findLine(element: Element, heading: Element | null, named: readonly Element[] = []): Element {
  const lengthOf = (element: Element) => foldSpace(element.textContent).length;
  let line = element;
  for (let i = 0; i < 3; i++) {
    const parent = line.parentElement;
    if (!parent || parent.contains(heading)) break;
    const length = lengthOf(parent);
    const names = named.filter((one) => parent.contains(one)).reduce((sum, one) => sum + lengthOf(one), 0);
    if (length > MAX_LINE && names < length * MIN_NAMES) break;
    line = parent;
  }
  return line;
}

/** From this share on, the text of a line is a list of names. Set by hand. */
const MIN_NAMES = 0.7;

/** A longer list item or `article` may be the story itself, in UTF-16 units. */
const MAX_TEASER = 800;

/** Whether an element is in a part of the page that names other people. */
export function isElsewhere(element: Element, heading: Element | null): boolean {
  const part = element.closest(ELSEWHERE);
  if (part && !(heading && part.contains(heading))) return true;
  const link = element.closest('a[href]');
  if (link && link !== element && (link.textContent?.length ?? 0) > (element.textContent?.length ?? 0) + 40)
    return true;
  const item = heading && element.closest('li, article');
  if (!item || item.contains(heading) || !item.querySelector('h2, h3, h4')) return false;
  return measureText(item, MAX_TEASER) < MAX_TEASER;
}
