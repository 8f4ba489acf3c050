/** Longer “words” are no words. */
const MOST_LETTERS = 40;

/** Whether two different words are one word spelt in two ways: “Zelensky”, “Zelenskyy”; never two numbers. */
export function isRespelt(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  const longer = Math.max(a.length, b.length);
  if (shorter < 3 || longer < 4 || longer - shorter > 2 || longer > MOST_LETTERS) return false;
  if (a[0] !== b[0] && a.at(-1) !== b.at(-1)) return false;
  if (isNumber(a) || isNumber(b)) return false;
  const most = shorter >= 8 ? 2 : 1;
  return countEdits(a, b, most) <= most;
}

// “2026”
const isNumber = (word: string) => /^\p{N}/u.test(word);

/** Letters put in, taken out, exchanged or swapped with their neighbour; stops counting above `most`. */
function countEdits(a: string, b: string, most: number): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const exchanged = (last[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let edits = Math.min(exchanged, (last[j] as number) + 1, (row[j - 1] as number) + 1);
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwapped) edits = Math.min(edits, (before[j - 2] as number) + 1);
      row.push(edits);
      least = Math.min(least, edits);
    }
    if (least > most) return least;
    before = last;
    last = row;
  }
  return last[b.length] as number;
}
