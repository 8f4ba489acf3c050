import { browser } from '../../messaging/browser.ts';
import { Button } from '../design/button.tsx';
import { attempt } from '../design/notice.tsx';
import { t } from './strings.ts';
import { useRead } from './use-read.ts';

/** The match pattern for every site. */
export const EVERYWHERE = '*://*/*';

/** Requests permission for sites. Needs user activation; the browser prompts the reader. */
export const requestHosts = (...origins: string[]): Promise<boolean> => browser.permissions.request({ origins });

/** Removes the permission for sites, without a prompt. */
export const removeHosts = (...origins: string[]): Promise<boolean> => browser.permissions.remove({ origins });

/**
 * The sites on which the extension runs by itself, as match patterns, kept up to date; null until they are read. They are stored
 * only as permissions of the browser.
 */
export function useHosts(): string[] | null {
  const { onAdded, onRemoved } = browser.permissions;
  const follow = (changed: () => void) => {
    onAdded.addListener(changed);
    onRemoved.addListener(changed);
    return () => {
      onAdded.removeListener(changed);
      onRemoved.removeListener(changed);
    };
  };
  return useRead(async () => (await browser.permissions.getAll()).origins ?? [], follow);
}

/** A choice between running on a click and on every site, and a list of the permitted sites with buttons to withdraw them. */
export function SiteAccess() {
  const hosts = useHosts();
  if (!hosts) return null;
  const reach = hosts.includes(EVERYWHERE) ? 'everywhere' : 'click';
  const sites = hosts.filter((host) => host !== EVERYWHERE).sort();
  const reaches = [
    ['click', 'reach_chosen', 'reach_chosen_hint', removeHosts],
    ['everywhere', 'runs_everywhere', 'reach_everywhere_hint', requestHosts],
  ] as const;
  return (
    <>
      <fieldset class="choices">
        <legend class="visually-hidden">{t('runs_label')}</legend>
        {reaches.map(([value, label, hint, choose]) => (
          <label key={value}>
            <input
              type="radio"
              name="reach"
              value={value}
              aria-labelledby={`reach-${value}`}
              aria-describedby={`reach-${value}-hint`}
              checked={value === reach}
              onClick={() => attempt(() => choose(EVERYWHERE))}
            />
            <span>
              <span id={`reach-${value}`}>{t(label)}</span>
              <small id={`reach-${value}-hint`}>{t(hint)}</small>
            </span>
          </label>
        ))}
      </fieldset>
      {reach === 'click' && sites.length > 0 && (
        <ul class="chosen-sites" aria-label={t('chosen_sites')}>
          {sites.map((host) => (
            <li key={host}>
              <span>{siteName(host)}</span>
              <Button aria-label={t('withdraw_site', siteName(host))} onClick={() => attempt(() => removeHosts(host))}>
                {t('remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** “*://www.courier.example/*” → “courier.example” */
const siteName = (host: string) =>
  host
    .replace(/^[^/]*\/\//, '')
    .replace(/\/.*/s, '')
    .replace(/^www\./, '');
