import { foldCase, foldMarks } from '../../text/fold.ts';
import { COUNTRIES } from '../countries.data.ts';

const NAMES: ReadonlySet<string> = new Set(
  COUNTRIES.trim()
    .split('\n')
    .flatMap((line) => {
      const [name = '', others = ''] = line.split(';');
      return [name, ...others.split(',')].filter(Boolean).map(fold);
    }),
);

/** Whether a name is a country's, however it is written: “the U.S.”, “RUSSIA”. */
export const isCountry = (name: string) => NAMES.has(fold(name));

/** “The U.S.” → “us” */
function fold(name: string): string {
  return foldCase(foldMarks(name)).replaceAll('.', '').replace(/^the /, '');
}
