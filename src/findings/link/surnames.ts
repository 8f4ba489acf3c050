import type { Text } from '../../text/prepare.ts';
import { readFolded } from '../../text/read.ts';
import { foldName } from './fold-name.ts';
import type { Mention } from './mention.ts';
import { readPerson } from './person-name.ts';

/** Single names taken for a body or place that are the family name of somebody the story names in full. */
export function findSurnames(mentions: Mention[], text: Text): Set<Mention> {
  const others = gatherOthers(mentions);
  const surnames = new Set<string>();
  for (const { actor, written } of mentions) {
    const { words } = actor.facts.type === 'person' ? readPerson(written, []) : { words: [] };
    const surname = words.at(-1);
    if (surname && words.length > 1 && !others.has(surname)) surnames.add(surname);
  }
  return new Set(mentions.filter((mention) => isBare(mention, text) && surnames.has(foldName(mention.written))));
}

function isBare({ actor, written, first }: Mention, text: Text): boolean {
  const { type } = actor.facts;
  return (type === 'organisation' || type === 'place') && !/\s/.test(written) && readFolded(text, first - 1) !== 'the';
}

/** Words that begin or end the longer name of a body or place: “Lind” of “Lind Shipping”. */
function gatherOthers(mentions: Mention[]): Set<string> {
  const words = new Set<string>();
  for (const { actor, written } of mentions) {
    if (actor.facts.type === 'person' || !/\s/.test(written)) continue;
    const parts = foldName(written).split(' ');
    for (const word of [parts[0], parts.at(-1)]) if (word) words.add(word);
  }
  return words;
}
