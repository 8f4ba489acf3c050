import { SourceMap } from 'node:module';
import { parse } from 'acorn';
import { transformSync } from 'esbuild';

/** A node of the syntax tree of a file, its types left out. */
export interface Node {
  type: string;
  [key: string]: unknown;
}

/** Visits every node of a TypeScript file, with its line and the nodes around it, the nearest first. */
export function visitSyntax(source: string, enter: (node: Node, line: number, around: Node[]) => void): void {
  const { code, map } = transformSync(source, { loader: 'ts', charset: 'utf8', sourcemap: true });
  const origins = new SourceMap(JSON.parse(map));
  const lineOf = ({ loc }: Node) => {
    const { line, column } = (loc as { start: { line: number; column: number } }).start;
    const entry = origins.findEntry(line - 1, column);
    return 'originalLine' in entry ? entry.originalLine + 1 : 0;
  };
  const visit = (node: unknown, around: Node[]): void => {
    if (Array.isArray(node)) {
      for (const child of node) visit(child, around);
    } else if (isNode(node)) {
      enter(node, lineOf(node), around);
      for (const child of Object.values(node)) visit(child, [node, ...around]);
    }
  };
  visit(parse(code, { ecmaVersion: 'latest', sourceType: 'module', locations: true }), []);
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'loc' in value;

/** The text of a string in quotation marks, or of a template without expressions; null for other nodes. */
export function stringOf(node: unknown): string | null {
  if (!isNode(node)) return null;
  const { type, value, quasis } = node as Node & { quasis?: { value: { cooked: string } }[] };
  if (type === 'Literal' && typeof value === 'string') return value;
  return type === 'TemplateLiteral' && quasis?.length === 1 ? (quasis[0]?.value.cooked ?? null) : null;
}
