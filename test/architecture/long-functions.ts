import { parseAst } from 'vitest/node';
import type { Sources } from './sources.ts';

const MOST_LINES = 80;

/** A node of a syntax tree of ESTree. */
interface SyntaxNode {
  type: string;
  start: number;
  end: number;
  id?: { name?: string } | null;
  key?: { name?: string };
}

const FUNCTION = /^(?:FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/;

/** Functions of any form, methods included, that stand on more than 80 lines. */
export function findLongFunctions(sources: Sources): string[] {
  return [...sources].flatMap(([path, source]) =>
    listFunctions(parseAst(source, { lang: path.endsWith('x') ? 'tsx' : 'ts' }), '')
      .filter(([, { start, end }]) => source.slice(start, end).split('\n').length > MOST_LINES)
      .map(([name]) => `${path}: ${name}`),
  );
}

/** The functions in a syntax tree, each with its name or that of the variable or property around it. */
function listFunctions(tree: unknown, around: string): [name: string, node: SyntaxNode][] {
  if (typeof tree !== 'object' || tree === null) return [];
  if (Array.isArray(tree)) return tree.flatMap((one) => listFunctions(one, around));
  const node = tree as SyntaxNode;
  const name = node.id?.name ?? node.key?.name ?? around;
  const inner = Object.values(node).flatMap((child) => listFunctions(child, name));
  return FUNCTION.test(node.type) ? [[name, node], ...inner] : inner;
}
