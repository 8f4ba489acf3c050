import type { Browser } from 'puppeteer-core';
import type { Evaluate } from '../open-browser.ts';

/** The two commands that reach the browser's own window, over a connection that puppeteer keeps to itself. */
interface Connection {
  send(
    method: 'browsingContext.getTree',
    params: { 'moz:scope': 'chrome' },
  ): Promise<{ result: { contexts: { context: string; url: string }[] } }>;
  send(
    method: 'script.callFunction',
    params: {
      functionDeclaration: string;
      arguments: { type: 'string'; value: string }[];
      awaitPromise: true;
      target: { context: string };
    },
  ): Promise<{ result: Outcome }>;
}

type Outcome =
  | { type: 'success'; result: { value?: string } }
  | { type: 'exception'; exceptionDetails: { text: string } };

/** Runs functions in the browser's own window, where all is allowed; needs --remote-allow-system-access. */
export function reachPrivileged(browser: Browser): Evaluate {
  const { connection } = browser as unknown as { connection: Connection };

  async function findWindow(): Promise<string> {
    const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const window = result.contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
    if (!window) throw new Error('Firefox has no window');
    return window.context;
  }

  let window: string | undefined;
  return async (fn, ...args) => {
    window ??= await findWindow();
    const { result } = await connection.send('script.callFunction', {
      functionDeclaration: `async (args) => JSON.stringify(await (${fn})(...JSON.parse(args)))`,
      arguments: [{ type: 'string', value: JSON.stringify(args) }],
      awaitPromise: true,
      target: { context: window },
    });
    if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
    return result.result.value === undefined ? undefined : JSON.parse(result.result.value);
  };
}
