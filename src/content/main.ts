import { browser } from '../messages/browser.ts';
import type { Page } from '../messages/contract.ts';
import { pageDoor } from '../messages/doors.ts';
import { serve } from '../messages/messenger.ts';
import { isOwnPage } from '../messages/senders.ts';
import { startSession } from './session.ts';
import { bench } from './workbench.ts';

/** False once the extension was updated or removed under a page that is still open. */
const isAlive = () => browser.runtime?.id !== undefined;

if (!bench.newsglossIsHere) {
  bench.newsglossIsHere = true;
  serve<Page>('page', startSession(document, new AbortController(), isAlive), isOwnPage, pageDoor);
}
