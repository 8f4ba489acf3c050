import { infos } from '../../findings/index.ts';

/** Gives the stylesheet each kind's colour as `--actor`, `--figure` …, light or dark as the reader has it. */
export function dress(document: Document): void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const apply = () => {
    for (const [kind, { colour }] of Object.entries(infos)) {
      document.documentElement.style.setProperty(`--${kind}`, colour[dark.matches ? 1 : 0]);
    }
  };
  apply();
  dark.addEventListener('change', apply);
}
