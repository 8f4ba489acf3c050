/** Whether the background of the nearest element with an opaque one is dark; without one, whether the text is light. */
export function isOnDark(around: Iterable<Element>): boolean {
  let colour = '';
  for (const element of around) {
    const style = element.ownerDocument.defaultView?.getComputedStyle(element);
    if (!style) break;
    colour ||= style.color;
    const luminance = readLuminance(style.backgroundColor);
    if (luminance !== null) return luminance < 0.5;
    if (style.backgroundImage !== 'none') break; // an image: judged by the text colour
  }
  return (readLuminance(colour) ?? 0) > 0.5;
}

/** Relative luminance, approximately, from 0 to 1; null for a mostly transparent colour. */
function readLuminance(colour: string): number | null {
  // “rgb(16, 35, 63)”, “rgba(0, 0, 0, 0.04)”
  const [red, green, blue, alpha = 1] = colour.startsWith('rgb') ? (colour.match(/[\d.]+/g) ?? []).map(Number) : [];
  if (red === undefined || green === undefined || blue === undefined || alpha < 0.5) return null;
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}
