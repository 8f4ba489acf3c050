/** As many characters as a button's name may have of the words it acts on. */
const MOST = 60;

/** The beginning of words that are put into quotation marks: without marks of their own, cut between two words. */
export function brief(words: string): string {
  const plain = words.replace(/\s+/g, ' ').replace(/^[\s"“”„«‘‚]+|[\s"“”»’‘]+$/gu, '');
  if (plain.length <= MOST) return plain;
  const cut = plain.lastIndexOf(' ', MOST);
  return `${plain.slice(0, cut > 0 ? cut : MOST)}…`;
}
