import { useEffect, useRef, useState } from 'preact/hooks';
import { preferences } from '../../messages/contract.ts';
import type { Settings } from '../../model.ts';
import { watch } from './watch.ts';

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
