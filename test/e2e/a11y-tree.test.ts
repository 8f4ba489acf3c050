import { expect, test } from 'vitest';
import { findTreeFaults, type TreeNode } from './a11y-tree.ts';

const node = (role: string, name = '', children: TreeNode[] = [], more: Partial<TreeNode> = {}): TreeNode => ({
  role,
  name,
  states: [],
  language: 'en',
  children,
  ...more,
});
const heading = (level: number) => node('heading', 'A', [], { states: [`level ${level}`] });
const view = (...children: TreeNode[]) => node('RootWebArea', 'A view', [heading(1), ...children]);

test.each([
  ['a button without a name', node('button')],
  ['a group without a name', node('group', '', [node('checkbox', 'Card')])],
  ['a picture without a name', node('image')],
  ['a description that repeats the name', node('button', 'Close', [], { description: 'Close' })],
  ['a name said twice', node('button', 'Import… Import…')],
  ['marks within marks', node('button', 'Keep ““No,””')],
  ['an empty list', node('list')],
  ['two of one name side by side', node('banner', '', [node('button', 'Import…'), node('button', 'Import…')])],
  ['a level of headings left out', heading(3)],
  ['a second first heading', heading(1)],
])('%s is a fault', (_, faulty) => expect(findTreeFaults(view(faulty))).toHaveLength(1));

test('collapsed content needs no name except that of its summary', () => {
  const folded = node('group', '', [node('DisclosureTriangle', 'As a table')]);
  expect(findTreeFaults(view(folded, heading(2), node('list', '', [node('listitem')])))).toEqual([]);
});
