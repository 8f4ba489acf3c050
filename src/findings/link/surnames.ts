import type { Text } from '../../text/prepare.ts';
import { readFolded, readToken } from '../../text/read.ts';
import { foldName } from './fold-name.ts';
import type { Mention } from './mention.ts';
import { GOVERNING_VERBS } from './metonyms.data.ts';
import type { PersonName } from './person-name.ts';
import { remember } from './remember.ts';

/** Names taken for a body or place that are those of somebody the story names in full: “Lind”, “Health Minister Ida Lind”. */
export function findSurnames(
  mentions: Mention[],
  text: Text,
  readPerson: (written: string) => PersonName,
): Set<Mention> {
  /** A name without the titles before it: “ida lind”. */
  const readBare = remember((written) => readPerson(written).words.join(' '));
  const people = new Set<string>();
  const surnames = new Set<string>();
  for (const { actor, written } of mentions) {
    if (actor.facts.type !== 'person') continue;
    const { words } = readPerson(written);
    // “peña soto” of “juana peña soto” too
    for (let first = 0; first < Math.min(words.length - 1, 4); first++) people.add(words.slice(first).join(' '));
    if (words.length > 1) surnames.add(words.at(-1) ?? '');
  }
  for (const word of gatherOthers(mentions, (mention) => people.has(readBare(mention.written)))) surnames.delete(word);
  return new Set(
    mentions.filter((mention) => {
      const bare = readBare(mention.written);
      return (people.has(bare) || surnames.has(bare)) && mayBePerson(mention, text);
    }),
  );
}

function mayBePerson({ actor, written, first, last }: Mention, text: Text): boolean {
  const { type } = actor.facts;
  if (type === 'person' || type === 'country' || (type === 'group' && !/\s/.test(written))) return false;
  if (readFolded(text, first - 1) !== 'the') return true;
  // “the Lind plan”, but not “the Post reported”
  return /^\p{Ll}/u.test(readToken(text, last)) && !GOVERNING_VERBS.has(readFolded(text, last));
}

/** Words that begin or end the longer name of a body or place: “Lind” of “Lind Shipping”. */
function gatherOthers(mentions: Mention[], isPerson: (mention: Mention) => boolean): Set<string> {
  const words = new Set<string>();
  for (const mention of mentions) {
    const { actor, written } = mention;
    if (actor.facts.type === 'person' || !/\s/.test(written) || isPerson(mention)) continue;
    const parts = foldName(written).split(' ');
    for (const word of [parts[0], parts.at(-1)]) if (word) words.add(word);
  }
  return words;
}
