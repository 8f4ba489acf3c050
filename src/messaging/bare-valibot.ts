// Replaces valibot in content scripts and small pages (see build.mjs), where valibot would take 10 kB. It only says whether a
// value is valid: no issues, no messages, no copies. It has the functions that the schemas in those bundles use; a missing one
// fails the build. A test compares both on the same values.

type Check = (value: unknown) => boolean;
type Fields = { [name: string]: unknown };
type Entries = { [name: string]: Check };

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isMissing: Check = (value) => value === undefined;

/** A string. */
export const string = (): Check => (value) => typeof value === 'string';

/** A number. */
export const number = (): Check => (value) => typeof value === 'number' && !Number.isNaN(value);

/** True or false. */
export const boolean = (): Check => (value) => typeof value === 'boolean';

/** Anything. */
export const unknown = (): Check => () => true;

/** This value. */
export const literal =
  (one: unknown): Check =>
  (value) =>
    value === one;

/** One of these values. */
export const picklist =
  (all: readonly unknown[]): Check =>
  (value) =>
    all.includes(value);

/** The schema, or undefined. */
export const optional =
  (schema: Check): Check =>
  (value) =>
    isMissing(value) || schema(value);

/** The schema, null or undefined. */
export const nullish =
  (schema: Check): Check =>
  (value) =>
    value === null || isMissing(value) || schema(value);

/** One of these schemas. */
export const union =
  (schemas: Check[]): Check =>
  (value) =>
    schemas.some((schema) => schema(value));

/** A schema and further checks. */
export const pipe =
  (...checks: Check[]): Check =>
  (value) =>
    checks.every((check) => check(value));

/** A list of items of one schema. */
export const array =
  (item: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every((one) => item(one));

/** A list with these items and no others. */
export const strictTuple =
  (items: Check[]): Check =>
  (value) =>
    Array.isArray(value) && value.length === items.length && items.every((item, at) => item(value[at]));

/** An object with these fields, and any others. */
export const object =
  (entries: Entries): Check =>
  (value) =>
    isFields(value) && Object.entries(entries).every(([name, schema]) => schema(value[name]));

export { object as looseObject };

/** An object with these fields and no others. */
export const strictObject = (entries: Entries): Check =>
  pipe(object(entries), (value) => Object.keys(value as Fields).every((name) => Object.hasOwn(entries, name)));

/** An object with fields of any name. */
export const record =
  (_key: Check, schema: Check): Check =>
  (value) =>
    isFields(value) && Object.values(value).every(schema);

/** What a function accepts. */
export const custom = (check: Check): Check => check;

/** A string or list of at most this length. */
export const maxLength =
  (most: number): Check =>
  (value) =>
    (value as string | unknown[]).length <= most;

/** An object with at most this many fields. */
export const maxEntries =
  (most: number): Check =>
  (value) =>
    Object.keys(value as Fields).length <= most;

/** A number that is at least this. */
export const minValue =
  (least: number): Check =>
  (value) =>
    (value as number) >= least;

/** A safe integer. */
export const safeInteger = (): Check => Number.isSafeInteger;

/** A finite number. */
export const finite = (): Check => Number.isFinite;

/** Whether a value is valid. */
export const is = (schema: Check, value: unknown): boolean => schema(value);

/** The value itself, if it is valid. */
export const safeParse = (schema: Check, value: unknown) => ({ success: schema(value), output: value });
