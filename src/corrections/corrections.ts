import { describe } from '../anchors/describe.ts';
import { locate } from '../anchors/locate.ts';
import type { Finding } from '../findings/index.ts';
import type { Article, Correction, Facts, FindingOf, Rule, Scope, Span } from '../model.ts';
import { foldCase, foldMarks } from '../text/words.ts';

/** Rejects a finding: only here, or all with its name or words on the whole site or everywhere. */
export function reject(finding: FindingOf<string, Facts>, scope: Scope, { text }: Article): Correction {
  const { kind, facts, ...span } = finding;
  if (scope === 'article') return { kind, place: describe(text, span), rejects: true, scope };
  const matching = typeof facts.name === 'string' ? { name: facts.name } : { words: text.slice(span.start, span.end) };
  return { kind, ...matching, rejects: true, scope };
}

/** Rejects all findings of a kind with one name: in this article, on the whole site or everywhere. */
export const rejectName = (kind: string, name: string, scope: Scope): Correction => ({
  kind,
  name,
  rejects: true,
  scope,
});

/** Folds quotation marks, case and white space: “The  White House” equals “the White House”. */
export const foldWords = (words: string): string => foldCase(foldMarks(words)).replace(/\s+/g, ' ').trim();

/**
 * Applies the reader's rules to the findings of a text, each rule to the result of the one before. Rules are in the order
 * in which they were made; the result is in reading order. Kept annotations are not affected.
 */
export function applyRules(findings: Finding[], rules: Rule[], text: string): Finding[] {
  if (rules.length === 0) return findings;
  const corrected = rules.reduce((left, rule) => applyRule(left, rule, text), findings);
  return corrected.toSorted((a, b) => a.start - b.start || b.end - a.end);
}

function applyRule(findings: Finding[], rule: Rule, text: string): Finding[] {
  const isMatch = createMatch(rule, text);
  if (!isMatch) return findings;
  if (rule.rejects) return findings.filter((finding) => !isMatch(finding));
  const moved = rule.to ? locate(text, rule.to) : null;
  const rename = createRename(rule, findings.find(isMatch));
  return findings.map((finding) => {
    if (!isMatch(finding)) return rename(finding);
    const span = moved && !moved.isDoubtful ? { start: moved.start, end: moved.end } : {};
    return { ...finding, ...span, facts: mergeFacts(finding.facts, rule.facts ?? {}), confidence: 1 } as Finding;
  });
}

/** Returns a predicate for the findings that a rule applies to; null when its passage is not in this text. */
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
 * Renames an actor as a speaker, too: of all its quotations, or only of those whose speaker is the corrected words or the
 * corrected mention.
 */
function createRename({ name, words, place, facts }: Rule, mention?: Finding): (finding: Finding) => Finding {
  const other = facts?.name;
  const before = name ?? (mention && nameOf(mention));
  if (before === undefined || typeof other !== 'string') return (finding) => finding;
  const folded = words === undefined ? null : foldWords(words);
  return (finding) => {
    if (!('actor' in finding.facts) || finding.facts.actor !== before) return finding;
    if (place && !(mention && isWithin(mention, finding.parts?.speaker))) return finding;
    if (folded !== null && foldWords(finding.facts.speaker ?? '') !== folded) return finding;
    return { ...finding, facts: { ...finding.facts, actor: other } } as Finding;
  };
}

const isWithin = ({ start, end }: Span, around: Span | undefined): boolean =>
  around !== undefined && around.start <= start && end <= around.end;

/**
 * Merges corrected facts; null removes a fact, except `to`, where null is an open end (“since 2012”). Who says something is
 * certain once the reader has said it.
 */
function mergeFacts(facts: Facts, corrected: Facts): Facts {
  const both = Object.entries({ ...facts, ...corrected });
  const merged: Facts = Object.fromEntries(both.filter(([name, value]) => value !== null || name === 'to'));
  if (!Object.keys(corrected).some((name) => /^(?:speaker|actor)$/.test(name))) return merged;
  const { perhaps: _, ...settled } = merged;
  return settled.speaker && !settled.actor ? { ...settled, perhaps: null } : settled;
}

/** A finding with a name, such as a mention of an actor. */
export type Mention = FindingOf<string, Facts & { name: string }>;

/** Whether a finding has a name. */
export function isNamed<F extends FindingOf<string, Facts>>(finding: F): finding is F & Mention {
  return typeof finding.facts.name === 'string';
}

/** The facts of the separated mentions: name and type of an actor of the story, or a new name. */
interface NewFacts {
  [fact: string]: string;
  name: string;
}

/**
 * The corrections that change the name of the mentions in `separated`, in this article. If all mentions with the same words
 * are separated, one correction applies to the words, so that it also renames speakers; others are corrected one by one.
 */
export function split(mentions: Mention[], separated: Mention[], facts: NewFacts, { text }: Article): Correction[] {
  const [sample] = mentions;
  if (!sample || facts.name === sample.facts.name) return [];
  const { kind } = sample;
  const before = sample.facts.name;
  if (separated.length === mentions.length) return [{ kind, name: before, facts, scope: 'article' }];
  const wordsOf = ({ start, end }: Mention) => text.slice(start, end);
  const withWords = (among: Mention[], words: string) => among.filter((one) => foldWords(wordsOf(one)) === words);
  const distinctWords = new Set(separated.map((mention) => foldWords(wordsOf(mention))));
  return [...distinctWords].flatMap((words): Correction[] => {
    const matching = withWords(separated, words);
    const [first] = matching;
    if (first && matching.length === withWords(mentions, words).length)
      return [{ kind, name: before, words: wordsOf(first), facts, scope: 'article' }];
    return matching.map((mention) => ({ kind, place: describe(text, mention), facts, scope: 'article' }));
  });
}
