/** Runs in a view: describes elements that overflow, are cut off, or overlap others. */
export function findLayoutFaults(): string[] {
  const SLACK = 1.5;
  const dialog = document.querySelector('dialog[open]');
  const view = (dialog ?? document.body).getBoundingClientRect();
  const elements = [...(dialog ?? document.body).querySelectorAll<HTMLElement>('*')].filter(
    (element) =>
      element.checkVisibility({ visibilityProperty: true }) &&
      !element.closest('.visually-hidden, svg *') &&
      element.getClientRects().length > 0,
  );
  const styles = new Map(elements.map((element) => [element, getComputedStyle(element)]));
  const describe = (element: HTMLElement) =>
    `${element.localName}.${element.className} “${(element.textContent ?? '').replace(/\s+/g, ' ').slice(0, 60)}”`;
  const isWithin = (element: HTMLElement, test: (style: CSSStyleDeclaration) => boolean): boolean => {
    for (let one: HTMLElement | null = element; one && one !== document.body; one = one.parentElement)
      if (test(styles.get(one) ?? getComputedStyle(one))) return true;
    return false;
  };
  /** A line may go on under what stands beside its button, as far as the end of its row. */
  const staysInRow = (element: HTMLElement) => {
    const row = element.closest('li')?.getBoundingClientRect();
    return (
      row &&
      [...element.children].every((one) => {
        const { left, right } = one.getBoundingClientRect();
        return left >= row.left - SLACK && right <= row.right + SLACK;
      })
    );
  };
  const hasText = (element: HTMLElement) =>
    [...element.childNodes].some(({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim());
  const faults: string[] = [];

  const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
  if (scrollWidth > clientWidth) faults.push(`the page is ${scrollWidth} wide in a window of ${clientWidth}`);
  // What is out of the flow in a list that scrolls by itself must not make the page scroll as well.
  const height = Math.max(clientHeight, document.body.scrollHeight);
  if (scrollHeight > height + SLACK) faults.push(`the page goes on to ${scrollHeight}, the view to ${height}`);

  for (const element of elements) {
    const style = styles.get(element) as CSSStyleDeclaration;
    const box = element.getBoundingClientRect();
    const scrolls = isWithin(element, ({ overflowX }) => overflowX === 'auto' || overflowX === 'scroll');
    if (!scrolls && (box.right > view.right + SLACK || box.left < view.left - SLACK))
      faults.push(
        `${describe(element)} reaches from ${box.left} to ${box.right}, the view from ${view.left} to ${view.right}`,
      );
    const isControl = element.matches('button, a, summary, [role=tab]');
    const isClamped = style.webkitLineClamp !== 'none';
    const hides = style.overflowX !== 'visible' && style.overflowX !== 'auto' && style.overflowX !== 'scroll';
    const isForEyes = !isWithin(element, ({ clipPath }) => clipPath === 'inset(50%)');
    if (hides && hasText(element) && !element.title && isForEyes) {
      // An ellipsis says that there is more.
      if (style.textOverflow !== 'ellipsis' && element.scrollWidth > element.clientWidth + SLACK)
        faults.push(`${describe(element)} is cut off at its side`);
      if (!isClamped && element.scrollHeight > element.clientHeight + SLACK)
        faults.push(`${describe(element)} is cut off at its foot`);
    }
    const isWider = style.display !== 'inline' && element.scrollWidth > element.clientWidth + SLACK;
    if (isControl && isWider && !staysInRow(element)) faults.push(`${describe(element)} is wider than itself`);
  }

  const controls = elements.filter(
    (element) =>
      element.matches('button, a, input, select, textarea, summary') &&
      !isWithin(element, ({ position }) => position === 'sticky' || position === 'fixed' || position === 'absolute'),
  );
  const seen = controls.map(listSeen);
  controls.forEach((one, i) => {
    for (let j = i + 1; j < controls.length; j++) {
      const other = controls[j] as HTMLElement;
      if (one.contains(other) || other.contains(one)) continue;
      if (seen[i]?.some((a) => seen[j]?.some((b) => isOver(a, b))))
        faults.push(`${describe(one)} lies over ${describe(other)}`);
    }
  });

  /** What of an element's lines is not scrolled away. */
  function listSeen(element: HTMLElement): DOMRect[] {
    let lines = [...element.getClientRects()];
    for (let one = element.parentElement; one; one = one.parentElement) {
      if ((styles.get(one) ?? getComputedStyle(one)).overflowY === 'visible') continue;
      const port = one.getBoundingClientRect();
      lines = lines.flatMap(({ left, top, right, bottom }) => {
        const [l, t] = [Math.max(left, port.left), Math.max(top, port.top)];
        const [r, b] = [Math.min(right, port.right), Math.min(bottom, port.bottom)];
        return r > l && b > t ? [new DOMRect(l, t, r - l, b - t)] : [];
      });
    }
    return lines;
  }

  function isOver(a: DOMRect, b: DOMRect): boolean {
    const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
    return width > SLACK && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > SLACK;
  }
  return faults;
}
