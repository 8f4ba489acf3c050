/** Something that is loaded at most once. */
export interface Loader<T> {
  /** Returns it; null until it is loaded. */
  now(): T | null;
  /** Loads it, unless it is loaded or being loaded. Tries again after an error. */
  load(): Promise<T>;
}

/** Creates a loader. */
export function loadOnce<T>(load: () => Promise<T>): Loader<T> {
  let loaded: T | null = null;
  let loading: Promise<T> | null = null;

  async function start(): Promise<T> {
    try {
      loaded = await load();
      return loaded;
    } catch (error) {
      loading = null;
      throw error;
    }
  }

  return {
    now: () => loaded,
    load() {
      loading ??= start();
      return loading;
    },
  };
}
