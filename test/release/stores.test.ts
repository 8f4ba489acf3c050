import { createHash } from 'node:crypto';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import * as chrome from '../../release/stores/chrome.mjs';
import * as edge from '../../release/stores/edge.mjs';
import * as firefox from '../../release/stores/firefox.mjs';

const zip = zipSync({ 'manifest.json': new TextEncoder().encode('{"version":"0.2.0"}') });
const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const limits = { tries: 3, pause: 0 };

/** A store that answers one after the other, and remembers what it was asked. */
function storeOf(...answers: { status?: number; body?: unknown; headers?: { [name: string]: string } }[]) {
  const requests: { line: string; headers: Headers; body: BodyInit | null | undefined }[] = [];
  const fetch = async (url: string | URL | Request, options?: RequestInit) => {
    requests.push({
      line: `${options?.method ?? 'GET'} ${url}`,
      headers: new Headers(options?.headers),
      body: options?.body,
    });
    const { status = 200, body = {}, headers = {} } = answers[requests.length - 1] ?? {};
    return new Response(JSON.stringify(body), { status, headers });
  };
  return { fetch, requests };
}

const submission = (fetch: typeof globalThis.fetch, env: { [name: string]: string }) => ({
  zip,
  sources: 'sources.zip',
  notes: '- New.',
  env,
  fetch,
  run: () => {},
  limits,
});

describe('the Chrome Web Store', () => {
  const env = {
    CHROME_CLIENT_ID: 'client',
    CHROME_CLIENT_SECRET: 'secret',
    CHROME_REFRESH_TOKEN: 'refresh',
    CHROME_PUBLISHER_ID: 'pub',
    CHROME_ITEM_ID: 'item',
  };
  const api = 'https://chromewebstore.googleapis.com';

  test('gets the package, is asked until it has read it, and publishes', async () => {
    const { fetch, requests } = storeOf(
      { body: { access_token: 'token' } },
      { body: { uploadState: 'IN_PROGRESS' } },
      { body: { lastAsyncUploadState: 'IN_PROGRESS' } },
      { body: { lastAsyncUploadState: 'SUCCEEDED' } },
    );
    await chrome.publish(submission(fetch, env));
    expect(requests.map(({ line }) => line)).toEqual([
      'POST https://oauth2.googleapis.com/token',
      `POST ${api}/upload/v2/publishers/pub/items/item:upload`,
      `GET ${api}/v2/publishers/pub/items/item:fetchStatus`,
      `GET ${api}/v2/publishers/pub/items/item:fetchStatus`,
      `POST ${api}/v2/publishers/pub/items/item:publish`,
    ]);
    expect(`${requests[0]?.body}`).toBe(
      'client_id=client&client_secret=secret&refresh_token=refresh&grant_type=refresh_token',
    );
    expect(requests[4]?.headers.get('Authorization')).toBe('Bearer token');
    expect(hash(requests[1]?.body as Uint8Array)).toBe(hash(zip));
  });

  test('publishes nothing that it did not take', async () => {
    const { fetch, requests } = storeOf({ body: { access_token: 'token' } }, { body: { uploadState: 'FAILED' } });
    await expect(chrome.publish(submission(fetch, env))).rejects.toThrow('did not take the package: FAILED.');
    expect(requests).toHaveLength(2);
  });

  test('says what it answers when it refuses', async () => {
    const { fetch } = storeOf({ status: 401, body: { error: 'invalid_grant' } });
    await expect(chrome.publish(submission(fetch, env))).rejects.toThrow(
      'POST /token was refused (401): {"error":"invalid_grant"}',
    );
  });

  test('is not reached without its secrets', async () => {
    const { fetch, requests } = storeOf();
    await expect(chrome.publish(submission(fetch, { ...env, CHROME_ITEM_ID: '' }))).rejects.toThrow(
      'Not set: CHROME_ITEM_ID. Add them to the environment of this store.',
    );
    expect(requests).toEqual([]);
  });
});

describe('Microsoft Edge Add-ons', () => {
  const env = { EDGE_CLIENT_ID: 'client', EDGE_API_KEY: 'key', EDGE_PRODUCT_ID: 'product' };
  const submissions = 'https://api.addons.microsoftedge.microsoft.com/v1/products/product/submissions';
  const accepted = { status: 202, headers: { Location: 'op' } };

  test('gets the package, is asked until it has read it, and publishes', async () => {
    const { fetch, requests } = storeOf(
      accepted,
      { body: { status: 'InProgress' } },
      { body: { status: 'Succeeded' } },
    );
    await edge.publish(submission(fetch, env));
    expect(requests.map(({ line }) => line)).toEqual([
      `POST ${submissions}/draft/package`,
      `GET ${submissions}/draft/package/operations/op`,
      `GET ${submissions}/draft/package/operations/op`,
      `POST ${submissions}`,
    ]);
    expect(requests[0]?.headers.get('Authorization')).toBe('ApiKey key');
    expect(requests[0]?.headers.get('X-ClientID')).toBe('client');
    expect(hash(requests[0]?.body as Uint8Array)).toBe(hash(zip));
    const { notes } = JSON.parse(`${requests[3]?.body}`);
    expect(notes).toContain('press “Try it here”');
    expect(notes.length).toBeLessThanOrEqual(2000);
  });

  test('publishes nothing that it did not take', async () => {
    const { fetch, requests } = storeOf(accepted, { body: { status: 'Failed', message: 'no icon' } });
    await expect(edge.publish(submission(fetch, env))).rejects.toThrow('did not take the package: no icon');
    expect(requests).toHaveLength(2);
  });

  test('that is at work for long is not waited for', async () => {
    const { fetch, requests } = storeOf(accepted, ...Array(3).fill({ body: { status: 'InProgress' } }));
    await expect(edge.publish(submission(fetch, env))).rejects.toThrow('still at work on the package');
    expect(requests).toHaveLength(4);
  });
});

test('Firefox Add-ons gets the package with its sources and what is new', async () => {
  const calls: string[][] = [];
  let metadata: unknown;
  let manifest: unknown;
  const { readFileSync } = await import('node:fs');
  await firefox.publish({
    ...submission(storeOf().fetch, { WEB_EXT_API_KEY: 'key', WEB_EXT_API_SECRET: 'secret' }),
    run: (command: string, args: string[]) => {
      calls.push([command, ...args]);
      const after = (name: string) => args[args.indexOf(name) + 1] ?? '';
      metadata = JSON.parse(readFileSync(after('--amo-metadata'), 'utf8'));
      manifest = JSON.parse(readFileSync(`${after('--source-dir')}/manifest.json`, 'utf8'));
    },
  });
  expect(calls).toHaveLength(1);
  expect(calls[0]?.join(' ')).toMatch(
    /^npx --no-install web-ext sign --channel listed .*--upload-source-code sources\.zip$/,
  );
  expect(metadata).toMatchObject({
    version: {
      license: 'MIT',
      release_notes: { 'en-US': '- New.' },
      approval_notes: expect.stringMatching(/^No account[\s\S]{500,2500}in the sources\.$/),
    },
  });
  expect(manifest).toEqual({ version: '0.2.0' });
});
