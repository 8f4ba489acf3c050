import type { Evaluate, OpenBrowser } from '../browser.ts';

interface Granted {
  permissions: string[];
  origins: string[];
}

// Of the browser's own window.
declare const Services: { prefs: { setBoolPref(name: string, value: boolean): void } };
declare const WebExtensionPolicy: { getByID(id: string): { extension: object } };
declare const ChromeUtils: {
  importESModule(url: string): {
    ExtensionPermissions: Record<'add' | 'remove', (id: string, granted: Granted, extension: object) => Promise<void>>;
  };
};

/** The preference that decides whether a request for permissions is shown to the reader; if not, it is granted. */
export const askPreference = 'extensions.webextOptionalPermissionPrompts';

/** Grants and revokes hosts. */
export function reachHosts(
  privileged: Evaluate,
  id: string,
): Pick<OpenBrowser, 'acceptHosts' | 'grantHosts' | 'revokeHosts'> {
  const change = async (id: string, how: 'add' | 'remove', origins: string[]): Promise<void> => {
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const { extension } = WebExtensionPolicy.getByID(id);
    await ExtensionPermissions[how](id, { permissions: [], origins }, extension);
  };

  return {
    acceptHosts: async () => {
      await privileged((name: string) => Services.prefs.setBoolPref(name, false), askPreference);
    },
    grantHosts: (patterns) => privileged(change, id, 'add' as const, patterns),
    revokeHosts: (patterns) => privileged(change, id, 'remove' as const, patterns),
  };
}
