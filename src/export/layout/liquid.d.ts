/** What is used of LiquidJS. Its own types would bring those of Node into modules that run anywhere. */
declare module 'liquidjs/dist/liquid.browser.mjs' {
  export interface Limiter {
    use(count: number): void;
  }

  export class Drop {}

  export class Token {
    kind: number;
    getText(): string;
    getPosition(): [line: number, column: number];
  }

  /** A tag, an output, or the text between them. */
  export class TopLevelToken extends Token {
    /** Of a tag. */
    name?: string;
    /** What stands between the delimiters. */
    content?: string;
    /** Of text: how many characters are left out at its ends. */
    trimLeft: number | boolean;
    trimRight: number | boolean;
    getContent?(): string;
  }

  /** `a.b["c"]` */
  export interface PropertyAccessToken extends Token {
    variable?: Token;
    props: (Token & { content?: string | number })[];
  }

  /** An expression with filters. */
  export interface Value {
    initial: { postfix: Token[] };
    filters: { name: string; args: (Token | [name: string, value: Token])[] }[];
  }

  export interface Template {
    name?: string;
    /** Of `for` and `capture`: the name; of `assign`: `key`. */
    variable?: string;
    key?: string;
    /** Of `for`. */
    collection?: Token;
    value?: Value;
    arguments?(): Iterable<Value | Token>;
    children?(): Iterator<unknown, Template[]>;
  }

  export interface Emitter {
    buffer: string;
    write(value: unknown): void;
  }

  export interface Renderer {
    renderTemplates(templates: Template[], context: Context, emitter?: Emitter): Iterator<unknown, string>;
  }

  export type Filter = (this: { context: Context }, value: unknown, ...options: unknown[]) => unknown;

  export class Liquid {
    constructor(options: object);
    readonly options: object;
    readonly renderer: Renderer;
    readonly filters: { [name: string]: Filter | { raw: boolean; handler: Filter } };
    readonly tags: { [name: string]: unknown };
    renderSync(templates: Template[], context: Context): string;
  }

  export class Context {
    constructor(data: object, options: object, limits: object, parts: { liquid: Liquid });
    readonly memoryLimit: Limiter;
    readProperty(object: unknown, key: unknown): unknown;
  }

  export class Tokenizer {
    constructor(text: string);
    readTopLevelTokens(options: object): TopLevelToken[];
    readGroupOrRange(): Token | undefined;
  }

  export class Parser {
    constructor(liquid: Liquid);
    parseTokens(tokens: TopLevelToken[]): Template[];
  }
}
