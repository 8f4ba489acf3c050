import type { TreeNode } from './tree.ts';

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
  if (description && description === name) faults.push(`${called} is told twice`);
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
