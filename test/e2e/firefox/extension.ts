import { readManifest } from '../extension.ts';
import type { Evaluate, OpenBrowser } from '../open-browser.ts';

interface Granted {
  permissions: string[];
  origins: string[];
}

// Of the browser's own window.
declare const Services: { prefs: { setBoolPref(name: string, value: boolean): void } };
declare const WebExtensionPolicy: {
  getByID(id: string): { extension: { terminateBackground(how: { ignoreDevToolsAttached: boolean }): Promise<void> } };
};
declare const ChromeUtils: {
  importESModule(url: string): {
    AddonManager: { getAddonByID(id: string): Promise<{ reload(): Promise<void> }> };
    ExtensionPermissions: Record<
      'add' | 'remove',
      (id: string, granted: Granted, extension: object) => Promise<void>
    > & {
      get(id: string): Promise<Granted>;
    };
  };
};

/** The preference that decides whether a request for permissions is shown to the reader; if not, it is granted. */
export const askPreference = 'extensions.webextOptionalPermissionPrompts';

/** Allows the extension in private windows. */
export async function allowPrivate(id: string): Promise<void> {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const granted = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
  await ExtensionPermissions.add(id, granted, WebExtensionPolicy.getByID(id).extension);
  await (await AddonManager.getAddonByID(id)).reload();
}

/** Grants and revokes hosts. */
export function reachHosts(
  privileged: Evaluate,
  id: string,
): Pick<OpenBrowser, 'acceptHosts' | 'grantHosts' | 'revokeHosts'> & { revokeAll(): Promise<void> } {
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
    revokeAll: () =>
      privileged(
        async (id: string, name: string) => {
          Services.prefs.setBoolPref(name, true);
          const { ExtensionPermissions } = ChromeUtils.importESModule(
            'resource://gre/modules/ExtensionPermissions.sys.mjs',
          );
          const { origins } = await ExtensionPermissions.get(id);
          const granted = { permissions: ['downloads'], origins };
          await ExtensionPermissions.remove(id, granted, WebExtensionPolicy.getByID(id).extension);
        },
        id,
        askPreference,
      ),
    revokeHosts: (patterns) => privileged(change, id, 'remove' as const, patterns),
  };
}

/** Ends the extension's event page. */
export function stopBackground(privileged: Evaluate, id: string): Promise<void> {
  return privileged(async (id: string) => {
    await WebExtensionPolicy.getByID(id).extension.terminateBackground({ ignoreDevToolsAttached: true });
  }, id);
}

/** Presses the keys of a command in the browser's own window. */
export async function pressCommand(privileged: Evaluate, extension: string, name: string): Promise<void> {
  const { commands = {} } = await readManifest(extension);
  const letter = commands[name]?.suggested_key?.default.split('+').at(-1);
  if (!letter) throw new Error(`The command ${name} has no keys`);
  await privileged((letter: string) => {
    const key = document.querySelector(`keyset[id^="ext-keyset"] key[key="${letter}"]`);
    if (!key) throw new Error(`No command listens to ${letter}`);
    (key as Element & { doCommand(): void }).doCommand();
  }, letter);
}
