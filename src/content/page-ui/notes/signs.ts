import { readerDirection, t } from '../../../messaging/strings.ts';
import { highlighters } from '../../../present/palette.ts';
import { findClear } from '../bars.ts';
import { move, type NotedLine, type NotedPage, placeSign } from './column.ts';

/** The signs in the margin, one for each line with notes. */
interface Signs {
  draw(page: NotedPage, opened: string | undefined): void;
  clear(): void;
}

/** Creates the signs; a press on one opens a note of its line, another press the next one. */
export function createSigns(context: { open(id: string): void }): Signs {
  const signs = new Map<string, HTMLElement>();
  let shown: NotedPage | null = null;
  let last = ''; // the annotation whose note was opened last: a press closes it before it is heard here

  /** Opens the next note of a line, whose first annotation is given. */
  function openNext(first: string): void {
    const marks = shown?.lines.find(({ marks: [mark] }) => mark?.id === first)?.marks ?? [];
    const at = marks.findIndex(({ id }) => id === last);
    last = marks[(at + 1) % marks.length]?.id ?? first;
    context.open(last);
  }

  function drawSign(page: NotedPage, line: NotedLine, opened: string | undefined): void {
    const { host, body, theme, windowWidth } = page;
    const [{ id, colour = 'yellow' } = { id: '' }] = line.marks;
    const sign = signs.get(id) ?? createSign(host.document, () => openNext(id));
    signs.set(id, sign);
    const place = placeSign(line, windowWidth);
    const { top, bottom } = findClear(body, place.left + place.width / 2);
    const [light, dark] = highlighters[colour].line;
    sign.dataset.theme = theme;
    sign.toggleAttribute(
      'data-open',
      line.marks.some((mark) => mark.id === opened),
    );
    Object.assign(sign.style, {
      width: `${place.width}px`,
      height: `${place.height}px`,
      color: theme === 'dark' ? dark : light,
      visibility: place.top >= top && place.top + place.height <= bottom ? 'visible' : 'hidden',
    });
    host.add('signs', sign);
    move(host, sign, place);
  }

  return {
    draw(page, opened) {
      shown = page;
      const ids = new Set(page.lines.map(({ marks: [mark] }) => mark?.id));
      for (const [id, sign] of signs) {
        if (ids.has(id)) continue;
        page.host.remove('signs', sign);
        signs.delete(id);
      }
      for (const line of page.lines) drawSign(page, line, opened);
    },
    clear() {
      for (const sign of signs.values()) shown?.host.remove('signs', sign);
      signs.clear();
      shown = null;
    },
  };
}

const SVG = 'http://www.w3.org/2000/svg';

/** A sign in the margin, which says no more than that there is a note. */
function createSign(document: Document, onPress: () => void): HTMLElement {
  const sign = document.createElement('button');
  sign.type = 'button';
  sign.className = 'sign';
  sign.dataset.act = 'sign';
  sign.title = t('note_title');
  sign.lang = t('strings_language');
  sign.dir = readerDirection();
  const icon = document.createElementNS(SVG, 'svg');
  icon.setAttribute('viewBox', '0 0 16 16');
  icon.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', 'M2.5 3.5h11v8H8l-3 2.25V11.5H2.5z');
  icon.append(path);
  sign.append(icon);
  sign.addEventListener('click', ({ isTrusted }) => {
    if (isTrusted) onPress();
  });
  return sign;
}
