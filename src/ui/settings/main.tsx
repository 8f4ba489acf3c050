import { render } from 'preact';
import { useState } from 'preact/hooks';
import { browser, hasShortcuts } from '../../messaging/browser.ts';
import { notesApi } from '../../messaging/contract.ts';
import { holdFocus } from '../design/hold-focus.ts';
import { Notice } from '../design/notice.tsx';
import { PageHead } from '../shared/page-head.tsx';
import { isPast } from '../shared/past.ts';
import { Shortcuts } from '../shared/shortcuts.tsx';
import { SiteAccess } from '../shared/site-access.tsx';
import { SiteQuestion } from '../shared/site-question.tsx';
import { formatBytes, formatDay, localise, plural, t } from '../shared/strings.ts';
import { useRead } from '../shared/use-read.ts';
import { useHues, useSettings } from '../shared/use-settings.ts';
import { Computers } from './computers.tsx';
import { CopySettings, canCopy } from './copies.tsx';
import { Amount, InPage, Kinds, MarkedSample } from './kinds.tsx';
import { Rules } from './rules.tsx';
import { Tags } from './tags.tsx';

/** How much space the library and its texts take, when it was backed up, and a link to its backup. */
function Storage({ backedUp }: { backedUp: string }) {
  const used = useRead(() => navigator.storage.estimate())?.usage;
  const texts = useRead(() => notesApi.texts());
  return (
    <>
      <p>
        {used === undefined ? t('storage_unknown') : t('storage_used', formatBytes(used))}{' '}
        {texts && texts.count > 0 && plural('texts_kept', texts.count, texts.count, formatBytes(texts.bytes))}
      </p>
      {!backedUp && <p>{t('backup_never')}</p>}
      {isPast(backedUp) && <p>{t('backup_last', formatDay(backedUp))}</p>}
      <a class="to-library" href="library.html#backup">
        {t('settings_backup')}
      </a>
    </>
  );
}

/** The version, and what the package is made of. */
function About() {
  return (
    <>
      <p>{t('about_version', browser.runtime.getManifest().version)}</p>
      <p>{t('about_towns')}</p>
      <p class="links">
        <a href="welcome.html">{t('about_welcome')}</a> · <a href="privacy.txt">{t('about_privacy')}</a> ·{' '}
        <a href="licences.txt">{t('about_licences')}</a>
      </p>
    </>
  );
}

/** The question about a site that a page asks, where the browser does not put its own from a frame in the page. */
function AskedSite() {
  const [site, setSite] = useState(new URLSearchParams(location.search).get('site') ?? '');
  if (!site) return null;
  const leave = async () => {
    setSite('');
    const tab = await browser.tabs.getCurrent();
    if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
  };
  return (
    <section class="question">
      <SiteQuestion site={site} onAnswer={() => void leave()} onUnable={() => setSite('')} />
    </section>
  );
}

/** The settings page. */
export function Settings() {
  const { settings, change } = useSettings();
  useHues(settings);
  return (
    <>
      <PageHead />
      <main class="settings">
        <h1>{t('settings_title')}</h1>
        <section aria-labelledby="marks">
          <h2 id="marks">{t('settings_marks')}</h2>
          {settings && (
            <>
              <MarkedSample settings={settings} />
              <Amount settings={settings} change={change} />
              <Kinds settings={settings} change={change} />
              <InPage settings={settings} change={change} />
            </>
          )}
        </section>
        <AskedSite />
        <section aria-labelledby="sites">
          <h2 id="sites">{t('settings_sites')}</h2>
          <SiteAccess />
        </section>
        <section aria-labelledby="rules">
          <h2 id="rules">{t('settings_rules')}</h2>
          <Rules />
        </section>
        <section aria-labelledby="tags">
          <h2 id="tags">{t('tags')}</h2>
          <Tags />
        </section>
        {hasShortcuts() && (
          <section aria-labelledby="shortcuts">
            <h2 id="shortcuts">{t('settings_shortcuts')}</h2>
            <Shortcuts />
          </section>
        )}
        <section aria-labelledby="storage">
          <h2 id="storage">{t('settings_storage')}</h2>
          <Storage backedUp={settings?.backedUp ?? ''} />
        </section>
        {canCopy() && (
          <section aria-labelledby="copies">
            <h2 id="copies">{t('copies_title')}</h2>
            <CopySettings />
          </section>
        )}
        <section aria-labelledby="computers">
          <h2 id="computers">{t('computers_title')}</h2>
          <Computers />
        </section>
        <section aria-labelledby="about">
          <h2 id="about">{t('settings_about')}</h2>
          <About />
        </section>
      </main>
      <Notice />
    </>
  );
}

localise(document);
holdFocus(document);
document.title = `${t('settings_title')} · Newsgloss`;
render(<Settings />, document.body);
