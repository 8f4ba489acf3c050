/** A node of a document as a screen reader tells it. */
export interface TreeNode {
  role: string;
  name: string;
  description?: string;
  value?: string;
  states: string[];
  /** BCP 47: the language in which it is spoken. */
  language: string;
  /** It stands over the page, in a root that is closed to it. */
  isOver?: boolean;
  children: TreeNode[];
}

/** What stands over a page, out of the tree of the whole. */
export function listOver(node: TreeNode): TreeNode[] {
  return node.isOver ? [node] : node.children.flatMap(listOver);
}

/** Chromium's own names for what has a name in ARIA or HTML. */
const NAMES: { [role: string]: string } = {
  StaticText: 'text',
  RootWebArea: 'document',
  DisclosureTriangle: 'summary',
  LabelText: 'label',
  Legend: 'legend',
  Figcaption: 'figcaption',
  DescriptionList: 'list of terms',
  Iframe: 'frame',
};

/** Roles whose name is all there is to them. */
const LEAVES = new Set([
  'button',
  'checkbox',
  'radio',
  'tab',
  'option',
  'textbox',
  'searchbox',
  'combobox',
  'img',
  'image',
  'progressbar',
]);

/** A tree as text: a line each, what is in it further to the right; a language where it changes. */
export function printTree(...roots: TreeNode[]): string {
  const print = (node: TreeNode, depth: number, around: string): string[] => {
    const { role, name, description, value, states, language, children } = node;
    const words = [
      NAMES[role] ?? role,
      name && JSON.stringify(name),
      value !== undefined && value !== name && `= ${JSON.stringify(value)}`,
      description && `— ${JSON.stringify(description)}`,
      states.length > 0 && `(${states.join(', ')})`,
      language !== around && `[${language}]`,
    ];
    const isAll =
      LEAVES.has(role) ||
      (children.length > 0 && children.every((one) => one.role === 'StaticText') && joined(children) === squeeze(name));
    const below =
      isAll && children.every((one) => one.language === language)
        ? []
        : children.flatMap((child) => print(child, depth + 1, language));
    return [`${'  '.repeat(depth)}${words.filter(Boolean).join(' ')}`, ...below];
  };
  return roots.flatMap((root) => print(root, 0, '')).join('\n');
}

const squeeze = (text: string): string => text.replace(/\s+/g, '');
const joined = (children: TreeNode[]): string => squeeze(children.map(({ name }) => name).join(''));
