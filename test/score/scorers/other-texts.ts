import type { OtherText } from '../data.ts';
import { type Find, only } from '../finder.ts';
import { lower, type Note, percent, type Score } from '../scores.ts';

/** Texts that are no news: how many rows of actors and quotations, per hundred words, tell what is none. */
export function scoreOtherTexts(texts: readonly OtherText[], find: Find, note: Note = () => {}): Score[] {
  const wrong = { actors: 0, quotes: 0 };
  let words = 0;
  for (const text of texts) {
    words += text.text.split(/\s+/).length;
    const findings = find(text);
    const actors = new Set(only(findings, 'actor').map(({ facts }) => facts.name));
    for (const name of actors) {
      if (text.names.some((known) => isPart(name, known) || isPart(known, name))) continue;
      wrong.actors++;
      note(`${text.id}: ${name} is no actor`);
    }
    for (const { start, end } of only(findings, 'quote')) {
      const found = text.text.slice(start, end);
      if (text.said.some((words) => words.includes(found) || found.includes(words))) continue;
      wrong.quotes++;
      note(`${text.id}: nobody says ${found}`);
    }
  }
  return [
    lower('wrong actors per 100 words', percent(wrong.actors, words)),
    lower('wrong quotations per 100 words', percent(wrong.quotes, words)),
  ];
}

/** Whether a name has the words of another. */
const isPart = (part: string, whole: string) => ` ${listWords(whole)} `.includes(` ${listWords(part)} `);

const listWords = (name: string): string => (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
