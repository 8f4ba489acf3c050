/** How long the size of the page must be unchanged before it is measured, in milliseconds. */
const SETTLE_MS = 300;

/** Calls back when the size of the page has changed and no longer does, while it is followed. */
export function followSize(document: Document, onSettled: () => void) {
  let sizes: ResizeObserver | null = null;
  let settling: ReturnType<typeof setTimeout> | undefined;

  /**
   * Waits until the size of the page no longer changes, because images and fonts that load late move everything below them.
   * Then waits for a frame, so that measuring does not force a synchronous layout of a long page.
   */
  function settle(): void {
    clearTimeout(settling);
    settling = setTimeout(() => {
      requestAnimationFrame(() => {
        if (sizes) settling = setTimeout(onSettled);
      });
    }, SETTLE_MS);
  }

  return {
    settle,
    /** Starts or stops following the size. */
    follow(isOn: boolean): void {
      if (isOn === (sizes !== null)) return;
      sizes?.disconnect();
      sizes = null;
      clearTimeout(settling);
      if (!isOn) return;
      sizes = new ResizeObserver(settle);
      sizes.observe(document.documentElement);
      sizes.observe(document.body);
    },
  };
}
