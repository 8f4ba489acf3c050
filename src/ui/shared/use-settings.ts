import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { infos, type Kind } from '../../findings/index.ts';
import { preferences } from '../../messaging/contract.ts';
import type { Settings } from '../../model.ts';
import { colourOf } from '../../palette.ts';
import { watch } from './watch.ts';

/** The kinds not marked in the page, with one more or one less. */
export function turnKind(hiddenKinds: string[], kind: string, isHidden: boolean): string[] {
  const others = hiddenKinds.filter((other) => other !== kind);
  return isHidden ? [...others, kind] : others;
}

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

/**
 * The reader's choices, null until they are read and up to date wherever they are made, and the way to change some of
 * them: shown at once, kept soon after.
 */
export function useSettings(attempt: (work: () => Promise<unknown>) => void) {
  const [settings, setSettings] = useState<Settings | null>(null);
  const latest = useRef(0);

  /** Shows what is kept, unless the reader has chosen something else meanwhile. */
  async function settle(ask: Promise<Settings>): Promise<void> {
    const mine = ++latest.current;
    const now = await ask;
    if (mine === latest.current) setSettings(now);
  }

  useEffect(() => {
    const read = () => attempt(() => settle(preferences.read()));
    read();
    return watch('settingsChanged', read);
  }, []);

  return {
    settings,
    change(changes: Partial<Settings>): void {
      setSettings((before) => before && { ...before, ...changes });
      attempt(() =>
        settle(preferences.change(changes)).catch(async (error: unknown) => {
          await settle(preferences.read());
          throw error;
        }),
      );
    },
  };
}
