import type { Browser } from 'puppeteer-core';
import type { Evaluate, OpenBrowser } from '../open-browser.ts';

/** What the browser's own page of extensions may do. */
interface ExtensionsPage {
  developerPrivate: Record<
    'addHostPermission' | 'removeHostPermission',
    (id: string, pattern: string) => Promise<void>
  >;
}

/** What the extension's pages and its background may do. */
interface Permissions {
  permissions: {
    request(asked: { origins: string[] }): Promise<boolean>;
    getAll(): Promise<{ origins?: string[] }>;
    remove(dropped: { origins: string[] }): Promise<boolean>;
  };
}

/** Grants and revokes hosts. */
export function reachHosts(
  browser: Browser,
  id: string,
  evaluateInBackground: Evaluate,
): Pick<OpenBrowser, 'acceptHosts' | 'grantHosts' | 'revokeHosts'> & { revokeAll(): Promise<void> } {
  const accepted = new Set<string>();
  /**
   * Chromium asks in a native window that no protocol reaches. But it does not ask for hosts it has on record as allowed by the user, and
   * its page of extensions can put them there. They are not active until the extension requests them, so the real path runs.
   */
  async function acceptHosts(patterns: string[]): Promise<void> {
    await changeRecord('addHostPermission', patterns);
    for (const pattern of patterns) accepted.add(pattern);
  }

  async function changeRecord(
    how: 'addHostPermission' | 'removeHostPermission',
    patterns: Iterable<string>,
  ): Promise<void> {
    const page = await browser.newPage();
    await page.goto('chrome://extensions');
    for (const pattern of patterns) {
      await page.evaluate(
        async (id, how, pattern) => {
          const { developerPrivate } = (globalThis as unknown as { chrome: ExtensionsPage }).chrome;
          await developerPrivate[how](id, pattern).catch((error: unknown) => {
            // The extension has given it back itself.
            if (!`${error}`.includes('Cannot remove a host')) throw error;
          });
        },
        id,
        how,
        pattern,
      );
    }
    await page.close();
  }

  async function revokeAll(): Promise<void> {
    await evaluateInBackground(async () => {
      const { permissions } = (globalThis as unknown as { chrome: Permissions }).chrome;
      const { origins = [] } = await permissions.getAll();
      if (origins.length > 0) await permissions.remove({ origins });
    });
    if (accepted.size > 0) await changeRecord('removeHostPermission', accepted);
    accepted.clear();
  }

  return {
    acceptHosts,
    revokeAll,
    grantHosts: async (patterns) => {
      await acceptHosts(patterns);
      const page = await browser.newPage();
      // A page of the extension that runs none of its code.
      await page.goto(`chrome-extension://${id}/manifest.json`);
      const granted = await page.evaluate((origins) => {
        const { permissions } = (globalThis as unknown as { chrome: Permissions }).chrome;
        return permissions.request({ origins });
      }, patterns);
      await page.close();
      if (!granted) throw new Error(`Chromium did not grant ${patterns.join(', ')}`);
    },
    revokeHosts: async (patterns) => {
      const removed = await evaluateInBackground((origins) => {
        const { permissions } = (globalThis as unknown as { chrome: Permissions }).chrome;
        return permissions.remove({ origins });
      }, patterns);
      if (!removed) throw new Error(`Chromium did not revoke ${patterns.join(', ')}`);
    },
  };
}
