import { describe, expect, test } from 'vitest';
import { control } from '../../src/findings/rules/index.ts';
import { record } from '../../src/findings/trace.ts';
import { cutBlocks, prepare } from '../../src/text/prepare.ts';
import { locate } from '../explain/locate.ts';
import { find } from './finder.ts';
import { rules } from './registry.ts';

/** The rules that apply in a text. */
function listFired(text: string): string[] {
  control.fired.clear();
  record(() => find(prepare({ text, lang: '', blocks: cutBlocks(text) })));
  return [...control.fired.keys()];
}

describe.each(rules)('the rule $id', ({ id, yes, no }) => {
  test(`applies in: ${yes}`, () => expect(listFired(yes)).toContain(id));
  test(`does not apply in: ${no}`, () => expect(listFired(no)).not.toContain(id));
  test('stands in the folder that its id names', () =>
    expect(locate(id).place).toContain(`src/findings/${id.split('/')[0]}/`));
});

test('each rule has an id of its own', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});
