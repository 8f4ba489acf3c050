import type { Settings } from '../../model.ts';
import { t } from '../shared/strings.ts';

interface Props {
  settings: Settings;
  change(settings: Partial<Settings>): void;
}

/** Switches for what is shown in the page besides the marks. */
export function InPage({ settings, change }: Props) {
  const choices = [
    ['showsReports', t('settings_reports')],
    ['showsCard', t('settings_card')],
    ['showsMinimap', t('settings_minimap')],
    ['showsToolbar', t('settings_toolbar')],
    ['wholeWords', t('settings_whole_words')],
  ] as const;
  return (
    <fieldset class="choices">
      <legend class="visually-hidden">{t('settings_over_page')}</legend>
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
