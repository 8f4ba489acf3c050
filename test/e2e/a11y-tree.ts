/** A node of an accessibility tree. */
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

/** What a reader does something with. */
const CONTROLS = new Set([
  ...['button', 'link', 'checkbox', 'radio', 'switch', 'tab', 'option', 'summary', 'DisclosureTriangle'],
  ...['textbox', 'searchbox', 'combobox', 'slider', 'spinbutton', 'Date'],
]);

/** What holds things together, and says by its name what they are. */
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

/** What a person with a screen reader stumbles over though no rule of a checker forbids it, in words. */
export function findTreeFaults(root: TreeNode): string[] {
  return [...checkHeadings(root), ...listNodes(root).flatMap(checkNode)];
}

/** Every node of a tree, in reading order; but the inside of a field for dates, which the browser makes. */
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

/** One heading of the first level, and no level left out on the way down. */
function checkHeadings(root: TreeNode): string[] {
  const levels = listNodes(root)
    .filter(({ role }) => role === 'heading')
    .map(({ states }) => Number(states.find((state) => state.startsWith('level'))?.slice('level '.length)));
  const isDialog = listNodes(root).some(({ role, states }) => role === 'dialog' && states.includes('modal true'));
  const first = levels.filter((level) => level === 1).length;
  return [
    ...(first === 1 || isDialog ? [] : [`${first} headings of the first level`]),
    ...levels.flatMap((level, at) => {
      const before = levels[at - 1];
      return before !== undefined && level > before + 1 ? [`a heading of level ${level} after one of ${before}`] : [];
    }),
  ];
}
