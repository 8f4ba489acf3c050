import {
  Context,
  Drop,
  type Emitter,
  type Limiter,
  Liquid,
  Parser,
  type Template,
  Tokenizer,
} from 'liquidjs/dist/liquid.browser.mjs';
import { escapeFor } from './escape.ts';
import { createFilters, textOf } from './filters.ts';
import type { Layout } from './layout-file.ts';
import { checkPlaceholders, FORLOOP } from './placeholders.ts';
import { isLayoutError, LayoutError, quoteWords } from './problem.ts';
import { checkTags, TAGS, trimTagLines } from './tags.ts';

/** The filters of LiquidJS that a layout may use, besides ours. All count what they make. */
export const FILTERS = new Set([
  ...['append', 'capitalize', 'default', 'downcase', 'minus', 'plus', 'prepend'],
  ...['replace', 'split', 'strip', 'truncate', 'upcase'],
]);

/** The longest text that is made of an article, captures included, in UTF-16 code units. */
const MAX_WRITTEN = 1_000_000;

/** What filters may read and make for an article, in UTF-16 code units and items of lists. */
const MAX_MEMORY = 10_000_000;

/** The longest that an article may take, in milliseconds. */
const MAX_TIME = 1000;

/** There are no ranges: of numbers that are large enough, LiquidJS would count without end. */
Tokenizer.prototype.readGroupOrRange = () => {
  throw new LayoutError('layout_syntax', '(', 0);
};

/** A layout, ready for use. */
interface OpenLayout {
  /** What the file begins with. */
  start: string;
  /** Writes an article; throws a `LayoutError` if that takes too long, or becomes too long. */
  render(data: object): string;
}

/** Makes a layout ready for use; `locale` is the reader's language. Throws a `LayoutError` if it cannot be used. */
export function openLayout(layout: Layout, locale: string): OpenLayout {
  const { body, extension } = layout;
  return atLines(layout, () => {
    const engine = createEngine(layout, locale);
    const tokens = new Tokenizer(body).readTopLevelTokens(engine.options);
    checkTags(tokens);
    trimTagLines(tokens);
    const templates = new Parser(engine).parseTokens(tokens);
    checkPlaceholders(templates);
    return {
      start: extension === 'html' ? POLICY : '',
      render: (data) => atLines(layout, () => render(engine, templates, data)),
    };
  });
}

/** What a page begins with, so that nothing of the layout or of an article can run or load anything. */
const POLICY =
  "<!doctype html><meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">\n";

function createEngine({ extension }: Layout, locale: string): Liquid {
  const engine = new Liquid({
    templates: {}, // no files
    jsTruthy: true,
    strictFilters: true,
    outputEscape: (value: unknown) => escapeFor(extension, textOf(value)),
  });
  for (const tag of Object.keys(engine.tags)) if (!TAGS.has(tag)) delete engine.tags[tag];
  for (const filter of Object.keys(engine.filters)) if (!FILTERS.has(filter)) delete engine.filters[filter];
  Object.assign(engine.filters, createFilters(extension, locale));
  const { renderer } = engine;
  const { renderTemplates } = renderer;
  renderer.renderTemplates = (templates, context, emitter = new CountingEmitter((context as OwnContext).written)) =>
    renderTemplates.call(renderer, templates, context, emitter);
  return engine;
}

function render(engine: Liquid, templates: Template[], data: object): string {
  const limits = { sync: true, memoryLimit: MAX_MEMORY, renderLimit: MAX_TIME };
  return engine.renderSync(templates, new OwnContext(data, engine.options, limits, { liquid: engine }));
}

/** Counts what is written, in captures too. */
class CountingEmitter implements Emitter {
  buffer = '';

  constructor(private readonly written: Limiter) {}

  write(value: unknown): void {
    const text = textOf(value);
    this.written.use(text.length);
    this.buffer += text;
  }
}

/** Finds only what stands in an object itself, and nothing that can be called. */
class OwnContext extends Context {
  readonly written: Limiter = new WrittenLimit();

  override readProperty(object: unknown, key: unknown): unknown {
    if (typeof key !== 'string' && typeof key !== 'number') return undefined;
    if (object instanceof Drop) return Object.hasOwn(FORLOOP, key) ? super.readProperty(object, key) : undefined;
    if (typeof object === 'string') return key === 'size' ? object.length : undefined;
    if (typeof object !== 'object' || object === null) return undefined;
    if (Array.isArray(object)) {
      const at = key === 'first' ? 0 : key === 'last' ? -1 : key;
      return at === 'size' ? object.length : typeof at === 'number' ? object.at(at) : undefined;
    }
    if (Object.hasOwn(object, key)) return (object as { [name: string]: unknown })[key];
    return key === 'size' ? Object.keys(object).length : undefined;
  }
}

/** How much was written of one article. */
class WrittenLimit implements Limiter {
  private length = 0;

  use(count: number): void {
    this.length += count;
    if (this.length > MAX_WRITTEN) throw new LayoutError('layout_long', '', 0);
  }
}

/** An error of LiquidJS. */
type LiquidError = Error & {
  token?: { getText(): string; getPosition(): [line: number, column: number] };
  originalError?: Error;
};

/** Does something; errors say what is wrong in the words of a `LayoutError`, with the line of the file. */
function atLines<T>({ body, bodyLine }: Layout, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const { token, originalError = error } = error as LiquidError;
    const line = token?.getPosition()[0] ?? (isLayoutError(error) ? error.line : 1);
    const words = quoteWords(token?.getText().trim() || (body.split('\n')[line - 1] ?? ''));
    const known = isLayoutError(originalError) ? originalError : explain(originalError, words);
    const about = known.about || (known.problem === 'layout_parts' ? words : '');
    throw new LayoutError(known.problem, about, line + bodyLine - 1);
  }
}

/** What LiquidJS says that is wrong, as one of our reasons. */
function explain({ message, name }: Error, words: string): { problem: LayoutError['problem']; about: string } {
  if (message.startsWith('memory alloc limit')) return { problem: 'layout_long', about: '' };
  if (message.startsWith('template render limit')) return { problem: 'layout_slow', about: '' };
  const [, filter] = /^undefined filter: (.*)/.exec(message) ?? [];
  if (filter !== undefined) return { problem: 'layout_filter', about: quoteWords(filter) };
  // The stack of calls: too deep.
  if (name === 'RangeError' || name === 'InternalError') return { problem: 'layout_deep', about: '' };
  if (name === 'TypeError') return { problem: 'layout_parts', about: '' };
  return { problem: 'layout_syntax', about: words };
}
