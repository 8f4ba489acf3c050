/** Whether the page behind an element is dark: its nearest opaque background, else the colour of its words. */
export function isOnDark(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  if (!view) return false;
  for (let e: Element | null = element; e; e = e.parentElement) {
    const { backgroundColor, backgroundImage } = view.getComputedStyle(e);
    const luminance = readLuminance(backgroundColor);
    if (luminance !== null) return luminance < 0.5;
    if (backgroundImage !== 'none') break; // a picture: only the words can tell
  }
  return (readLuminance(view.getComputedStyle(element).color) ?? 0) > 0.5;
}

/** Relative luminance, roughly, from 0 to 1; null for a colour that lets through most of what is behind it. */
function readLuminance(colour: string): number | null {
  // “rgb(16, 35, 63)”, “rgba(0, 0, 0, 0.04)”
  const [red, green, blue, alpha = 1] = colour.startsWith('rgb') ? (colour.match(/[\d.]+/g) ?? []).map(Number) : [];
  if (red === undefined || green === undefined || blue === undefined || alpha < 0.5) return null;
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}
