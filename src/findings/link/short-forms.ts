import { BODY_ENDS, HEADS, PLACE_ENDS, SMALL_WORDS } from './bodies.data.ts';
import type { BodyName } from './body-name.ts';
import { countLandWords, endsInLand, spellKey } from './body-name.ts';

/** A shorter name that a body goes by, its words parted by spaces. */
export interface ShortForm {
  form: string;
  /** It tells too little to be understood before the full name has been given. */
  mustFollow: boolean;
}

/** The shorter names that a body or place goes by. */
export function listShortForms(name: BodyName, isPlace: boolean): ShortForm[] {
  const forms = isPlace ? listPlaceForms(name) : listBodyForms(name);
  return forms.map(([words, mustFollow]) => ({ form: spellKey(words), mustFollow }));
}

type Form = [words: string[], mustFollow: boolean];

/** “Lind Island” → “Lind”, “Province of Lind” → “Lind”, “River Lind” → “Lind” */
function listPlaceForms({ words }: BodyName): Form[] {
  if (words.length === 1) return [];
  if (words[0] === 'river') return [[words.slice(1), true]];
  return PLACE_ENDS.has(words.at(-1) ?? '') ? [[words.slice(0, -1), false]] : [];
}

function listBodyForms({ words, head, plain }: BodyName): Form[] {
  const forms: Form[] = [];
  // “Norway Defence Ministry” → “Defence Ministry”
  const land = countLandWords(words);
  if (land && (words.length - land > 1 || HEADS.has(words[land] ?? ''))) forms.push([words.slice(land), false]);
  // “National Storm Centre of Norway” → “National Storm Centre”
  if (head.length > 1) forms.push([head, false]);
  // “Barlow Widget Industries” → “Barlow Widget”, “Barlow”
  let last = words.length;
  while (last > 1 && BODY_ENDS.has(words[last - 1] ?? '')) forms.push([words.slice(0, --last), false]);
  // “Fish Board Norway” → “Fish Board”
  const tail = endsInLand(words);
  if (tail && tail < words.length) forms.push([words.slice(0, -tail), true]);
  // “Strait Fisheries Agency” → “Fisheries Agency”
  const joint = head.length > 0 ? -1 : plain.filter((word) => word === 'and' || !SMALL_WORDS.has(word)).indexOf('and');
  // what follows “and” may be a body of its own
  const stop = Math.min(words.length - 1, 5, joint > 0 ? joint : 5);
  for (let first = 1; first < stop; first++) forms.push([words.slice(first), false]);
  if (words.length === 1) return forms;
  const [first = ''] = words;
  const close = words.at(-1) ?? '';
  // “Voice to Parliament” is no parliament
  const isHead = plain.at(-1) !== close || !SMALL_WORDS.has(plain.at(-2) ?? '');
  if (isHead && (HEADS.has(close) || !BODY_ENDS.has(close))) forms.push([[close], true]);
  if (!land && !HEADS.has(first) && !HEADS.has(close)) forms.push([[first], true]);
  return forms;
}
