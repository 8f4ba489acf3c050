/** The Chrome Web Store, by version 2 of its API: https://developer.chrome.com/docs/webstore/using-api */
import { readSecrets, StoreError, send, untilDone } from './requests.mjs';

const API = 'https://chromewebstore.googleapis.com';
const TOKENS = 'https://oauth2.googleapis.com/token';

/**
 * Uploads a package to an item that exists, and submits it for review.
 * @param {import('../publish.mjs').Submission} submission
 */
export async function publish({ zip, env, fetch, limits }) {
  const secrets = readSecrets(
    env,
    'CHROME_CLIENT_ID',
    'CHROME_CLIENT_SECRET',
    'CHROME_REFRESH_TOKEN',
    'CHROME_PUBLISHER_ID',
    'CHROME_ITEM_ID',
  );
  const body = new URLSearchParams({
    client_id: secrets.CHROME_CLIENT_ID,
    client_secret: secrets.CHROME_CLIENT_SECRET,
    refresh_token: secrets.CHROME_REFRESH_TOKEN,
    grant_type: 'refresh_token',
  });
  const { access_token } = await (await send(fetch, TOKENS, { method: 'POST', body })).json();
  const headers = { Authorization: `Bearer ${access_token}` };
  const item = `publishers/${secrets.CHROME_PUBLISHER_ID}/items/${secrets.CHROME_ITEM_ID}`;

  const uploaded = await send(fetch, `${API}/upload/v2/${item}:upload`, { method: 'POST', headers, body: zip });
  let { uploadState } = await uploaded.json();
  await untilDone(async () => {
    if (uploadState !== 'IN_PROGRESS') return true;
    const status = await send(fetch, `${API}/v2/${item}:fetchStatus`, { headers });
    uploadState = (await status.json()).lastAsyncUploadState;
    return uploadState !== 'IN_PROGRESS';
  }, limits);
  if (uploadState !== 'SUCCEEDED')
    throw new StoreError(`The Chrome Web Store did not take the package: ${uploadState}.`);
  await send(fetch, `${API}/v2/${item}:publish`, { method: 'POST', headers });
}
