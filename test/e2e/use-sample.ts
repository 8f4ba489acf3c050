import { afterAll, beforeAll } from 'vitest';
import { PAGES, servePages } from './server.ts';

/** Serves the test pages while the tests of a file run. `address` is that of the sample article, as soon as they do. */
export function useSample(): { address: string } {
  const sample = { address: '' };
  let close = async () => {};
  beforeAll(async () => {
    const server = await servePages(PAGES);
    sample.address = `${server.base}sample--news-traps/page.html`;
    close = () => server.close();
  });
  afterAll(() => close());
  return sample;
}
