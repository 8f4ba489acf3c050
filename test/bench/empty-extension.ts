import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Writes an extension that is nothing but a button with an empty popup, and a script in every page that does nothing. */
export async function writeEmptyExtension(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'empty-extension-'));
  const manifest = {
    manifest_version: 3,
    name: 'Empty',
    version: '1',
    action: { default_popup: 'popup.html' },
    background: { service_worker: 'background.js', scripts: ['background.js'] }, // of Chromium, of Firefox
    browser_specific_settings: { gecko: { id: '{0f1e2d3c-4b5a-4968-8778-695a4b3c2d1e}' } },
    optional_host_permissions: ['*://*/*'],
    content_scripts: [{ matches: ['*://*/*'], js: ['content.js'], run_at: 'document_idle' }],
  };
  const opensWelcome =
    "chrome.runtime.onInstalled.addListener(() => chrome.tabs.create({ url: chrome.runtime.getURL('welcome.html') }));";
  const page = '<!doctype html><html lang="en"><title>Empty</title><main>Empty</main></html>';
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'background.js'), opensWelcome); // as the browser harness expects of an extension
  await writeFile(join(folder, 'content.js'), '');
  await writeFile(join(folder, 'popup.html'), page);
  await writeFile(join(folder, 'welcome.html'), page);
  return folder;
}
