import type { Text } from '../../text/prepare.ts';

/** Currencies that share a noun, by the start of the country's name: pesos are those of the country the story is about. */
const HOMES: { [code: string]: string } = {
  MXN: 'Argentin=ARS Chile=CLP Colombia=COP Philippin=PHP Cuba=CUP Urugua=UYU Mexic=MXN',
  INR: 'Pakistan=PKR Lanka=LKR Nepal=NPR India=INR',
  KES: 'Uganda=UGX Tanzania=TZS Kenya=KES',
  NOK: 'Denmark=DKK Nor=NOK',
};

const homes = new WeakMap<Text, Map<string, string>>();

/** The currency that a bare “pesos” means in a story: that of the country it names most often. */
export function settleCurrency(text: Text, code: string): string {
  const listed = Object.hasOwn(HOMES, code) ? HOMES[code] : undefined;
  if (!listed) return code;
  const candidates = listed.split(' ').map((entry) => entry.split('='));
  const known = homes.get(text) ?? new Map<string, string>();
  homes.set(text, known);
  const before = known.get(code);
  if (before) return before;
  const counts = candidates.map(([stem = '']) => text.text.split(stem).length);
  const most = Math.max(...counts);
  const found = most > 1 ? (candidates[counts.indexOf(most)]?.[1] ?? code) : code;
  known.set(code, found);
  return found;
}
