/** Returns the same function with its results cached by its argument. */
export function memoize<T>(read: (written: string) => T): (written: string) => T {
  const known = new Map<string, T>();
  return (written) => {
    const old = known.get(written);
    if (old !== undefined || known.has(written)) return old as T;
    const value = read(written);
    known.set(written, value);
    return value;
  };
}
