import { browser } from '../../messaging/browser.ts';
import { Button } from '../design/button.tsx';
import { t } from './strings.ts';
import { useRead } from './use-read.ts';

/** The keys of the popup's lists, by the name of the string that says what they do. */
const LIST_KEYS = [
  ['keep', 'K'],
  ['copy_with_source', 'C'],
  ['write_note', 'N'],
  ['card_correct', 'E'],
  ['key_reject', 'X'],
  ['card_previous', '['],
  ['card_next', ']'],
  ['more', '.'],
  ['find_in_lists', '/'],
  ['open_panel', 'S'],
] as const;

/** The keyboard shortcuts of the extension, and a button to the browser's page where they are changed. */
export function Shortcuts() {
  const named = useRead(() => browser.commands.getAll())?.filter(({ description }) => description);
  return (
    <>
      <dl class="shortcuts">
        {named?.map(({ name, description, shortcut }) => (
          <div key={name}>
            <dt>{description}</dt>
            <dd>{shortcut ? shortcut.split('+').map((key) => <kbd key={key}>{key}</kbd>) : t('no_shortcut')}</dd>
          </div>
        ))}
      </dl>
      <h3>{t('keys_in_lists')}</h3>
      <dl class="shortcuts list-keys">
        {LIST_KEYS.map(([name, key]) => (
          <div key={key}>
            <dt>{t(name)}</dt>
            <dd>
              <kbd>{key}</kbd>
            </dd>
          </div>
        ))}
      </dl>
      <Button class="plain change-shortcuts" onClick={() => void openShortcutSettings()}>
        {t('change_shortcuts')}
      </Button>
    </>
  );
}

/** Firefox has an API to open that page; Chromium has an address. */
async function openShortcutSettings(): Promise<void> {
  const commands = browser.commands as { openShortcutSettings?(): Promise<void> };
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
