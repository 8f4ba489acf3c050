import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { preferences } from '../../messaging/contract.ts';
import { watch } from '../../messaging/watch.ts';
import type { Settings } from '../../model.ts';
import { writeMarkStyles } from '../../present/palette.ts';
import { attempt } from '../design/notice.tsx';

/** Adds a kind to the hidden ones, or removes it. */
export function toggleKind(hiddenKinds: string[], kind: string, isHidden: boolean): string[] {
  const others = hiddenKinds.filter((other) => other !== kind);
  return isHidden ? [...others, kind] : others;
}

/** Adds the style sheet for the names of kinds, in the reader's colours, or in the default ones until the settings are read. */
export function useHues(settings: Settings | null): void {
  const hues = settings?.hues ?? {};
  useLayoutEffect(() => {
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const sheet = new CSSStyleSheet();
    const update = () => sheet.replaceSync(writeMarkStyles(hues, dark.matches));
    update();
    document.adoptedStyleSheets.push(sheet);
    dark.addEventListener('change', update);
    return () => {
      dark.removeEventListener('change', update);
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  }, [JSON.stringify(hues)]);
}

/** The settings, kept up to date (null until they are read), and an optimistic update of some of them. */
export function useSettings() {
  const [settings, setSettings] = useState<Settings | null>(null);
  const latest = useRef(0);

  /** Shows the answer to a request, unless there was a later one. */
  async function showLatest(ask: Promise<Settings>): Promise<void> {
    const request = ++latest.current;
    const now = await ask;
    if (request === latest.current) setSettings(now);
  }

  useEffect(() => {
    const read = () => attempt(() => showLatest(preferences.read()));
    read();
    return watch('settingsChanged', read);
  }, []);

  return {
    settings,
    change(changes: Partial<Settings>): void {
      setSettings((before) => before && { ...before, ...changes });
      attempt(() =>
        showLatest(preferences.change(changes)).catch(async (error: unknown) => {
          await showLatest(preferences.read());
          throw error;
        }),
      );
    },
  };
}
