/** The same reader, which reads the words it has read before from memory: a story names its actors many times over. */
export function remember<T>(read: (written: string) => T): (written: string) => T {
  const known = new Map<string, T>();
  return (written) => {
    const old = known.get(written);
    if (old !== undefined || known.has(written)) return old as T;
    const value = read(written);
    known.set(written, value);
    return value;
  };
}
