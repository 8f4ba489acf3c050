import type { Text } from '../../text/prepare.ts';
import { lookUp } from '../../text/words.ts';

/** Currencies that share a noun, by the start of the country's name: pesos are those of the country the story is about. */
const HOMES: { [code: string]: string } = {
  MXN: 'Argentin=ARS Chile=CLP Colombia=COP Philippin=PHP Cuba=CUP Urugua=UYU Mexic=MXN',
  INR: 'Pakistan=PKR Lanka=LKR Nepal=NPR India=INR',
  KES: 'Uganda=UGX Tanzania=TZS Kenya=KES',
  NOK: 'Denmark=DKK Nor=NOK',
};

const settled = new WeakMap<Text, Map<string, string>>();

/** The currency that a bare “pesos” means in a story: that of the country it names most often. */
export function settleCurrency(text: Text, code: string): string {
  const known = settled.get(text) ?? new Map<string, string>();
  settled.set(text, known);
  const before = known.get(code);
  if (before) return before;
  let most = 1;
  let found = code;
  for (const home of lookUp(HOMES, code)?.split(' ') ?? []) {
    const [stem = '', currency = code] = home.split('=');
    const count = text.text.split(stem).length;
    if (count > most) [most, found] = [count, currency];
  }
  known.set(code, found);
  return found;
}
