/** Whether the background of the nearest element with an opaque one is dark; without one, whether the text is light. */
export function isOnDark(around: Iterable<Element>): boolean {
  let colour = '';
  for (const element of around) {
    const style = element.ownerDocument.defaultView?.getComputedStyle(element);
    if (!style) break;
    colour ||= style.color;
    const background = readColour(style.backgroundColor);
    if (background) return measureLightness(background) < 0.5;
    if (style.backgroundImage !== 'none') break; // an image: judged by the text colour
  }
  const text = readColour(colour);
  return text !== null && measureLightness(text) > 0.5;
}

/** Red, green and blue, from 0 to 1. */
type Rgb = [red: number, green: number, blue: number];

/** A computed colour; null for a mostly transparent one, and for notations that browsers do not use for colours of the web. */
function readColour(colour: string): Rgb | null {
  // “rgb(16, 35, 63)”, “rgba(0, 0, 0, 0.04)”, “color(srgb 0.1 0.2 0.3 / 0.5)”
  const largest = colour.startsWith('rgb') ? 255 : colour.startsWith('color(srgb ') ? 1 : 0;
  const [red, green, blue, alpha = 1] = largest > 0 ? (colour.match(/[\d.]+/g) ?? []).map(Number) : [];
  if (red === undefined || green === undefined || blue === undefined || alpha < 0.5) return null;
  return [red / largest, green / largest, blue / largest];
}

/** Lightness, approximately, from 0 to 1. */
const measureLightness = ([red, green, blue]: Rgb): number => 0.2126 * red + 0.7152 * green + 0.0722 * blue;

/** Relative luminance (WCAG 2.2), from 0 to 1. */
const measureLuminance = (colour: Rgb): number =>
  measureLightness(colour.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as Rgb);

/** The least contrast of text and the ground under it (WCAG 2.2, AA). */
const AA = 4.5;

/** Answers questions about the text of ranges. */
interface ContrastCheck {
  /** Whether it can be read on a ground, “#cfe3ff”. */
  canRead(range: StaticRange, ground: string): boolean;
  /** Whether its letters have no colour of their own, but show what is under them. */
  isClear(range: StaticRange): boolean;
}

/** Creates a check of the colours of text in the page. What it reads is kept for as long as the check is. */
export function createContrastCheck(): ContrastCheck {
  const colours = new Map<Element, string>();
  const answers = new Map<string, boolean>();
  const colourOf = ({ startContainer: { parentElement } }: StaticRange): string => {
    if (!parentElement) return '';
    const colour = colours.get(parentElement) ?? readTextColour(parentElement);
    colours.set(parentElement, colour);
    return colour;
  };
  return {
    canRead(range, ground) {
      const colour = colourOf(range);
      const question = `${colour} ${ground}`;
      const answer = answers.get(question) ?? isReadable(colour, ground);
      answers.set(question, answer);
      return answer;
    },
    isClear(range) {
      const colour = colourOf(range);
      return readColour(colour) === null && CLEAR.test(colour);
    },
  };
}

/** A computed colour with transparency: “rgba(0, 0, 0, 0)”, “color(srgb 0 0 0 / 0.2)”. */
const CLEAR = /transparent|^rgba|\//;

/** The computed colour in which text is drawn: the page may fill its letters with a gradient. */
function readTextColour(element: Element): string {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return style?.getPropertyValue('-webkit-text-fill-color') || style?.color || '';
}

function isReadable(colour: string, ground: string): boolean {
  const text = readColour(colour);
  // Letters that show what is under them cannot be read on our ground; of unknown notations it is not known.
  if (!text) return !CLEAR.test(colour);
  const [, red = '', green = '', blue = ''] = /^#(..)(..)(..)$/.exec(ground) ?? [];
  const under = [red, green, blue].map((part) => Number.parseInt(part, 16) / 255) as Rgb;
  const [low = 0, high = 0] = [measureLuminance(text), measureLuminance(under)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05) >= AA;
}
