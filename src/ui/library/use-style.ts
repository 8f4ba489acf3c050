import type { Style } from '../../model.ts';
import type { Database } from '../../store/database.ts';
import { changeSettings, readSettings } from '../../store/settings.ts';
import { useShelf } from './use-shelf.ts';

/** The style in which the reader cites, and the way to change it. */
export function useStyle(database: Database): [Style, (style: Style) => void] {
  const settings = useShelf(
    database,
    () => readSettings(database),
    'settings',
    () => null,
  );
  return [settings?.style ?? 'apa', (style) => void changeSettings(database, { style })];
}
