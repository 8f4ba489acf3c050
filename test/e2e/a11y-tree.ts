/** A node of an accessibility tree. */
export interface TreeNode {
  role: string;
  name: string;
  description?: string;
  value?: string;
  states: string[];
  /** The language (BCP 47). */
  language: string;
  /** It is in a closed shadow root of the page UI. */
  isOver?: boolean;
  children: TreeNode[];
}

/** The nodes of the page UI in the tree of a page. */
export function listOver(node: TreeNode): TreeNode[] {
  return node.isOver ? [node] : node.children.flatMap(listOver);
}

/** ARIA or HTML names for Chromium's internal roles. */
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

/** Roles of nodes that only have a name. */
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

/** A tree as text: one line per node, with children indented, and the language if it differs from the parent's. */
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

/** Roles of interactive elements. */
const CONTROLS = new Set([
  ...['button', 'link', 'checkbox', 'radio', 'switch', 'tab', 'option', 'summary', 'DisclosureTriangle'],
  ...['textbox', 'searchbox', 'combobox', 'slider', 'spinbutton', 'Date'],
]);

/** Roles of groups, which need a name. */
const FRAMES = new Set([
  'dialog',
  'alertdialog',
  'group',
  'region',
  'toolbar',
  'tablist',
  'tabpanel',
  'table',
  'Iframe',
]);

/** Describes problems for screen reader users that automatic checkers do not find. */
export function findTreeFaults(root: TreeNode): string[] {
  return [...checkHeadings(root), ...listNodes(root).flatMap(checkNode)];
}

/** All nodes of a tree, in reading order, except those inside date fields, which the browser creates. */
export function listNodes(node: TreeNode): TreeNode[] {
  return node.role === 'Date' ? [node] : [node, ...node.children.flatMap(listNodes)];
}

function checkNode({ role, name, description, children }: TreeNode): string[] {
  const faults: string[] = [];
  const called = `${role} “${name}”`;
  const isFolding = children[0]?.role === 'DisclosureTriangle';
  const isNameless = name.trim() === '' && !isFolding;
  if (isNameless && (CONTROLS.has(role) || FRAMES.has(role) || role === 'image'))
    faults.push(`a ${role} has no name, with ${children.map((child) => child.name).join(', ')}`);
  if (description && description === name) faults.push(`${called} has its name as its description`);
  // “Import… Import…”
  if (CONTROLS.has(role) && /^(\S.*\S)[\s,]+\1$/.test(name)) faults.push(`${called} says the same twice`);
  if (/["“«]{2}|["”»]{2}/.test(name) && CONTROLS.has(role)) faults.push(`${called} has marks within marks`);
  if (role === 'list' && children.length === 0) faults.push('a list is empty');
  const named = children.filter((child) => CONTROLS.has(child.role)).map((child) => `${child.role} “${child.name}”`);
  const doubled = named.filter((one, at) => named.indexOf(one) !== at);
  return [...faults, ...doubled.map((one) => `${one} is there twice in ${called}`)];
}

/** Checks that a document has one heading of level 1, and that no level is skipped. What is over a page is no document of its own. */
function checkHeadings(root: TreeNode): string[] {
  const levels = listNodes(root)
    .filter(({ role }) => role === 'heading')
    .map(({ states }) => Number(states.find((state) => state.startsWith('level'))?.slice('level '.length)));
  const isWhole = root.role === 'RootWebArea';
  const isDialog = listNodes(root).some(({ role, states }) => role === 'dialog' && states.includes('modal true'));
  const first = levels.filter((level) => level === 1).length;
  return [
    ...(first === 1 || isDialog || !isWhole ? [] : [`${first} headings of the first level`]),
    ...levels.flatMap((level, at) => {
      const before = levels[at - 1];
      return before !== undefined && level > before + 1 ? [`a heading of level ${level} after one of ${before}`] : [];
    }),
  ];
}
