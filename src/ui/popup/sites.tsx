import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../messages/browser.ts';
import { say } from '../parts/strings.ts';

type Reach = 'click' | 'site' | 'everywhere';

const EVERYWHERE = '*://*/*';

/** Where the extension reads articles by itself. The browser's permissions are the only record of it. */
export function Sites({ url, attempt }: { url: URL; attempt(work: () => Promise<unknown>): void }) {
  const site = `*://${url.hostname}/*`;
  const [reach, setReach] = useState<Reach>('click');

  useEffect(() => {
    const look = () => void readReach(site).then(setReach);
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, [site]);

  const choices: [Reach, string][] = [
    ['click', say('runs_click')],
    ['site', say('runs_site', url.hostname.replace(/^www\./, ''))],
    ['everywhere', say('runs_everywhere')],
  ];
  return (
    <details class="sites">
      <summary>
        {say('runs_label')} <b>{choices.find(([name]) => name === reach)?.[1]}</b>
      </summary>
      <fieldset>
        <legend class="unseen">{say('runs_label')}</legend>
        {choices.map(([name, text]) => (
          <label key={name}>
            <input
              type="radio"
              name="reach"
              value={name}
              checked={reach === name}
              onClick={() => attempt(async () => setReach(await changeReach(reach, name, site)))}
            />
            {text}
          </label>
        ))}
      </fieldset>
    </details>
  );
}

async function readReach(site: string): Promise<Reach> {
  const { origins = [] } = await browser.permissions.getAll();
  if (origins.includes(EVERYWHERE)) return 'everywhere';
  return origins.includes(site) ? 'site' : 'click';
}

/** Asks the browser before anything else: it only listens while the reader's click is fresh. */
async function changeReach(from: Reach, to: Reach, site: string): Promise<Reach> {
  const { permissions } = browser;
  const everywhere = { origins: [EVERYWHERE] };
  const here = { origins: [site] };
  if (to === 'everywhere') await permissions.request(everywhere);
  else if (to === 'click') await permissions.remove({ origins: [EVERYWHERE, site] });
  else if ((await permissions.request(here)) && from === 'everywhere') {
    await permissions.remove(everywhere);
    // Chromium withdraws the one site with all of them; it was just granted, so no question is shown again.
    await permissions.request(here);
  }
  return readReach(site);
}
