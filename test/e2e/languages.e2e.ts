import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGE_STORIES, type LanguageStory } from '../findings/language-stories.ts';
import type { OpenBrowser } from './browser.ts';
import { changeSettings } from './extension-state.ts';
import { countHighlights } from './highlights.ts';
import { openTab } from './popup-actions.ts';
import { screenshotPath } from './screenshots.ts';
import { PAGES, type PageServer, servePages } from './server.ts';
import { kind, openSharedBrowser } from './shared-browser.ts';

function writePage({ language, paragraphs: [title, ...paragraphs] }: LanguageStory): string {
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>${title}</title><meta property="og:type" content="article"></head>
<body><article><h1>${title}</h1>${paragraphs.map((one) => `<p>${one}</p>`).join('\n')}</article></body></html>`;
}

describe('stories in other languages than English', () => {
  let server: PageServer;
  let browser: OpenBrowser;

  beforeAll(async () => {
    const pages = LANGUAGE_STORIES.map((story) => [`/story-${story.language}.html`, writePage(story)] as const);
    server = await servePages(PAGES, new Map(pages));
    browser = await openSharedBrowser({ windowSize: { width: 1100, height: 900 } });
    await changeSettings(browser, { density: 'quiet' });
  });
  afterAll(() => server.close());

  test.each(LANGUAGE_STORIES)(
    'the actors of a story in the language $language are listed and highlighted',
    async (story) => {
      const page = await browser.newPage(`${server.base}story-${story.language}.html`);
      const popup = await browser.pressAction(page);
      await openTab(popup, 'actor');
      const listed = await popup.waitFor(() => document.querySelector('.entries')?.textContent);
      for (const name of Object.keys(story.mentions)) expect(listed).toContain(name);
      expect((await countHighlights(page)).actor).toBeGreaterThan(5);
      await page.screenshot({ path: screenshotPath(`page-${story.language}-${kind}`) });
      await page.close();
    },
  );
});
