import { browser } from '../messaging/browser.ts';
import type { Page } from '../messaging/contract.ts';
import { isOwnPage, serve } from '../messaging/messenger.ts';
import { pageSchemas } from '../messaging/page-schemas.ts';
import { isolatedWorld } from './load-page-ui.ts';
import { startSession } from './session/session.ts';

/** False once the extension was updated or removed under a page that is still open. */
const isAlive = () => browser.runtime?.id !== undefined;

if (!isolatedWorld.newsglossIsHere) {
  isolatedWorld.newsglossIsHere = true;
  serve<Page>('page', startSession(document, new AbortController(), isAlive), isOwnPage, pageSchemas);
}
