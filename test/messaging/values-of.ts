import fc, { type Arbitrary } from 'fast-check';
import * as v from 'valibot';

// biome-ignore lint/suspicious/noExplicitAny: schemas of any type
type Schema = any;

/** Longer texts and lists than these say nothing more about a schema. */
const MOST = { letters: 20, items: 3 };

/** Generates values that a schema of valibot accepts, with and without what is optional. Throws for a schema it does not know. */
export function valuesOf(schema: Schema): Arbitrary<unknown> {
  const [first, ...actions] = schema.pipe ?? [schema];
  // What a schema only checks after another one is left to `is`.
  const base =
    first.type === 'custom' ? valuesOf(actions.find((one: Schema) => one.kind === 'schema')) : byType(first, actions);
  return schema.pipe ? base.filter((value) => v.is(schema, value)) : base;
}

/** How each type of schema is generated. `actions` are those that follow it in its pipe. */
function byType(schema: Schema, actions: Schema[]): Arbitrary<unknown> {
  const limit = (type: string, most: number): number => actions.find((one) => one.type === type)?.requirement ?? most;
  switch (schema.type) {
    case 'string': {
      const regex = actions.find((one) => one.type === 'regex')?.requirement;
      const most = Math.min(MOST.letters, limit('max_length', MOST.letters));
      return regex ? fc.stringMatching(regex) : fc.string({ unit: 'grapheme', maxLength: Math.floor(most / 2) });
    }
    case 'number': {
      const min = limit('min_value', -1e6);
      const isWhole = actions.some((one) => one.type === 'safe_integer' || one.type === 'integer');
      return isWhole ? fc.integer({ min, max: 1e6 }) : fc.double({ min, max: 1e6, noNaN: true });
    }
    case 'boolean':
      return fc.boolean();
    case 'unknown':
      return fc.jsonValue({ maxDepth: 2 });
    case 'literal':
      return fc.constant(schema.literal);
    case 'picklist':
      return fc.constantFrom(...schema.options);
    case 'union':
    case 'variant':
      return fc.oneof(...schema.options.map(valuesOf));
    case 'optional':
      return valuesOf(schema.wrapped);
    case 'nullable':
      return fc.option(valuesOf(schema.wrapped));
    case 'nullish':
      return fc.option(valuesOf(schema.wrapped));
    case 'array':
      return fc.array(valuesOf(schema.item), { minLength: limit('min_length', 0), maxLength: MOST.items });
    case 'strict_tuple':
    case 'tuple':
      return fc.tuple(...schema.items.map(valuesOf));
    case 'record':
      return fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), valuesOf(schema.value), {
        maxKeys: MOST.items,
        noNullPrototype: true,
      });
    case 'object':
    case 'strict_object':
    case 'loose_object':
      return objectsOf(schema.entries);
    default:
      throw new Error(`No values are known for a schema of the type ${schema.type}`);
  }
}

function objectsOf(entries: { [name: string]: Schema }): Arbitrary<object> {
  const fields = Object.entries(entries).map(([name, schema]): [string, Arbitrary<unknown>] => [
    name,
    valuesOf(schema),
  ]);
  const requiredKeys = Object.keys(entries).filter((name) => !/^(?:optional|nullish)$/.test(entries[name].type));
  return fc.record(Object.fromEntries(fields), { requiredKeys, noNullPrototype: true });
}
