import { browser } from '../messages/browser.ts';
import type { Page } from '../messages/contract.ts';
import { pageDoor } from '../messages/doors.ts';
import { serve } from '../messages/messenger.ts';
import { isOwnPage } from '../messages/senders.ts';
import { startSession } from './session.ts';

/** The script may be put into a page twice: by the reader's click where the site is always on. */
const world = globalThis as { newsglossIsHere?: boolean };

/** False once the extension was updated or removed under a page that is still open. */
const isAlive = () => browser.runtime?.id !== undefined;

if (!world.newsglossIsHere) {
  world.newsglossIsHere = true;
  serve<Page>('page', startSession(document, new AbortController(), isAlive), isOwnPage, pageDoor);
}
