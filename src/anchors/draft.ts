import type { Article, Draft, Facts, Particulars, Span } from '../model.ts';
import { describe } from './describe.ts';

/** The draft of an annotation for a finding. */
export const draftOf = ({ text }: Article, { kind, facts, ...span }: { kind: string; facts: Facts } & Span): Draft => ({
  kind,
  facts,
  selectors: describe(text, span),
});

/** An article without text and blocks, as it is sent to the background. */
export function particularsOf({ text: _text, blocks: _blocks, ...particulars }: Article): Particulars {
  return particulars;
}
