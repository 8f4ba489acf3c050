import { askForHosts, EVERYWHERE, useHosts, withdrawHosts } from './hosts.ts';
import { say } from './strings.ts';

/** Whether articles are read on every site or where the reader asks; and the sites they chose, each to be given back. */
export function Reach({ attempt }: { attempt(work: () => Promise<unknown>): void }) {
  const hosts = useHosts();
  if (!hosts) return null;
  const isEverywhere = hosts.includes(EVERYWHERE);
  const sites = hosts.filter((host) => host !== EVERYWHERE).sort();
  return (
    <>
      <fieldset class="choices">
        <legend class="unseen">{say('runs_label')}</legend>
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
            <span id="reach-click">{say('reach_chosen')}</span>
            <small id="reach-click-hint">{say('reach_chosen_hint')}</small>
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
            <span id="reach-everywhere">{say('runs_everywhere')}</span>
            <small id="reach-everywhere-hint">{say('reach_everywhere_hint')}</small>
          </span>
        </label>
      </fieldset>
      {!isEverywhere && sites.length > 0 && (
        <ul class="chosen-sites" aria-label={say('chosen_sites')}>
          {sites.map((host) => (
            <li key={host}>
              <span>{siteOf(host)}</span>
              <button
                type="button"
                aria-label={say('withdraw_site', siteOf(host))}
                onClick={() => attempt(() => withdrawHosts(host))}
              >
                {say('withdraw')}
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
