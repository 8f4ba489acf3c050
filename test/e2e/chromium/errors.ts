import type { Browser, CDPSession, Protocol, Target } from 'puppeteer-core';

/** The errors and warnings so far, and a way to stop listening to a worker, which would otherwise never end. */
export interface Listening {
  errors: string[];
  leave(target: Target): Promise<void>;
}

/** Listens to every document and worker, from its first line on, and gathers their errors and warnings. */
export function collectErrors(browser: Browser): Listening {
  const errors: string[] = [];
  const sessions = new Map<Target, Promise<CDPSession | null>>();
  const listen = (target: Target): void => {
    if (sessions.has(target) || !['page', 'service_worker'].includes(target.type())) return;
    // A document may be gone before it can be listened to.
    const session = listenTo(target, errors).catch((error: unknown) => {
      if (browser.targets().includes(target)) errors.push(`error: cannot listen to ${target.url()}: ${error}`);
      return null;
    });
    sessions.set(target, session);
  };
  browser.on('targetcreated', listen);
  // A popup is a page only once it has an address.
  browser.on('targetchanged', listen);
  browser.targets().forEach(listen);
  browser.on('targetdestroyed', (target) => sessions.delete(target));
  return {
    errors,
    leave: async (target) => {
      const session = await sessions.get(target);
      if (session && !session.detached) await session.detach();
    },
  };
}

async function listenTo(target: Target, errors: string[]): Promise<CDPSession> {
  const locate = (script?: string): string => (script ? `${script} in ${target.url()}` : target.url());
  const session = await target.createCDPSession();
  session.on('Runtime.consoleAPICalled', ({ type, args, stackTrace }) => {
    if (type !== 'error' && type !== 'warning' && type !== 'assert') return;
    errors.push(`${type}: ${args.map(describe).join(' ')} (${locate(stackTrace?.callFrames[0]?.url)})`);
  });
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception, url, stackTrace } }) => {
    const where = locate(url ?? stackTrace?.callFrames[0]?.url);
    errors.push(`error: ${exception ? describe(exception) : text} (${where})`);
  });
  session.on('Log.entryAdded', ({ entry: { level, text, url } }) => {
    // Lesser entries are hints to the authors of a page.
    if (level === 'error') errors.push(`${level}: ${text} (${locate(url)})`);
  });
  // What was said before is sent again at this moment.
  await session.send('Runtime.enable');
  await session.send('Log.enable');
  return session;
}

function describe({ value, description }: Protocol.Runtime.RemoteObject): string {
  return typeof value === 'string' ? value : (description ?? JSON.stringify(value));
}
