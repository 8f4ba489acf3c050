import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../messages/browser.ts';
import { openPanel } from '../../messages/panel.ts';
import { say } from '../parts/strings.ts';

/** Opens the same list beside the page, where it stays. */
export function PanelButton({ attempt }: { attempt(work: () => Promise<unknown>): void }) {
  const [windowId, setWindowId] = useState<number | undefined>();

  useEffect(() => void browser.windows.getCurrent().then(({ id }) => setWindowId(id)), []);

  async function open(id: number): Promise<void> {
    await openPanel(id); // first of all, while the browser still takes it for the reader's wish
    window.close();
  }

  return (
    <button
      type="button"
      class="open-panel"
      disabled={windowId === undefined}
      onClick={() => windowId !== undefined && attempt(() => open(windowId))}
    >
      {say('open_panel')}
    </button>
  );
}
