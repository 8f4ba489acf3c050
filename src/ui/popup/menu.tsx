import type { VNode } from 'preact';
import type { Ask } from '../../messaging/active-tab.ts';
import { browser, hasPanel, openPanel } from '../../messaging/browser.ts';
import type { PageFacts, ReadyPage } from '../../messaging/contract.ts';
import type { Density } from '../../model.ts';
import { listShown } from '../../present/shown.ts';
import { ArticleIcon, NoArticleIcon, PanelIcon, SearchIcon, SettingsIcon } from '../design/icons.tsx';
import { type MenuItem, MorePanel } from '../design/more-menu.tsx';
import { attempt } from '../design/notice.tsx';
import { DensityChoice } from '../shared/density.tsx';
import { EVERYWHERE, removeHosts, requestHosts, useHosts } from '../shared/site-access.tsx';
import { t } from '../shared/strings.ts';
import { useRead } from '../shared/use-read.ts';
import { openPage } from './open-page.ts';

/** Returns a function that opens the side panel; null where there is none, or where this is the panel. */
export function usePanel(place: 'popup' | 'panel'): (() => Promise<void>) | null {
  // Browsers on phones have no windows, either.
  const windowId = useRead(async () => (hasPanel() ? await browser.windows.getCurrent() : null))?.id;
  if (place === 'panel' || windowId === undefined) return null;
  return async () => {
    await openPanel(windowId); // first, because it needs the user activation of the press
    window.close();
  };
}

interface Props {
  /** The page, if it has an article. */
  page: ReadyPage | null;
  /** What is known of any page; null for a page that cannot be read. */
  facts: PageFacts | null;
  url: URL | null;
  find(): void;
  openSide: (() => Promise<void>) | null;
  setDensity(density: Density): void;
  overrule(ask: Ask): void;
}

/** The menu of the popup: how many marks, when they are shown, and what is needed less often. */
export function PopupMenu({ page, facts, url, find, openSide, setDensity, overrule }: Props) {
  const reading = (name: string, label: string, icon: VNode, ask: Ask) => ({
    name,
    label,
    icon,
    act: () => overrule(ask),
  });
  const items: MenuItem[] = [];
  if (page) items.push({ name: 'find', label: t('find_in_lists'), icon: <SearchIcon />, shortcut: '/', act: find });
  if (page && openSide) {
    const act = () => attempt(openSide);
    items.push({ name: 'panel', label: t('open_panel'), icon: <PanelIcon />, shortcut: 'S', act });
  }
  if (page && facts?.hasSelection)
    items.push(reading('selection', t('read_selection'), <ArticleIcon />, (page) => page.readSelection()));
  if (page) items.push(reading('dismiss', t('dismiss'), <NoArticleIcon />, (page) => page.dismiss()));
  items.push({
    name: 'settings',
    label: t('settings_and_keys'),
    icon: <SettingsIcon />,
    shortcut: '?',
    isFirst: page !== null,
    act: () => attempt(() => openPage('settings.html')),
  });
  return (
    <MorePanel label={t('more')} items={items}>
      {page && (
        <>
          <p class="menu-label">
            <span>{t('settings_marks')}</span>
            <span>{t('density_shown', listShown(page).length, page.findings.length)}</span>
          </p>
          <DensityChoice density={page.settings.density} choose={setDensity} />
        </>
      )}
      {url && facts && <Sites url={url} />}
    </MorePanel>
  );
}

type SiteAccess = 'click' | 'site' | 'everywhere';

/** Where the extension runs by itself. This is stored only as permissions of the browser. */
function Sites({ url }: { url: URL }) {
  const site = `*://${url.hostname}/*`;
  const hosts = useHosts() ?? [];
  const access: SiteAccess = hosts.includes(EVERYWHERE) ? 'everywhere' : hosts.includes(site) ? 'site' : 'click';
  const choices: [SiteAccess, string][] = [
    ['click', t('runs_click')],
    ['site', t('runs_site')],
    ['everywhere', t('runs_everywhere')],
  ];
  return (
    <fieldset class="sites">
      <legend class="menu-label">{t('runs_label')}</legend>
      {choices.map(([name, text]) => (
        <label key={name}>
          <input
            type="radio"
            name="reach"
            value={name}
            checked={access === name}
            onClick={() => attempt(() => changeAccess(access, name, site))}
          />
          {text}
        </label>
      ))}
    </fieldset>
  );
}

/** Requests permissions before anything else, because that needs the user activation of the click. */
async function changeAccess(from: SiteAccess, to: SiteAccess, site: string): Promise<void> {
  if (to === 'everywhere') await requestHosts(EVERYWHERE);
  else if (to === 'click') await removeHosts(EVERYWHERE, site);
  else if ((await requestHosts(site)) && from === 'everywhere') {
    await removeHosts(EVERYWHERE);
    // Chromium removes the permission for this site with that for all; it was just granted, so there is no second prompt.
    await requestHosts(site);
  }
}
