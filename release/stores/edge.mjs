/** Microsoft Edge Add-ons, by its REST API: https://learn.microsoft.com/microsoft-edge/extensions/update/api/addons-api-reference */
import { readSecrets, StoreError, send, untilDone } from './requests.mjs';
import { readHowToTry } from './reviewers.mjs';

const API = 'https://api.addons.microsoftedge.microsoft.com/v1';

/**
 * Uploads a package to a product that exists, and submits it for review.
 * @param {import('../publish.mjs').Submission} submission
 */
export async function publish({ zip, env, fetch, limits }) {
  const { EDGE_CLIENT_ID, EDGE_API_KEY, EDGE_PRODUCT_ID } = readSecrets(
    env,
    'EDGE_CLIENT_ID',
    'EDGE_API_KEY',
    'EDGE_PRODUCT_ID',
  );
  const headers = { Authorization: `ApiKey ${EDGE_API_KEY}`, 'X-ClientID': EDGE_CLIENT_ID };
  const submissions = `${API}/products/${EDGE_PRODUCT_ID}/submissions`;
  const uploaded = await send(fetch, `${submissions}/draft/package`, {
    method: 'POST',
    headers: { ...headers, 'Content-Type': 'application/zip' },
    body: zip,
  });
  const operation = uploaded.headers.get('Location');
  await untilDone(async () => {
    const answer = await send(fetch, `${submissions}/draft/package/operations/${operation}`, { headers });
    const { status, message } = await answer.json();
    if (status === 'Failed') throw new StoreError(`Microsoft Edge Add-ons did not take the package: ${message}`);
    return status === 'Succeeded';
  }, limits);
  await send(fetch, submissions, {
    method: 'POST',
    headers: { ...headers, 'Content-Type': 'application/json' },
    body: JSON.stringify({ notes: readHowToTry() }),
  });
}
