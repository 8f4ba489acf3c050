import type { PreparedText } from '../text/prepared-text.ts';
import { resolveCoreference } from './coref/index.ts';
import { type Finding, kinds } from './index.ts';
import { openModel } from './tagger/model.ts';

/**
 * Creates a function that returns all findings of a text in reading order. `actors` is the content of `actor.bin`, or null to
 * find actors without a model. Throws if it is not a model file.
 */
export function createFinder(actors: Uint8Array | null): (text: PreparedText) => Finding[] {
  const models = { actors: actors && openModel(actors) };
  return (text) => {
    const findings: Finding[] = Object.values(kinds).flatMap((kind): Finding[] => kind.find(text, models));
    return resolveCoreference(findings, text).sort((a, b) => a.start - b.start || b.end - a.end);
  };
}
