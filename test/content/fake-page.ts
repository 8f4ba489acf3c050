type Listener = (event: object) => void;

/** A document with its window, of which only the listeners are real: events are as the test says, trusted or not. */
export function createFakePage(more: object = {}) {
  const listeners = new Map<string, Listener[]>();
  const target = (name: string) => ({
    addEventListener(type: string, listener: Listener, { signal }: { signal?: AbortSignal } = {}) {
      const key = `${name} ${type}`;
      listeners.set(key, [...(listeners.get(key) ?? []), listener]);
      signal?.addEventListener('abort', () =>
        listeners.set(
          key,
          (listeners.get(key) ?? []).filter((one) => one !== listener),
        ),
      );
    },
  });
  class FakeElement {
    selector = '';
    closest = (selectors: string) => (this.selector && selectors.includes(this.selector) ? this : null);
  }
  const selection = { isCollapsed: true };
  const view = { ...target('window'), Element: FakeElement };
  const root = target('root');
  const page = {
    ...target('document'),
    defaultView: view,
    documentElement: root,
    getSelection: () => selection,
    ...more,
  };
  return {
    document: page as unknown as Document,
    root: root as unknown as Element,
    selection,
    /** An element that a selector fits, or none. */
    element: (selector = '') => Object.assign(new FakeElement(), { selector }),
    /** Sends an event to the listeners of “window click”; one of the reader's unless it says otherwise. */
    send(name: string, event: object = {}): void {
      for (const listener of listeners.get(name) ?? []) listener({ isTrusted: true, ...event });
    },
    count: () => [...listeners.values()].flat().length,
  };
}

/** Functions that note how they are called, and the calls since they were last taken. */
export function createRecorder() {
  const calls: unknown[][] = [];
  const note =
    (name: string) =>
    (...args: unknown[]) =>
      void calls.push([name, ...args]);
  return { note, take: () => calls.splice(0) };
}
