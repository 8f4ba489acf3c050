import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../messages/browser.ts';

/** The match pattern for every site. */
export const EVERYWHERE = '*://*/*';

/** The sites on which articles are read by themselves, as match patterns. The browser's permissions are the only record. */
export async function readHosts(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins;
}

/** Asks the browser, which asks the reader; only while their click is fresh. */
export const askForHosts = (...origins: string[]): Promise<boolean> => browser.permissions.request({ origins });

/** Gives sites back; nothing is asked. */
export const withdrawHosts = (...origins: string[]): Promise<boolean> => browser.permissions.remove({ origins });

/** The sites allowed now, followed while the page is open; null until they are known. */
export function useHosts(): string[] | null {
  const [hosts, setHosts] = useState<string[] | null>(null);
  useEffect(() => {
    const look = () => void readHosts().then(setHosts);
    const { onAdded, onRemoved } = browser.permissions;
    look();
    onAdded.addListener(look);
    onRemoved.addListener(look);
    return () => {
      onAdded.removeListener(look);
      onRemoved.removeListener(look);
    };
  }, []);
  return hosts;
}
