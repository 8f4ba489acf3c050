import { familyName } from '../../author/family-name.ts';
import type { Cite } from './cite.ts';
import { asksFor, namesByCite, namesPrimary } from './style.ts';

/** Tells apart citations that would be the same: by more names, by what the style has for it, and by letters after the year. */
export function tellApart(cites: Cite[], writeNew: (cite: Cite) => string): Cite[] {
  const texts = new WeakMap<Cite, string>();
  const write = (cite: Cite): string => {
    const text = texts.get(cite) ?? writeNew(cite);
    texts.set(cite, text);
    return text;
  };
  let told = cites;
  const [first] = cites;
  if (!first) return told;
  if (asksFor(first.style, 'disambiguate-add-givenname')) {
    told = namesByCite(first.style) ? changeSame(told, write, addGivenNames) : addGivenNames(told);
  }
  if (asksFor(first.style, 'disambiguate-add-names')) told = changeSame(told, write, (group) => addNames(group, write));
  told = changeSame(told, write, (group) => group.map((cite) => ({ ...cite, isAmbiguous: true })));
  if (asksFor(first.style, 'disambiguate-add-year-suffix'))
    told = changeSame(told, write, (group) => group.map((cite, at) => ({ ...cite, letter: toLetters(at) })));
  return told;
}

/** Changes the citations that are the same as others, a group at a time. */
function changeSame(cites: Cite[], write: (cite: Cite) => string, change: (group: Cite[]) => Cite[]): Cite[] {
  const groups = new Map<string, number[]>();
  for (const [at, cite] of cites.entries()) {
    const text = write(cite);
    const group = groups.get(text);
    if (group) group.push(at);
    else groups.set(text, [at]);
  }
  const changed = [...cites];
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    const others = change(group.map((at) => cites[at] as Cite));
    for (const [at, index] of group.entries()) changed[index] = others[at] as Cite;
  }
  return changed;
}

/** Given names of authors whose family name another author has. */
function addGivenNames(cites: Cite[]): Cite[] {
  const people = new Map<string, Set<string>>();
  for (const { item, style } of cites)
    for (const author of namesPrimary(style) ? item.authors.slice(0, 1) : item.authors) {
      if (!('family' in author)) continue;
      const name = familyName(author);
      people.set(name, (people.get(name) ?? new Set()).add(JSON.stringify(author)));
    }
  const shared = new Set([...people].flatMap(([name, all]) => (all.size > 1 ? [name] : [])));
  return cites.map((cite) => ({ ...cite, shared }));
}

/** The most names that are added. */
const MAX_NAMES = 20;

/** Names as few more authors as tell the most citations apart; none if that does not help. */
function addNames(group: Cite[], write: (cite: Cite) => string): Cite[] {
  const most = Math.min(MAX_NAMES, Math.max(...group.map(({ item }) => item.authors.length)));
  const differ = new Set(group.map(({ item }) => JSON.stringify(item.authors))).size;
  let best = { count: 1, cites: group };
  for (let moreNames = 1; moreNames < most && best.count < differ; moreNames++) {
    const cites = group.map((cite) => ({ ...cite, moreNames }));
    const count = new Set(cites.map(write)).size;
    if (count > best.count) best = { count, cites };
  }
  return best.cites;
}

/** 0 → “a”, 26 → “aa” */
const toLetters = (at: number): string =>
  (at >= 26 ? toLetters(Math.floor(at / 26) - 1) : '') + String.fromCharCode(97 + (at % 26));
