import { type Find, only } from '../finder.ts';
import { higher, type Note, percent, type Score } from '../scores.ts';
import { touch } from '../spans.ts';
import type { Grouped } from './groups.ts';

/** A story whose actors have their roles labelled. */
export interface WithRoles extends Grouped {
  roles: { cluster: number | string; name: string; role: { text: string } | null; also?: { text: string }[] }[];
}

const SMALL = new Set('a an the of for and to in on at with its his her their by from as who that'.split(' '));

const wordsOf = (text: string) =>
  new Set((text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !SMALL.has(word)));

/** Whether the shorter of two roles has three of five words in the longer. */
export function isSameRole(a: string, b: string): boolean {
  const [short = new Set(), long = new Set()] = [wordsOf(a), wordsOf(b)].sort((one, other) => one.size - other.size);
  return short.size > 0 && [...short].filter((word) => long.has(word)).length / short.size >= 0.6;
}

/** The words by which people and bodies are introduced. */
export const scoreRoles = (texts: WithRoles[], find: Find, note: Note = () => {}): Score[] =>
  (['PER', 'ORG'] as const).flatMap((type) => {
    const count = { asked: 0, given: 0, right: 0 };
    for (const text of texts) countRoles(text, type, find, count, note);
    const of = type === 'PER' ? 'people' : 'organisations';
    return [
      higher(`roles of ${of}, precision`, percent(count.right, count.given)),
      higher(`roles of ${of}, recall`, percent(count.right, count.asked)),
    ];
  });

function countRoles(
  text: WithRoles,
  type: string,
  find: Find,
  count: { asked: number; given: number; right: number },
  note: Note,
): void {
  const actors = only(find(text), 'actor');
  for (const { cluster, name, role, also = [] } of text.roles) {
    const mentions = text.mentions.filter((mention) => mention.cluster === cluster);
    if (!mentions.some((mention) => mention.type === type)) continue;
    const given = actors
      .filter((actor) => mentions.some((mention) => touch(mention, actor)))
      .flatMap(({ facts }) => facts.role ?? []);
    const asked = role ? [role, ...also] : [];
    const isRight = asked.some((label) => given.some((words) => isSameRole(words, label.text)));
    if (role) count.asked++;
    if (given.length > 0) count.given++;
    if (isRight) count.right++;
    else if (role || given.length > 0)
      note(`${text.id}: role of ${name}: ${given[0] ?? 'none'} instead of ${role?.text ?? 'none'}`);
  }
}
