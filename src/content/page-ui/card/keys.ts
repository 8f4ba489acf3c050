/** Keys within a card: Tab goes round in it, the arrows turn to the finding before or after, C copies what it tells. */
export function followKeys(root: ShadowRoot, turn: (step: 1 | -1) => void, copy: () => void): void {
  root.addEventListener('keydown', (event) => {
    const { key, shiftKey, altKey, ctrlKey, metaKey, isTrusted } = event as KeyboardEvent;
    if (!isTrusted) return;
    const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
    if (step !== undefined) {
      event.preventDefault();
      turn(step > 0 === (root.querySelector('[dir=rtl]') === null) ? 1 : -1);
    } else if (key.toLowerCase() === 'c' && !altKey && !ctrlKey && !metaKey) {
      event.preventDefault();
      copy();
    } else if (key === 'Tab') {
      const stops = [...root.querySelectorAll<HTMLElement>('button:not(:disabled), iframe')];
      const { activeElement } = root;
      const isAtEdge = shiftKey
        ? activeElement === stops[0] || activeElement?.matches('.card')
        : activeElement === stops.at(-1);
      if (!isAtEdge) return;
      event.preventDefault();
      (shiftKey ? stops.at(-1) : stops[0])?.focus();
    }
  });
}
