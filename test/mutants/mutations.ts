import { parseAst } from 'vitest/node';

/** One change of a source file: what stands from `start` to `end`, in UTF-16 units, becomes `text`. */
export interface Mutation {
  path: string;
  line: number;
  start: number;
  end: number;
  /** What stood there. */
  from: string;
  text: string;
}

// biome-ignore lint/suspicious/noExplicitAny: the nodes of ESTree, of any type
type Node = any;

const OPERATORS = new Map(
  [
    ['===', '!=='],
    ['<', '<='],
    ['>', '>='],
    ['&&', '||'],
    ['+', '-'],
    ['*', '/'],
  ].flatMap(([a = '', b = '']): [string, string][] => [
    [a, b],
    [b, a],
  ]),
).set('??', '&&');

/**
 * All mutations of a source file, in order: a condition is negated, an operator becomes its counterpart, `true` becomes `false`, 0
 * becomes 1 and any other number 0, and a call for its effect or the handler of an event is left out. These are the operators of
 * mutation testing in use since DeMillo, Lipton and Sayward (1978), without those that change texts.
 */
export function listMutations(path: string, source: string): Mutation[] {
  const mutations: Mutation[] = [];
  const add = ({ start, end }: Node, text: string) =>
    mutations.push({
      path,
      line: source.slice(0, start).split('\n').length,
      start,
      end,
      from: source.slice(start, end),
      text,
    });
  const negate = (test: Node) => add(test, `!(${source.slice(test.start, test.end)})`);
  const visit = (node: Node): void => {
    if (Array.isArray(node)) node.forEach(visit);
    if (!node?.type) return;
    const text = source.slice(node.start, node.end);
    if (isOfTracing(text)) return;
    if (node.type === 'IfStatement' || node.type === 'ConditionalExpression') negate(node.test);
    else if (node.type === 'LogicalExpression' || node.type === 'BinaryExpression') {
      const operator = OPERATORS.get(node.operator);
      const [before, after] = [text.slice(0, node.left.end - node.start), text.slice(node.right.start - node.start)];
      const between = text.slice(before.length, text.length - after.length);
      if (operator) add(node, `(${before}${between.replace(node.operator, operator)}${after})`);
    } else if (node.type === 'UnaryExpression' && node.operator === '!')
      add(node, source.slice(node.argument.start, node.end));
    else if (node.type === 'Literal' && typeof node.value === 'boolean') add(node, String(!node.value));
    else if (node.type === 'Literal' && typeof node.value === 'number') add(node, node.value === 0 ? '1' : '0');
    else if (node.type === 'ExpressionStatement' && isCall(node.expression)) add(node, ';');
    else if (node.type === 'JSXAttribute' && /^on[A-Z]/.test(node.name.name)) add(node, '');
    for (const [key, child] of Object.entries(node)) if (!isOfTypes(key, child)) visit(child);
  };
  visit(parseAst(source, { lang: path.endsWith('x') ? 'tsx' : 'ts' }).body);
  return mutations;
}

/** Whether an expression is called for its effect: `f()`, `await f()`, `void f()`. */
const isCall = (node: Node): boolean =>
  node.type === 'CallExpression' ||
  (node.type === 'ChainExpression' && isCall(node.expression)) ||
  ((node.type === 'AwaitExpression' || (node.type === 'UnaryExpression' && node.operator === 'void')) &&
    isCall(node.argument));

/** Types are not run, and neither is `as const`. */
const isOfTypes = (key: string, node: Node) =>
  key === 'typeAnnotation' ||
  key === 'typeParameters' ||
  key === 'typeArguments' ||
  key === 'returnType' ||
  isType(node);
const isType = (node: Node) => /^TS(?!As|NonNull|Satisfies|Instantiation|ParameterProperty)/.test(node?.type ?? '');

/** What only tells how a finding came about. */
const isOfTracing = (text: string) => /^(?:if \(.*isTracing\(\)|(?:trace|traceWords|about)\()/.test(text);

/** A source file with a mutation. */
export const mutate = (source: string, { start, end, text }: Mutation) =>
  source.slice(0, start) + text + source.slice(end);

/** So many of the mutations, one from each of equally long parts of the list, so that each module has its share. */
export function sample(mutations: Mutation[], count: number, random: () => number): Mutation[] {
  const size = Math.min(count, mutations.length);
  const part = mutations.length / size;
  return Array.from({ length: size }, (_, at) => mutations[Math.floor((at + random()) * part)] as Mutation);
}
