/** Scripts in which a character says as much as three of another. */
const IDEOGRAPH = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** A paragraph weighs at least this much. */
const PARAGRAPH = 80;

/** How much there is to read in a text: its length in UTF-16 units, more where they say more. */
export function weigh(text: string): number {
  return IDEOGRAPH.test(text) ? text.length * 3 : text.length;
}

/** Long enough to be a paragraph rather than a line. */
export function isParagraph(text: string): boolean {
  return weigh(text) >= PARAGRAPH;
}
