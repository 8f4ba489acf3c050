import { listWords } from '../text/words.ts';
import { FEMALE_NAMES, MALE_NAMES, OWN_FEMALE_NAMES, OWN_MALE_NAMES } from './given-names.data.ts';

let names: { male: ReadonlySet<string>; female: ReadonlySet<string> } | undefined;

/** The gender of a folded given name; undefined if it is unknown or both men and women have it. */
export function readGender(name: string): 'm' | 'f' | undefined {
  names ??= {
    male: listWords(`${MALE_NAMES} ${OWN_MALE_NAMES}`),
    female: listWords(`${FEMALE_NAMES} ${OWN_FEMALE_NAMES}`),
  };
  if (names.male.has(name) === names.female.has(name)) return undefined;
  return names.male.has(name) ? 'm' : 'f';
}
