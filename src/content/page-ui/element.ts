type Child = Node | string | null | false;

/** An element with attributes and what it holds; attributes without a value and children that are nothing are left out. */
export function build<T extends keyof HTMLElementTagNameMap>(
  document: Document,
  tag: T,
  attributes: { [name: string]: string | boolean | undefined },
  ...children: Child[]
): HTMLElementTagNameMap[T] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.filter((child) => child !== null && child !== false));
  return element;
}
