/** What a ranker sees of a candidate: the number of values of each attribute, by its name. Values run from 0 up to that number. */
export interface Attributes {
  readonly [name: string]: number;
}

/** The values of all attributes of a candidate, in the order in which they are declared. */
export type Values = Uint8Array;

/**
 * A linear model over combinations of named attributes. A feature is a template, such as `place:cue`, with one value for each of its
 * attributes; every feature has a weight of its own.
 */
export interface Ranker<A extends Attributes = Attributes> {
  /** The place of each attribute among the values. */
  at: { readonly [name in keyof A]: number };
  names: readonly string[];
  templates: readonly string[];
  /** The number of features. */
  size: number;
  /** Weights belong to a ranker with the same hash: that of the attributes and templates. */
  hash: number;
  /** Values that are all 0. */
  blank(): Values;
  /** The features of a candidate, one for each template, as indexes of weights. */
  featuresOf(values: Values): Int32Array;
  /** The sum of the weights of a candidate's features. */
  score(weights: ArrayLike<number>, values: Values): number;
}

/** Creates a ranker; a template is the names of one or more attributes, parted by colons. */
export function createRanker<const A extends Attributes>(attributes: A, templates: readonly string[]): Ranker<A> {
  const names = Object.keys(attributes);
  // Row by row, the first feature of each template, and the place and stride of each of its attributes.
  const rows = new Int32Array(templates.length * ROW);
  let size = 0;
  for (const [row, template] of templates.entries()) {
    rows[row * ROW] = size;
    let stride = 1;
    for (const [i, name] of template.split(':').entries()) {
      const at = names.indexOf(name);
      if (at < 0 || i >= MAX_ATTRIBUTES)
        throw new Error(`The template “${template}” names an unknown attribute, or too many.`);
      rows.set([at, stride], row * ROW + 1 + 2 * i);
      stride *= attributes[name] as number;
    }
    size += stride;
  }
  return {
    at: Object.fromEntries(names.map((name, i) => [name, i])) as { [name in keyof A]: number },
    names,
    templates,
    size,
    hash: hashText(JSON.stringify([attributes, templates])),
    blank: () => new Uint8Array(names.length),
    featuresOf: (values) => Int32Array.from(templates, (_, row) => featureAt(rows, row * ROW, values)),
    score: (weights, values) => {
      let sum = 0;
      for (let row = 0; row < rows.length; row += ROW) sum += weights[featureAt(rows, row, values)] as number;
      return sum;
    },
  };
}

/** The most attributes of a template, and the numbers in its row. */
const MAX_ATTRIBUTES = 4;
const ROW = 1 + 2 * MAX_ATTRIBUTES;

/** The feature of a template whose row begins at `row`; one with fewer attributes has strides of 0. */
const featureAt = (rows: Int32Array, row: number, values: Values): number =>
  (rows[row] as number) +
  (values[rows[row + 1] as number] as number) * (rows[row + 2] as number) +
  (values[rows[row + 3] as number] as number) * (rows[row + 4] as number) +
  (values[rows[row + 5] as number] as number) * (rows[row + 6] as number) +
  (values[rows[row + 7] as number] as number) * (rows[row + 8] as number);

/** FNV-1a (Fowler, Noll, Vo 1991) over UTF-16 code units. */
function hashText(text: string): number {
  let sum = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
  return sum >>> 0;
}

/** Which of the ranges between ascending limits a number is in: 0 below the first limit. */
export function rangeOf(value: number, ...limits: number[]): number {
  let at = 0;
  while (at < limits.length && value >= (limits[at] as number)) at++;
  return at;
}
