/** The root in which a story is searched: an element, or an open shadow root. */
export type Root = Element | ShadowRoot;

/** The document of the page or of a frame, or a shadow root: what nodes can be compared within. */
export type TreeScope = Document | ShadowRoot;

const DOCUMENT_FRAGMENT = 11;

/** Whether a node is a shadow root. */
export const isShadowRoot = (node: Node): node is ShadowRoot => node.nodeType === DOCUMENT_FRAGMENT && 'host' in node;

/** The parent element across shadow roots and frames: a host or a frame element where needed; null at the top. */
export function findAround(node: Node): Element | null {
  const { parentNode } = node;
  if (isShadowRoot(node)) return node.host;
  if (parentNode && isShadowRoot(parentNode)) return parentNode.host;
  return node.parentElement ?? node.ownerDocument?.defaultView?.frameElement ?? null;
}

/** The parent element of a node across shadow roots, up to but without `top`: a host where needed; null at the end. */
export function findParent(node: Node, top: Node): Element | null {
  const { parentNode } = node;
  if (!parentNode || parentNode === top) return null;
  return node.parentElement ?? (isShadowRoot(parentNode) ? parentNode.host : null);
}

/** Whether a node is in an element or shadow root, or in a shadow root within it. */
export function isWithin(node: Node, root: Root): boolean {
  for (let n: Node | null = node; n; ) {
    if (root.contains(n)) return true;
    const top = n.getRootNode();
    n = isShadowRoot(top) ? top.host : null;
  }
  return false;
}

/** An element (or the host of a shadow root) and all its ancestors across shadow roots and frames, innermost first. */
export function* listAround(root: Root): Generator<Element> {
  for (let e = isShadowRoot(root) ? root.host : root; ; ) {
    yield e;
    const outer = findAround(e);
    if (!outer) return;
    e = outer;
  }
}

/** Whether a node is still on the page. The document of a removed frame is connected, but has no window. */
export const isOnPage = (node: Node): boolean => node.isConnected && node.ownerDocument?.defaultView !== null;
