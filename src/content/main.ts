import { browser } from '../messaging/browser.ts';
import type { Page } from '../messaging/contract.ts';
import { isOwnPage, serve } from '../messaging/messenger.ts';
import { pageSchemas } from '../messaging/page-schemas.ts';
import { isolatedWorld } from './load-page-ui.ts';
import { startSession } from './session/session.ts';

/** Whether this script still belongs to the extension. False after the extension was updated or removed. */
const isAlive = () => browser.runtime?.id !== undefined;

if (!isolatedWorld.isNewsglossLoaded) {
  isolatedWorld.isNewsglossLoaded = true;
  serve<Page>('page', startSession(document, new AbortController(), isAlive), isOwnPage, pageSchemas);
}
