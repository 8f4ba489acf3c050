import { Reach } from '../parts/reach.tsx';
import { Shortcuts } from '../parts/shortcuts.tsx';
import { say } from '../parts/strings.ts';
import { useAttempt } from '../parts/use-attempt.tsx';
import { useHues } from '../parts/use-hues.ts';
import { useSettings } from '../parts/use-settings.ts';
import { Sample } from './sample.tsx';

/** The first page after the install: what the extension does, where it may run, what becomes of what it reads. */
export function Welcome() {
  const { attempt, notice } = useAttempt();
  useHues(useSettings(attempt).settings);
  return (
    <>
      <main>
        <h1>{say('welcome_title')}</h1>
        <p class="lead">{say('welcome_lead')}</p>
        <Sample attempt={attempt} />
        <section aria-labelledby="sites">
          <h2 id="sites">{say('welcome_where')}</h2>
          <Reach attempt={attempt} />
        </section>
        <section aria-labelledby="privacy">
          <h2 id="privacy">{say('welcome_privacy')}</h2>
          <ul class="promises">
            <li>{say('privacy_local')}</li>
            <li>{say('privacy_asked')}</li>
            <li>{say('privacy_kept')}</li>
          </ul>
        </section>
        <section aria-labelledby="shortcuts">
          <h2 id="shortcuts">{say('settings_shortcuts')}</h2>
          <p>{say('welcome_button')}</p>
          <Shortcuts />
        </section>
      </main>
      {notice}
    </>
  );
}
