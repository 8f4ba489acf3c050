import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../messaging/browser.ts';
import { t } from './strings.ts';

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

/** Whether articles are read on every site or where the reader asks; and the sites they chose, each to be given back. */
export function Reach({ attempt }: { attempt(work: () => Promise<unknown>): void }) {
  const hosts = useHosts();
  if (!hosts) return null;
  const isEverywhere = hosts.includes(EVERYWHERE);
  const sites = hosts.filter((host) => host !== EVERYWHERE).sort();
  return (
    <>
      <fieldset class="choices">
        <legend class="unseen">{t('runs_label')}</legend>
        <label>
          <input
            type="radio"
            name="reach"
            value="click"
            aria-labelledby="reach-click"
            aria-describedby="reach-click-hint"
            checked={!isEverywhere}
            onClick={() => attempt(() => withdrawHosts(EVERYWHERE))}
          />
          <span>
            <span id="reach-click">{t('reach_chosen')}</span>
            <small id="reach-click-hint">{t('reach_chosen_hint')}</small>
          </span>
        </label>
        <label>
          <input
            type="radio"
            name="reach"
            value="everywhere"
            aria-labelledby="reach-everywhere"
            aria-describedby="reach-everywhere-hint"
            checked={isEverywhere}
            onClick={() => attempt(() => askForHosts(EVERYWHERE))}
          />
          <span>
            <span id="reach-everywhere">{t('runs_everywhere')}</span>
            <small id="reach-everywhere-hint">{t('reach_everywhere_hint')}</small>
          </span>
        </label>
      </fieldset>
      {!isEverywhere && sites.length > 0 && (
        <ul class="chosen-sites" aria-label={t('chosen_sites')}>
          {sites.map((host) => (
            <li key={host}>
              <span>{siteOf(host)}</span>
              <button
                type="button"
                aria-label={t('withdraw_site', siteOf(host))}
                onClick={() => attempt(() => withdrawHosts(host))}
              >
                {t('withdraw')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** “*://www.courier.example/*” → “courier.example” */
const siteOf = (host: string) =>
  host
    .replace(/^[^/]*\/\//, '')
    .replace(/\/.*$/, '')
    .replace(/^www\./, '');
