import type { createPageUi } from './page-ui/page-ui.ts';

/** Where the two scripts of a page meet: both run in the extension's own world, which the page cannot see. */
export const isolatedWorld = globalThis as {
  /** The script may be put into a page twice: by the reader's click where the site is always on. */
  newsglossIsHere?: boolean;
  createPageUi?: typeof createPageUi;
  /** The hands are laid out: the page answers to the reader's. */
  hasPageUi?: boolean;
};
