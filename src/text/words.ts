/** The words of a list written with spaces between them. Marked pure where it is called, so that bundles drop unused lists. */
export function listWords(words: string): ReadonlySet<string> {
  // “in at on” → “in”, “at”, “on”
  return new Set(words.trim().split(/\s+/));
}

/** Whether a word or mark is one of a few, written with spaces between them. */
export function isOneOf(word: string, words: string): boolean {
  let list = lists.get(words);
  if (!list) {
    list = listWords(words);
    lists.set(words, list);
  }
  return list.has(word);
}

/** Each list as it was first asked about: they are written into the code, so there are not many. */
const lists = new Map<string, ReadonlySet<string>>();

/** Whether a word begins with a capital: “Russia”. */
export function isUpper(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** What a table has for a word, the table's inherited members left aside: “constructor” is a word too. */
export function lookUp<T>(table: { [word: string]: T }, word: string): T | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}
