import { browser } from '../../messages/browser.ts';
import { say } from '../parts/strings.ts';

/** Opens everything that is kept, at this article where there is something of it; its export is there, too. */
export function LibraryButton({ url, attempt }: { url: string | null; attempt(work: () => Promise<unknown>): void }) {
  async function open(): Promise<void> {
    const hash = url === null ? '' : `#article=${encodeURIComponent(url)}`;
    await browser.tabs.create({ url: browser.runtime.getURL(`library.html${hash}`) });
    window.close();
  }
  return (
    <button type="button" class="open-library" onClick={() => attempt(open)}>
      {say('open_library')}
    </button>
  );
}
