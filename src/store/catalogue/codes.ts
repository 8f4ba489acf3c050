/** Values by number: numbers are cheap to compare and to count. The number 0 stands for no value. */
export interface Codes {
  values: string[];
  of(value: string | undefined): number;
}

/** No value numbered yet. */
export function createCodes(): Codes {
  const values = [''];
  const codes = new Map<string, number>([['', 0]]);
  return {
    values,
    of(value = '') {
      const known = codes.get(value);
      if (known !== undefined) return known;
      codes.set(value, values.length);
      return values.push(value) - 1;
    },
  };
}

/** Which codes are asked for, as a 1 at each; null when any will do. */
export function allow({ values }: Codes, isAsked: ((value: string) => boolean) | null): Uint8Array | null {
  return isAsked && Uint8Array.from(values, (value) => Number(value !== '' && isAsked(value)));
}
