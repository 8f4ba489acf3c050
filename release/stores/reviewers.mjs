import { readFileSync } from 'node:fs';

/** How the extension is tried, as the stores' testers are told. */
export function readHowToTry() {
  const text = readFileSync(new URL('../../manifest/store/reviewers.md', import.meta.url), 'utf8');
  return text.split('## How to try it\n')[1]?.split('\n## ')[0]?.trim() ?? '';
}
