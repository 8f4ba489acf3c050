/** Work in several steps, between which the page may do its own; the result comes with the last. */
export type Steps<T> = Generator<void, T, void>;

/** Does all steps at once. */
export function finish<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Does each step in a task of its own; null if the page changes between two, so that what they read does not fit together. */
export async function finishInTasks<T>(steps: Steps<T>, document: Document): Promise<{ result: T } | null> {
  let hasChanged = false;
  const observer = new MutationObserver(() => {
    hasChanged = true;
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  try {
    let step = steps.next();
    while (!step.done) {
      await new Promise((resolve) => setTimeout(resolve));
      if (hasChanged) return null;
      step = steps.next();
    }
    return { result: step.value };
  } finally {
    observer.disconnect();
  }
}
