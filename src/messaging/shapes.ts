/** Says whether something that came from outside has the shape that is asked for. */
export type Shape = (value: unknown) => boolean;

const isObject = (value: unknown): value is { [key: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A string of at most `most` UTF-16 units. */
export const text =
  (most: number): Shape =>
  (value) =>
    typeof value === 'string' && value.length <= most;

/** A number that is neither infinite nor none. */
export const number: Shape = (value) => Number.isFinite(value);

/** An offset or an id of the browser's. */
export const whole: Shape = (value) => Number.isSafeInteger(value);

/** Yes or no. */
export const flag: Shape = (value) => typeof value === 'boolean';

/** One of these strings. */
export const oneOf =
  (...names: readonly string[]): Shape =>
  (value) =>
    names.includes(value as string);

/** What is given has the shape; it need not be given. */
export const maybe =
  (shape: Shape): Shape =>
  (value) =>
    value === undefined || shape(value);

/** Null, or of the shape. */
export const nullOr =
  (shape: Shape): Shape =>
  (value) =>
    value === null || shape(value);

/** At most `most` things of one shape. */
export const list =
  (shape: Shape, most: number): Shape =>
  (value) =>
    Array.isArray(value) && value.length <= most && value.every(shape);

/** As many things as shapes, each of its own. */
export const tuple =
  (...shapes: Shape[]): Shape =>
  (value) =>
    Array.isArray(value) && value.length === shapes.length && shapes.every((shape, at) => shape(value[at]));

/** An object with these fields and no other. */
export const record = (fields: { [name: string]: Shape }): Shape => {
  const known = Object.entries(fields);
  return (value) =>
    isObject(value) &&
    Object.keys(value).every((name) => Object.hasOwn(fields, name)) &&
    known.every(([name, shape]) => shape(value[name]));
};

/** An object with these fields, whatever else it has. */
export const holding =
  (fields: { [name: string]: Shape }): Shape =>
  (value) =>
    isObject(value) && Object.entries(fields).every(([name, shape]) => shape(value[name]));

/** An object with at most `most` fields of any name, all of one shape. */
export const dictionary =
  (shape: Shape, most: number): Shape =>
  (value) =>
    isObject(value) && Object.keys(value).length <= most && Object.values(value).every(shape);

/** Of the one shape or of another. */
export const either =
  (...shapes: Shape[]): Shape =>
  (value) =>
    shapes.some((shape) => shape(value));
