import type { Settings } from '../../model.ts';
import { say } from '../parts/strings.ts';

interface Props {
  settings: Settings;
  change(settings: Partial<Settings>): void;
}

/** What comes over the page beside the plain marks: each can be switched on and off. */
export function InPage({ settings, change }: Props) {
  const choices = [
    ['showsReports', say('settings_reports')],
    ['showsCard', say('settings_card')],
    ['showsStrip', say('settings_strip')],
    ['showsToolbar', say('settings_toolbar')],
    ['wholeWords', say('settings_whole_words')],
  ] as const;
  return (
    <fieldset class="choices">
      <legend class="unseen">{say('settings_over_page')}</legend>
      {choices.map(([name, label]) => (
        <label key={name}>
          <input
            type="checkbox"
            name={name}
            checked={settings[name]}
            onClick={({ currentTarget }) => change({ [name]: currentTarget.checked })}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
