/** What a story is looked for in: an element of the page, or the open shadow root of a component. */
export type Root = Element | ShadowRoot;

const DOCUMENT_FRAGMENT = 11;

/** The root of a component, rather than an element or any other node. */
export const isShadowRoot = (node: Node): node is ShadowRoot => node.nodeType === DOCUMENT_FRAGMENT && 'host' in node;

/** The element around another as the reader sees it: out of a component and out of a frame too; null at the top. */
export function findAround(node: Node): Element | null {
  const { parentNode } = node;
  if (isShadowRoot(node)) return node.host;
  if (parentNode && isShadowRoot(parentNode)) return parentNode.host;
  return node.parentElement ?? node.ownerDocument?.defaultView?.frameElement ?? null;
}

/** An element, or what a component's root belongs to, and everything around it, innermost first. */
export function* listAround(root: Root): Generator<Element> {
  for (let e = isShadowRoot(root) ? root.host : root; ; ) {
    yield e;
    const outer = findAround(e);
    if (!outer) return;
    e = outer;
  }
}

/** It still stands on the page: a frame that was taken away keeps its document, but no window. */
export const isOnPage = (node: Node): boolean => node.isConnected && node.ownerDocument?.defaultView !== null;
