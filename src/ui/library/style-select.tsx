import { type Style, styles } from '../../model.ts';
import type { Database } from '../../storage/database.ts';
import { changeSettings, readSettings } from '../../storage/settings.ts';
import { t } from '../shared/strings.ts';
import { useStoredLibrary } from './use-library.ts';

/** The style in which the reader cites, and the way to change it. */
export function useStyle(database: Database): [Style, (style: Style) => void] {
  const settings = useStoredLibrary(
    database,
    () => readSettings(database),
    'settings',
    () => null,
  );
  return [settings?.style ?? 'apa', (style) => void changeSettings(database, { style })];
}

/** What the styles are called everywhere: names, not translated. */
const NAMES: { [S in Style]: string } = {
  apa: 'APA 7',
  mla: 'MLA 9',
  'chicago-date': 'Chicago 17 (author-date)',
  'chicago-notes': 'Chicago 17 (notes)',
  harvard: 'Harvard (Cite Them Right)',
};

/** A choice of the style of citations. */
export function StyleSelect({ style, onStyle }: { style: Style; onStyle(style: Style): void }) {
  return (
    <label class="field">
      <span>{t('citation_style')}</span>
      <select value={style} onChange={({ currentTarget }) => onStyle(currentTarget.value as Style)}>
        {styles.map((one) => (
          <option key={one} value={one}>
            {NAMES[one]}
          </option>
        ))}
      </select>
    </label>
  );
}
