import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readSources } from './architecture/sources.ts';

/**
 * What Safari 18.4 has not, by the compatibility data of MDN, and where it is used only after it was asked for. The extension is
 * not tested in Safari.
 */
const MISSING: { [use: string]: string[] } = {
  'requestIdleCallback(': ['content/session/session.ts'],
  '.showDirectoryPicker': ['storage/folder.ts'],
  'browser.sidebarAction': ['messaging/browser.ts'],
  'browser.downloads.': ['background/copies.ts'],
  'caretPositionFromPoint(': ['paint/hit.ts'],
  highlightsFromPoint: ['paint/hit.ts'],
  'storage.session': [],
  'new SharedWorker': [],
  '.getContexts(': ['background/workers.ts'],
};

const sources = readSources();
const code = (path: string) => sources.get(path) ?? '';

test.each(Object.entries(MISSING))('%s is used only where Safari is thought of', (use, places) => {
  const used = [...sources].filter(([, text]) => text.includes(use)).map(([path]) => path);
  expect(used.filter((path) => !path.startsWith('training/')).sort()).toEqual(places);
});

test('what it has not is asked for first', () => {
  expect(code('content/session/session.ts')).toContain("typeof requestIdleCallback === 'undefined'");
  expect(code('paint/hit.ts')).toContain("typeof document.caretPositionFromPoint === 'function'");
  expect(code('background/workers.ts')).toContain("typeof Worker === 'undefined' && chrome?.offscreen");
  expect(code('ui/popup/menu.tsx')).toContain('hasPanel() ? await browser.windows');
  expect(code('ui/settings/main.tsx')).toContain('{canCopy() && (');
});

test('the manifest asks for nothing that it has not', () => {
  const read = (name: string) => JSON.parse(readFileSync(new URL(`../manifest/${name}.json`, import.meta.url), 'utf8'));
  const manifest = { ...read('base'), ...read('safari') };
  expect(manifest.permissions).toEqual(['activeTab', 'alarms', 'contextMenus', 'scripting', 'unlimitedStorage']);
  expect(manifest.optional_permissions).toEqual([]);
  expect(manifest.background).toEqual({ scripts: ['background.js'] });
  for (const key of ['side_panel', 'sidebar_action', 'minimum_chrome_version'])
    expect(manifest).not.toHaveProperty(key);
});
