import { expect, test } from 'vitest';
import { readSources } from './architecture/sources.ts';

/** The extension APIs that Firefox for Android has not: https://extensionworkshop.com/documentation/develop/differences-between-desktop-and-android-extensions/ */
const MISSING = ['windows', 'commands', 'contextMenus', 'sidebarAction', 'sidePanel', 'offscreen'];

/** Where such an API is used only after it was asked for: by `hasPanel` or `hasShortcuts`, or in a view that they show. */
const GUARDED = ['messaging/browser.ts', 'ui/popup/menu.tsx', 'ui/shared/shortcuts.tsx'];

test('no API that phones have not is called without a question', () => {
  const call = new RegExp(`\\bbrowser\\.(?:${MISSING.join('|')})\\.\\w+`, 'g');
  const sources = readSources();
  const calls = [...sources].flatMap(([path, text]) =>
    GUARDED.includes(path) ? [] : [...text.matchAll(call)].map(([found]) => `${path}: ${found}`),
  );
  expect(calls).toEqual([]);
  for (const path of GUARDED) expect(sources.get(path), path).toMatch(call);
  expect(sources.get('ui/popup/menu.tsx')).toContain('hasPanel() ? await browser.windows');
  expect(sources.get('ui/settings/main.tsx')).toContain('{hasShortcuts() && (');
});
