import { askForHosts, EVERYWHERE, useHosts, withdrawHosts } from '../shared/reach.tsx';
import { t } from '../shared/strings.ts';

type Reach = 'click' | 'site' | 'everywhere';

/** Where the extension reads articles by itself. The browser's permissions are the only record of it. */
export function Sites({ url, attempt }: { url: URL; attempt(work: () => Promise<unknown>): void }) {
  const site = `*://${url.hostname}/*`;
  const hosts = useHosts() ?? [];
  const reach: Reach = hosts.includes(EVERYWHERE) ? 'everywhere' : hosts.includes(site) ? 'site' : 'click';

  const choices: [Reach, string][] = [
    ['click', t('runs_click')],
    ['site', t('runs_site', url.hostname.replace(/^www\./, ''))],
    ['everywhere', t('runs_everywhere')],
  ];
  return (
    <footer>
      <details class="sites">
        <summary>
          {t('runs_label')} <b>{choices.find(([name]) => name === reach)?.[1]}</b>
        </summary>
        <fieldset>
          <legend class="unseen">{t('runs_label')}</legend>
          {choices.map(([name, text]) => (
            <label key={name}>
              <input
                type="radio"
                name="reach"
                value={name}
                checked={reach === name}
                onClick={() => attempt(() => changeReach(reach, name, site))}
              />
              {text}
            </label>
          ))}
        </fieldset>
      </details>
    </footer>
  );
}

/** Asks the browser before anything else: it only listens while the reader's click is fresh. */
async function changeReach(from: Reach, to: Reach, site: string): Promise<void> {
  if (to === 'everywhere') await askForHosts(EVERYWHERE);
  else if (to === 'click') await withdrawHosts(EVERYWHERE, site);
  else if ((await askForHosts(site)) && from === 'everywhere') {
    await withdrawHosts(EVERYWHERE);
    // Chromium withdraws the one site with all of them; it was just granted, so no question is shown again.
    await askForHosts(site);
  }
}
