import { lookUp } from '../../text/words.ts';
import { foldName } from './fold-name.ts';

/** Words that mean a country where the story has named it: “the North”, “Congo”. */
const SHORT: { [word: string]: string } = {
  north: 'North Korea',
  south: 'South Korea',
  congo: 'Democratic Republic of the Congo',
  congolese: 'Democratic Republic of the Congo',
};

/** The country that a word means among those the story names; undefined for most words. */
export function readShortLand(written: string, named: ReadonlySet<string>): string | undefined {
  const land = lookUp(SHORT, foldName(written));
  return land !== undefined && named.has(land) ? land : undefined;
}
