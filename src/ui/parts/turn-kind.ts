/** The kinds not marked in the page, with one more or one less. */
export function turnKind(hiddenKinds: string[], kind: string, isHidden: boolean): string[] {
  const others = hiddenKinds.filter((other) => other !== kind);
  return isHidden ? [...others, kind] : others;
}
