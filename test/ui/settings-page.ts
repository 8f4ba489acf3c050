import { DEFAULTS } from '../../src/storage/settings.ts';
import { answer, openMain, takeCalls } from './render.ts';
import { NOT_SHARED } from './sync-state.ts';

const COPY = { saved: '', articles: 0, file: '', problem: '', message: '' };

/** The state of the copies with a folder, null for none, and downloads. */
export const copiesWith = (folder: object | null, downloads: object = {}) => ({
  folder: folder && { ...COPY, name: 'Papers', ...folder },
  downloads: { ...COPY, every: 'never', ...downloads },
});

/** Opens the settings page, with answers of the background and settings besides the usual ones. */
export async function openSettings(more: { [call: string]: unknown } = {}, settings: object = {}): Promise<void> {
  answer({
    'preferences.read': { ...DEFAULTS, ...settings },
    'preferences.change': (changes: object) => ({ ...DEFAULTS, ...settings, ...changes }),
    'rules.list': [],
    'permissions.getAll': { origins: [] },
    'commands.getAll': [],
    'copies.state': copiesWith(null),
    'sync.state': NOT_SHARED,
    'sync.apart': [],
    'notes.texts': { count: 0, bytes: 0 },
    ...more,
  });
  await openMain('settings');
  takeCalls();
}
