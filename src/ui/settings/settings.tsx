import { Reach } from '../parts/reach.tsx';
import { Shortcuts } from '../parts/shortcuts.tsx';
import { say } from '../parts/strings.ts';
import { useAttempt } from '../parts/use-attempt.tsx';
import { useHues } from '../parts/use-hues.ts';
import { useSettings } from '../parts/use-settings.ts';
import { InPage } from './in-page.tsx';
import { Kinds } from './kinds.tsx';
import { Rules } from './rules.tsx';
import { Storage } from './storage.tsx';
import { Tags } from './tags.tsx';

/** What the reader can choose, each thing in its place. */
export function Settings() {
  const { attempt, notify, notice } = useAttempt();
  const { settings, change } = useSettings(attempt);
  useHues(settings);
  return (
    <>
      <main>
        <h1>{say('settings_title')}</h1>
        <section aria-labelledby="marks">
          <h2 id="marks">{say('settings_marks')}</h2>
          {settings && <Kinds settings={settings} change={change} />}
          {settings && <InPage settings={settings} change={change} />}
        </section>
        <section aria-labelledby="sites">
          <h2 id="sites">{say('settings_sites')}</h2>
          <Reach attempt={attempt} />
        </section>
        <section aria-labelledby="rules">
          <h2 id="rules">{say('settings_rules')}</h2>
          <Rules attempt={attempt} notify={notify} />
        </section>
        <section aria-labelledby="tags">
          <h2 id="tags">{say('tags')}</h2>
          <Tags attempt={attempt} notify={notify} />
        </section>
        <section aria-labelledby="shortcuts">
          <h2 id="shortcuts">{say('settings_shortcuts')}</h2>
          <Shortcuts />
        </section>
        <section aria-labelledby="storage">
          <h2 id="storage">{say('settings_storage')}</h2>
          <Storage />
        </section>
      </main>
      {notice}
    </>
  );
}
