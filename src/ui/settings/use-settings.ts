import { useEffect, useState } from 'preact/hooks';
import { preferences } from '../../messages/contract.ts';
import type { Settings } from '../../model.ts';

/** The reader's choices, null until they are read, and the way to change some of them. */
export function useSettings(attempt: (work: () => Promise<unknown>) => void) {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => attempt(async () => setSettings(await preferences.read())), []);
  return {
    settings,
    change: (changes: Partial<Settings>) => attempt(async () => setSettings(await preferences.change(changes))),
  };
}
