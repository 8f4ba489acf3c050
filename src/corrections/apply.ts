import { describe } from '../anchors/describe.ts';
import { locate } from '../anchors/locate.ts';
import type { Finding } from '../findings/index.ts';
import type { Article, Correction, Facts, Rule, Scope, Span } from '../model.ts';
import { foldCase, foldMarks } from '../text/words.ts';

/** A finding is none: just here, or by its name or its words on the whole site or everywhere. */
export function reject(finding: Finding, scope: Scope, { text }: Article): Correction {
  const { kind, facts, ...span } = finding;
  if (scope === 'article') return { kind, place: describe(text, span), rejects: true, scope };
  const meant = 'name' in facts ? { name: facts.name } : { words: text.slice(span.start, span.end) };
  return { kind, ...meant, rejects: true, scope };
}

/** An actor is none, in all mentions of it: in this article, on the whole site or everywhere. */
export const rejectActor = (name: string, scope: Scope): Correction => ({ kind: 'actor', name, rejects: true, scope });

/** Straight marks, lower case, one space: “The  White House” and “the White House” are the same words. */
export const foldWords = (words: string): string => foldCase(foldMarks(words)).replace(/\s+/g, ' ').trim();

/**
 * The findings of a text as the reader's rules would have them, in reading order. Rules come in the order in which they
 * were made; each sees what those before it have left. What the reader keeps is not theirs to change.
 */
export function applyRules(findings: Finding[], rules: Rule[], text: string): Finding[] {
  if (rules.length === 0) return findings;
  const corrected = rules.reduce((left, rule) => applyRule(left, rule, text), findings);
  return corrected.toSorted((a, b) => a.start - b.start || b.end - a.end);
}

function applyRule(findings: Finding[], rule: Rule, text: string): Finding[] {
  const isMeant = createMatch(rule, text);
  if (!isMeant) return findings;
  if (rule.rejects) return findings.filter((finding) => !isMeant(finding));
  const moved = rule.to ? locate(text, rule.to) : null;
  const renamed = createRename(rule, findings.find(isMeant));
  return findings.map((finding) => {
    if (!isMeant(finding)) return renamed(finding);
    const span = moved && !moved.isDoubtful ? { start: moved.start, end: moved.end } : {};
    return { ...finding, ...span, facts: putRight(finding.facts, rule.facts ?? {}), confidence: 1 } as Finding;
  });
}

/** Whether a finding is one that the rule is about; null when the passage it is about is not in this text. */
function createMatch({ kind, place, name, words }: Rule, text: string): ((finding: Finding) => boolean) | null {
  const found = place && locate(text, place);
  if (place && (!found || found.isDoubtful)) return null;
  const folded = words === undefined ? null : foldWords(words);
  return (finding) =>
    finding.kind === kind &&
    (!found || (finding.start === found.start && finding.end === found.end)) &&
    (name === undefined || nameOf(finding) === name) &&
    (folded === null || foldWords(text.slice(finding.start, finding.end)) === folded);
}

const nameOf = ({ facts }: Finding): unknown => ('name' in facts ? facts.name : undefined);

/**
 * An actor that gets another name gets it as a speaker, too; where only some words of it do, where those spoke; where
 * one mention does, what was said by that mention.
 */
function createRename({ kind, name, words, place, facts }: Rule, mention?: Finding): (finding: Finding) => Finding {
  const other = facts?.name;
  const before = name ?? (mention && nameOf(mention));
  if (kind !== 'actor' || before === undefined || typeof other !== 'string') return (finding) => finding;
  const folded = words === undefined ? null : foldWords(words);
  return (finding) => {
    if (finding.kind !== 'quote' || finding.facts.actor !== before) return finding;
    if (place && !(mention && isWithin(mention, finding.parts?.speaker))) return finding;
    if (folded !== null && foldWords(finding.facts.speaker ?? '') !== folded) return finding;
    return { ...finding, facts: { ...finding.facts, actor: other } };
  };
}

const isWithin = ({ start, end }: Span, around: Span | undefined): boolean =>
  around !== undefined && around.start <= start && end <= around.end;

/** What the reader put right; null takes a fact away, but an open end (“since 2012”) is null and stays. */
function putRight(facts: Facts, right: Facts): Facts {
  const both = Object.entries({ ...facts, ...right });
  return Object.fromEntries(both.filter(([name, value]) => value !== null || name === 'to'));
}
