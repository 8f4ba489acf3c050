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
            checked={!isEverywhere}
            onClick={() => attempt(() => withdrawHosts(EVERYWHERE))}
          />
          <span>
            {say('reach_chosen')}
            <small>{say('reach_chosen_hint')}</small>
          </span>
        </label>
        <label>
          <input
            type="radio"
            name="reach"
            value="everywhere"
            checked={isEverywhere}
            onClick={() => attempt(() => askForHosts(EVERYWHERE))}
          />
          <span>
            {say('runs_everywhere')}
            <small>{say('reach_everywhere_hint')}</small>
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
