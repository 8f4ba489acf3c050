import { describe } from '../anchors/describe.ts';
import type { Article, Correction, CorrectionTarget, Facts, FindingOf, Scope, Span } from '../model.ts';
import { isNamed } from './corrections.ts';

/** The values of the correction form. */
export interface Form {
  target: CorrectionTarget;
  scope: Scope;
  /** The facts, with the reader's changes. */
  facts: Facts;
  /** The span, with the reader's changes. */
  span: Span;
}

/** The corrections for the values of a form; none if nothing was changed. */
export function draftCorrections(
  finding: FindingOf<string, Facts>,
  { target, scope, facts, span }: Form,
  { text }: Article,
): Correction[] {
  const { kind, start, end } = finding;
  const before: Facts = { ...finding.facts };
  const changed = Object.fromEntries(
    Object.entries(facts).filter(([name, value]) => (before[name] ?? null) !== (value ?? null)),
  );
  const isMoved = span.start !== start || span.end !== end;
  const hasFacts = Object.keys(changed).length > 0;
  const place = describe(text, { start, end });
  const name = isNamed(finding) ? finding.facts.name : undefined;
  const words = text.slice(start, end);
  const here = target === 'here' || (target === 'name' && name === undefined);
  const corrections: Correction[] = [];
  if (hasFacts && !here) {
    corrections.push({
      kind,
      ...(name !== undefined && { name }),
      ...(target === 'words' && { words }),
      facts: changed,
      scope,
    });
  }
  if (isMoved || (hasFacts && here)) {
    corrections.push({
      kind,
      place,
      ...(hasFacts && here && { facts: changed }),
      ...(isMoved && { to: describe(text, span) }),
      scope: 'article',
    });
  }
  return corrections;
}
