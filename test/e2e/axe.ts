import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules whose answer depends on the colour scheme. */
export const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** The rules for whole documents, which do not apply to what is in a frame over a page. */
const DOCUMENT_RULES = ['region', 'page-has-heading-one', 'landmark-one-main', 'bypass'];

interface Options {
  resultTypes: ['violations'];
  selectors: false;
  runOnly?: { type: 'rule'; values: string[] };
  rules?: { [rule: string]: { enabled: boolean } };
}

interface Axe {
  run(options: Options): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>;
}

async function listFaults(options: Options): Promise<string[]> {
  const { axe } = globalThis as unknown as { axe: Axe };
  const { violations } = await axe.run(options);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ''}`),
  );
}

/** The violations of axe's rules, or of only some of them, in a document. */
export function findBarriers(
  view: { evaluate(fn: () => Promise<string[]>): Promise<string[]>; isPart?: boolean },
  rules?: string[],
): Promise<string[]> {
  const options: Options = {
    resultTypes: ['violations'], // nothing else is read, and made for that
    selectors: false,
    ...(rules && { runOnly: { type: 'rule', values: rules } }),
    ...(!rules &&
      view.isPart && { rules: Object.fromEntries(DOCUMENT_RULES.map((rule) => [rule, { enabled: false }])) }),
  };
  // Axe and its call in one function: in Firefox, a popup keeps no global from one evaluation to the next.
  const check = Object.assign(async (): Promise<string[]> => [], {
    toString: () => `async () => { ${AXE}\n return (${listFaults})(${JSON.stringify(options)}); }`,
  });
  return view.evaluate(check);
}
