import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The script that knows barriers. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  run(): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>;
}

async function tellFaults(): Promise<string[]> {
  const { axe } = globalThis as unknown as { axe: Axe };
  const { violations } = await axe.run();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ''}`),
  );
}

// Script and question as one function: a document that is reached from outside, as a popup in Firefox, keeps nothing between two.
const check = Object.assign(async (): Promise<string[]> => [], {
  toString: () => `async () => { ${AXE}\n return (${tellFaults})(); }`,
});

/** What a person with a screen reader, a keyboard or weak eyes would stumble over in a document. */
export function findFaults(room: { evaluate(fn: () => Promise<string[]>): Promise<string[]> }): Promise<string[]> {
  return room.evaluate(check);
}
