/** A cell that a spreadsheet reads as a formula, after any apostrophes and spaces: “=1+2”. */
const FORMULA = /^'*\s*[=+\-@\t\r\n＝＋－＠]/u;

/** Puts an apostrophe before text that a spreadsheet would read as a formula; returns other text unchanged. */
export function escapeFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** Reverses `escapeFormula`. */
export function unescapeFormula(text: string): string {
  return text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text;
}

/** A row of comma-separated values (RFC 4180). All cells are quoted, except those at the indices in `numbers`. */
export function writeRow(cells: string[], numbers: ReadonlySet<number> = new Set()): string {
  const write = (cell: string, i: number) =>
    numbers.has(i) ? cell : cell === '' ? '' : `"${escapeFormula(cell).replaceAll('"', '""')}"`;
  return `${cells.map(write).join(',')}\r\n`;
}

/** Excel recognises UTF-8 by this mark. */
export const BYTE_ORDER_MARK = '\ufeff';
