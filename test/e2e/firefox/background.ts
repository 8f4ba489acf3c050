import type { Evaluate } from '../browser.ts';

// Of the browser's own window.
declare const WebExtensionPolicy: {
  getByID(id: string): { extension: { terminateBackground(how: { ignoreDevToolsAttached: boolean }): Promise<void> } };
};

/** Ends the extension's event page. */
export function stopBackground(privileged: Evaluate, id: string): Promise<void> {
  return privileged(async (id: string) => {
    await WebExtensionPolicy.getByID(id).extension.terminateBackground({ ignoreDevToolsAttached: true });
  }, id);
}
