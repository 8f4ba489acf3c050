import type { CDPSession, Frame, Page, Protocol } from 'puppeteer-core';
import type { TreeNode } from '../a11y-tree.ts';

/** The properties that are printed as states, in this order. */
const STATES = ['disabled', 'expanded', 'selected', 'pressed', 'checked', 'focused', 'readonly', 'required'] as const;
const VALUES = ['level', 'live', 'busy', 'modal', 'hasPopup', 'autocomplete', 'multiline'] as const;

/** A frame with what puppeteer keeps to itself: its name, and its session, as a frame of another process has one of its own. */
interface Reached {
  _id: string;
  client: CDPSession;
}

/** The accessibility tree of a page, frames and closed shadow roots included. */
export async function readTree(page: Page): Promise<TreeNode> {
  return readFrame(page.mainFrame(), '');
}

async function readFrame(frame: Frame, language: string): Promise<TreeNode> {
  const { client, _id: frameId } = frame as unknown as Reached;
  const [{ nodes }, elements] = await Promise.all([
    client.send('Accessibility.getFullAXTree', { frameId }),
    readElements(client),
  ]);
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const frames = new Map<number, Frame>();
  for (const child of frame.childFrames()) {
    const element = await child.frameElement();
    if (!element) continue;
    const { node } = await client.send('DOM.describeNode', { objectId: element.remoteObject().objectId as string });
    frames.set(node.backendNodeId, child);
  }

  async function convert(node: Protocol.Accessibility.AXNode, language: string): Promise<TreeNode[]> {
    const { backendDOMNodeId = -1, role, name, description, value, properties = [] } = node;
    const element = elements.get(backendDOMNodeId);
    const spoken = element?.language || language;
    const inner = frames.get(backendDOMNodeId);
    const children = inner ? [await readFrame(inner, spoken)] : [];
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child) children.push(...(await convert(child, spoken)));
    }
    const kind = String(role?.value ?? '');
    if (node.ignored || kind === 'InlineTextBox') return children;
    if ((kind === 'generic' || kind === 'none') && !name?.value && !isLive(properties)) return children;
    let states = properties.flatMap(({ name, value: { value } }) => {
      if (STATES.includes(name as never)) return value === false || value === 'false' ? [`not ${name}`] : [name];
      return VALUES.includes(name as never) && value !== false ? [`${name} ${value}`] : [];
    });
    // Every list item has a level, too.
    if (kind !== 'heading') states = states.filter((state) => !state.startsWith('level'));
    if (element?.current) states.push(`current ${element.current}`);
    return [
      {
        role: kind,
        name: String(name?.value ?? ''),
        ...(description?.value ? { description: String(description.value) } : {}),
        ...(value?.value !== undefined && value.value !== '' ? { value: String(value.value) } : {}),
        states: states.filter(
          (state) => !['not focused', 'not disabled', 'not readonly', 'not required'].includes(state),
        ),
        language: spoken,
        ...(element?.isOver && { isOver: true }),
        children,
      },
    ];
  }

  const [root] = nodes;
  const [tree] = root ? await convert(root, language) : [];
  if (!tree) throw new Error(`${frame.url()} has no accessibility tree`);
  return tree;
}

const isLive = (properties: Protocol.Accessibility.AXProperty[]): boolean =>
  properties.some(({ name, value }) => name === 'live' && value.value !== 'off');

/** What the tree leaves out of an element. */
interface Element {
  language: string;
  current: string;
  /** It stands in a closed root. */
  isOver: boolean;
}

/** What the tree leaves out, by the number of the node. */
async function readElements(client: CDPSession): Promise<Map<number, Element>> {
  const { root } = await client.send('DOM.getDocument', { depth: -1, pierce: true });
  const found = new Map<number, Element>();
  const walk = (node: Protocol.DOM.Node, isOver: boolean): void => {
    const { attributes = [] } = node;
    const read = (name: string): string => {
      const at = attributes.indexOf(name);
      return at >= 0 && at % 2 === 0 ? (attributes[at + 1] ?? '') : '';
    };
    found.set(node.backendNodeId, { language: read('lang'), current: read('aria-current'), isOver });
    for (const child of node.shadowRoots ?? []) walk(child, isOver || child.shadowRootType === 'closed');
    for (const child of node.children ?? []) walk(child, isOver);
    if (node.contentDocument) walk(node.contentDocument, isOver);
  };
  walk(root, false);
  return found;
}
