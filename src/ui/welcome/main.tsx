import { render } from 'preact';
import { holdFocus } from '../design/hold-focus.ts';
import { useAttempt } from '../design/notice.tsx';
import { Shortcuts } from '../shared/shortcuts.tsx';
import { SiteAccess } from '../shared/site-access.tsx';
import { localise, t } from '../shared/strings.ts';
import { useHues, useSettings } from '../shared/use-settings.ts';
import { Sample } from './sample.tsx';

/** The page that is shown after installation. */
export function Welcome() {
  const { attempt, notice } = useAttempt();
  useHues(useSettings(attempt).settings);
  return (
    <>
      <main>
        <h1>{t('welcome_title')}</h1>
        <p class="lead">{t('welcome_lead')}</p>
        <Sample attempt={attempt} />
        <section aria-labelledby="sites">
          <h2 id="sites">{t('welcome_where')}</h2>
          <SiteAccess attempt={attempt} />
        </section>
        <section aria-labelledby="privacy">
          <h2 id="privacy">{t('welcome_privacy')}</h2>
          <ul class="promises">
            <li>{t('privacy_local')}</li>
            <li>{t('privacy_asked')}</li>
            <li>{t('privacy_kept')}</li>
          </ul>
        </section>
        <section aria-labelledby="shortcuts">
          <h2 id="shortcuts">{t('settings_shortcuts')}</h2>
          <p>{t('welcome_button')}</p>
          <Shortcuts />
        </section>
      </main>
      {notice}
    </>
  );
}

localise(document);
holdFocus(document);
document.title = t('welcome_title');
render(<Welcome />, document.body);
