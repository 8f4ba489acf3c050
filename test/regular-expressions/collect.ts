import { parse } from 'acorn';
import { transformSync } from 'esbuild';
import type { Sources } from '../architecture/sources.ts';

/** A regular expression of the product. */
export interface Expression {
  /** The file that it stands in, below `src`. */
  path: string;
  source: string;
  flags: string;
}

interface Node {
  type: string;
  [key: string]: unknown;
}

/** Every literal of a regular expression, and the files that make one from a string. */
export function collectExpressions(sources: Sources): { literals: Expression[]; builders: string[] } {
  const literals: Expression[] = [];
  const builders = new Set<string>();
  for (const [path, text] of sources) {
    const { code } = transformSync(text, {
      loader: path.endsWith('x') ? 'tsx' : 'ts',
      jsx: 'automatic',
      charset: 'utf8',
    });
    visit(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), (node) => {
      const { type, regex, callee } = node as Node & { regex?: { pattern: string; flags: string }; callee?: Node };
      if (type === 'Literal' && regex) literals.push({ path, source: regex.pattern, flags: regex.flags });
      if ((type === 'NewExpression' || type === 'CallExpression') && callee?.name === 'RegExp') builders.add(path);
    });
  }
  return { literals, builders: [...builders] };
}

function visit(node: unknown, enter: (node: Node) => void): void {
  if (Array.isArray(node)) {
    for (const child of node) visit(child, enter);
  } else if (node && typeof node === 'object' && !(node instanceof RegExp)) {
    if ('type' in node) enter(node as Node);
    for (const child of Object.values(node)) visit(child, enter);
  }
}
