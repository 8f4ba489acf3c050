import { LANGUAGES } from '../../lexicon/languages.ts';
import { type PreparedText, readFolded, readToken, tokenIs } from '../../text/prepared-text.ts';
import { isOneOf } from '../../text/words.ts';
import type { Entity } from '../tagger/decode.ts';

/** “Of”, with and without articles. */
export const SMALL_OF = "de del di della dello dell' du d' do da a à";

/** In other languages than English: the names with bodies and towns that the model has taken for two: “Câmara Municipal de Halden”. */
export function joinTowns(text: PreparedText, entities: readonly Entity[]): Entity[] {
  const joined: Entity[] = [];
  for (const entity of entities) {
    const body = joined.at(-1);
    const isWhole = body?.type === 'ORG' && (isOfTown(text, body, entity) || isSecondField(text, body, entity));
    if (!isWhole) joined.push(entity);
    else joined[joined.length - 1] = { ...body, last: entity.last };
  }
  return joined;
}

/** Whether a place is the town of the body before it: “Câmara Municipal de Halden”, “Camera di commercio di Halden”. */
function isOfTown(text: PreparedText, { first, last }: Entity, town: Entity): boolean {
  const bodies = LANGUAGES[text.language]?.names.localBodies ?? '';
  if (town.type !== 'LOC' || !isOneOf(readFolded(text, first), bodies) || !tokenIs(text, last, SMALL_OF)) return false;
  const isOfKind = last === first + 1 && town.first === last + 3 && tokenIs(text, last + 2, SMALL_OF);
  if (isOfKind) return /^\p{Ll}{4,}$/u.test(readToken(text, last + 1));
  // “a Câmara de Halden” is said of its building, too.
  return town.first === last + 1 && (last > first + 1 || readFolded(text, first) !== 'câmara');
}

/** Whether a name is the second field of the ministry before it: “ministero delle Imprese e del Made in Italy”. */
const isSecondField = (text: PreparedText, { first, last }: Entity, field: Entity): boolean =>
  tokenIs(text, first, 'ministero ministerio ministère ministério') &&
  field.first === last + 2 &&
  tokenIs(text, last, 'e y et') &&
  tokenIs(text, last + 1, SMALL_OF);
