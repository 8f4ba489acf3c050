import { describe } from '../anchors/describe.ts';
import type { Finding } from '../findings/index.ts';
import type { Article, Correction, Scope } from '../model.ts';

/** A finding is none: just here, or by its name or its words on the whole site or everywhere. */
export function reject(finding: Finding, scope: Scope, { text }: Article): Correction {
  const { kind, facts, ...span } = finding;
  if (scope === 'article') return { kind, place: describe(text, span), rejects: true, scope };
  const meant = 'name' in facts ? { name: facts.name } : { words: text.slice(span.start, span.end) };
  return { kind, ...meant, rejects: true, scope };
}

/** An actor is none, in all mentions of it: in this article, on the whole site or everywhere. */
export const rejectActor = (name: string, scope: Scope): Correction => ({ kind: 'actor', name, rejects: true, scope });
