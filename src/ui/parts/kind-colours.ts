import { infos, type Kind } from '../../findings/index.ts';
import type { Hues } from '../../model.ts';
import { colourOf } from '../../palette.ts';

let undress = () => {};

/**
 * Gives the stylesheet each kind's colour as `--actor`, `--figure` …, as the reader chose it, light or dark as the reader
 * has it; called again, it follows another choice.
 */
export function dress(document: Document, hues: Hues): void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const apply = () => {
    for (const kind of Object.keys(infos) as Kind[])
      document.documentElement.style.setProperty(`--${kind}`, colourOf(kind, hues)[dark.matches ? 1 : 0]);
  };
  undress();
  apply();
  dark.addEventListener('change', apply);
  undress = () => dark.removeEventListener('change', apply);
}
