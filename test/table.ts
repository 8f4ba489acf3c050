/** The rows of a table, “en: The [ORG Lind Bank] → Lind Bank/organisation”: the language, what is read, and what is expected. */
export const readTable = (table: string): [lang: string, marked: string, expected: string][] =>
  table
    .trim()
    .split('\n')
    .map((row) => {
      const [marked = '', expected = ''] = row.slice(4).split(/ → ?/);
      return [row.slice(0, 2), marked, expected];
    });
