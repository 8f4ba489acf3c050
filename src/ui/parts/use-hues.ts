import { useLayoutEffect } from 'preact/hooks';
import { infos, type Kind } from '../../findings/index.ts';
import type { Settings } from '../../model.ts';
import { colourOf } from '../../palette.ts';

/**
 * Gives the stylesheet each kind's colour as `--actor`, `--figure` …, as the reader chose it, light or dark as the reader
 * has it; each kind's own until it is known what was chosen.
 */
export function useHues(settings: Settings | null): void {
  const hues = settings?.hues ?? {};
  useLayoutEffect(() => {
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const dress = () => {
      for (const kind of Object.keys(infos) as Kind[])
        document.documentElement.style.setProperty(`--${kind}`, colourOf(kind, hues)[dark.matches ? 1 : 0]);
    };
    dress();
    dark.addEventListener('change', dress);
    return () => dark.removeEventListener('change', dress);
  }, [JSON.stringify(hues)]);
}
