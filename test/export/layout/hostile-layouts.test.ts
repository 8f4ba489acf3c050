import { expect, test } from 'vitest';
import { hostileLayouts } from './hostile-layouts.ts';
import { head, write } from './layouts.ts';

/** Longer than the limit of time itself, for a machine with other work to do. */
const MOST_MS = 20_000;

/** What is refused says so with a line; what is written must not have these. */
const HARMFUL =
  /\[object|function |native code|class \w+ |(?<![\\a-z`])<script(?=>alert)|\]\(javascript:|(?<!\\)`\$=|<%\*/;

test('there are more than two hundred of them, and none twice', () => {
  expect(hostileLayouts.length).toBeGreaterThan(200);
  expect(new Set(hostileLayouts.map(String)).size).toBe(hostileLayouts.length);
});

test('each is refused with its line, or writes nothing harmful, in time', async () => {
  const faults: string[] = [];
  let refused = 0;
  for (const [extension, body] of hostileLayouts) {
    const started = performance.now();
    const text = await write(head(extension) + body);
    const name = `${body.slice(0, 60)} → ${text.slice(0, 60)}`;
    if (performance.now() - started > MOST_MS) faults.push(`${name}: ${Math.round(performance.now() - started)} ms`);
    if (/^layout_\w+ .*\d+$/s.test(text)) {
      refused++;
      const line = Number(/\d+$/.exec(text)?.[0]);
      if (line < 1 || line > (head() + body).split('\n').length) faults.push(`${name}: line ${line}`);
    } else if (extension === 'html') {
      if (!text.startsWith('<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy"'))
        faults.push(name);
    } else if (HARMFUL.test(text) || text.length > 1_000_000) faults.push(name);
  }
  expect(faults).toEqual([]);
  expect(refused).toBeGreaterThan(120);
});
