import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenBrowser } from './browser.ts';
import { openSharedBrowser } from './shared-browser.ts';

/** Attempts to send something to a server, in all ways a page or a worker has. Resolves when each has failed or is on its way. */
async function tryToSend(target: string): Promise<void> {
  const attempts: (() => unknown)[] = [
    () => fetch(target, { mode: 'no-cors' }),
    () => fetch(target, { mode: 'no-cors', method: 'POST', body: 'note', keepalive: true }),
    () => import(target),
    () => navigator.sendBeacon(target, 'note'),
    () => new WebSocket(target.replace('http', 'ws')),
    () => new EventSource(target),
    () => {
      const request = new XMLHttpRequest();
      request.open('GET', target);
      request.send();
    },
    ...['img', 'iframe', 'script', 'audio', 'embed'].map((name) => () => {
      document.body.append(Object.assign(document.createElement(name), { src: target }));
    }),
    ...['stylesheet', 'prefetch', 'preload', 'icon', 'manifest'].map((rel) => () => {
      document.head.append(Object.assign(document.createElement('link'), { rel, href: target, as: 'image' }));
    }),
    () => {
      document.body.style.backgroundImage = `url(${target})`;
    },
    () => {
      const form = Object.assign(document.createElement('form'), { action: target, target: '_blank' });
      document.body.append(form);
      form.submit();
    },
  ];
  await Promise.allSettled(attempts.map(async (attempt) => attempt()));
  await new Promise((resolve) => setTimeout(resolve, 300));
}

describe('the browser itself refuses every request', () => {
  const requests: string[] = [];
  let server: Server;
  let target: string;
  let browser: OpenBrowser;

  beforeAll(async () => {
    server = createServer((request, response) => {
      requests.push(request.url ?? '');
      response.writeHead(200, { 'access-control-allow-origin': '*' }).end();
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    target = `http://localhost:${(server.address() as AddressInfo).port}/`;
    browser = await openSharedBrowser();
  });
  afterAll(async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  });

  /** How often a path has reached the server, after something that certainly does. */
  async function countRequests(path: string): Promise<number> {
    await fetch(`${target}last`);
    const read = requests.splice(0);
    expect(read).toContain('/last');
    return read.filter((one) => one === path).length;
  }

  test('a page of the web can send, so that the server would see it', async () => {
    const page = await browser.newPage(target);
    await page.evaluate(tryToSend, `${target}web`);
    expect(await countRequests('/web')).toBeGreaterThan(5);
    await page.close();
  });

  test.each(['library.html', 'popup.html', 'panel.html', 'settings.html', 'welcome.html', 'frame.html'])(
    'of %s',
    async (path) => {
      const page = await browser.extensionPage(path);
      await page.evaluate(tryToSend, `${target}leak`);
      expect(await countRequests('/leak')).toBe(0);
      await page.close();
    },
  );

  test('of the background', async () => {
    const answer = await browser.evaluateInBackground(async (address) => {
      const failed = (error: unknown) => String(error);
      return fetch(address, { mode: 'no-cors' }).then(() => 'sent', failed);
    }, `${target}leak`);
    expect(answer).not.toBe('sent');
    expect(await countRequests('/leak')).toBe(0);
  });
});
