// “‘” and other single marks
const SINGLE = /[‘’‚‛′ʼ＇`´]/g;
// ““” and other double marks
const DOUBLE = /[“”„‟″«»＂]/g;
// “—” and other dashes
const DASH = /[‐‑‒–—―−－]/g;
// any space but the plain one and line breaks
const SPACE = /[^\S \n\r]/g;

/** The same text with plain quotes, dashes and spaces; as long as before, so offsets hold. */
export function foldMarks(text: string): string {
  return PLAIN.test(text) ? text : straighten(text);
}

// letters, digits and plain marks only, as most words are: “Russia's”
const PLAIN = /^[\x20-\x5f\x61-\x7e]*$/;

function straighten(text: string): string {
  return text.replace(SINGLE, "'").replace(DOUBLE, '"').replace(DASH, '-').replace(SPACE, ' ');
}

/** The same text in lower case; as long as before, so offsets hold. */
export function foldCase(text: string): string {
  // “İ” alone becomes longer in lower case.
  return text.replaceAll('İ', 'I').toLowerCase();
}
