import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Route } from '../../messaging/library-route.ts';
import { Button } from '../design/button.tsx';
import { MenuIcon, SearchIcon } from '../design/icons.tsx';
import { MoreMenu } from '../design/more-menu.tsx';
import { isCommand } from '../shared/keys.ts';
import { t } from '../shared/strings.ts';

/** The search field, and what concerns the whole library. */
export function LibraryHeader({
  typed,
  isMenuOpen,
  onType,
  onMenu,
  onExport,
  go,
  onFile,
}: {
  typed: string;
  /** Whether a narrow window shows the sidebar. */
  isMenuOpen: boolean;
  onType(text: string): void;
  onMenu(): void;
  /** Absent where a view has an export of its own. */
  onExport?(): void;
  go(route: Route): void;
  onFile(file: File | null): void;
}) {
  const chooser = useRef<HTMLInputElement>(null);
  const field = useRef<HTMLInputElement>(null);
  useSearchKey(field);
  return (
    <header>
      <Button
        class="icon-button menu-toggle"
        title={t('library_menu')}
        aria-expanded={isMenuOpen}
        aria-controls="sidebar"
        onClick={onMenu}
      >
        <MenuIcon />
      </Button>
      <h1>
        {t('extension_name')} <span class="visually-hidden">{t('library_title')}</span>
      </h1>
      <search>
        <SearchIcon />
        <input
          ref={field}
          type="search"
          aria-label={t('library_search')}
          placeholder={t('library_search')}
          value={typed}
          onInput={({ currentTarget }) => onType(currentTarget.value)}
        />
        <kbd>/</kbd>
      </search>
      <div class="acts at-end">
        {onExport && (
          <Button class="action" id="export" onClick={onExport}>
            {t('export_start')}
          </Button>
        )}
        <MoreMenu
          label={t('library_more')}
          items={[
            ...(onExport ? [{ name: 'export', label: t('export'), act: onExport }] : []),
            { name: 'import', label: t('import'), act: () => chooser.current?.click() },
            { name: 'trash', label: t('trash'), act: () => go({ view: 'trash' }) },
            { name: 'settings', label: t('settings_title'), act: () => location.assign('settings.html') },
          ]}
        />
        <input
          ref={chooser}
          id="import"
          hidden
          type="file"
          accept=".json,.jsonld,.csv"
          onChange={({ currentTarget }) => {
            onFile(currentTarget.files?.[0] ?? null);
            currentTarget.value = '';
          }}
        />
      </div>
    </header>
  );
}

/** Selects the text in the search field when `/` is pressed elsewhere. */
function useSearchKey(field: RefObject<HTMLInputElement | null>): void {
  useLayoutEffect(() => {
    const focus = (event: KeyboardEvent) => {
      if (event.key !== '/' || !isCommand(event) || (event.target as Element).closest?.('dialog')) return;
      event.preventDefault();
      field.current?.select();
    };
    document.addEventListener('keydown', focus);
    return () => document.removeEventListener('keydown', focus);
  }, []);
}
