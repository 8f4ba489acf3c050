import { expect, test } from 'vitest';
import { findFault } from '../../release/commits.mjs';

test.each([
  'popup: a row tells who is quoted',
  'ui/frame, content: a card keeps clear of the toast',
  'findings: “the Today programme” is no date\n\nfigures 97.1 → 97.3',
  'Revert "popup: a row tells who is quoted"\n\nThis reverts commit 1.',
])('%s', (message) => expect(findFault(message)).toBeNull());

test.each([
  [`popup: ${'ä'.repeat(66)}`, 'the subject has 73 characters: 72 at most'],
  ['Fix the popup', 'the subject does not begin with a module and a colon, such as “popup: …”'],
  ['popup: a row tells who is quoted.', 'the subject ends with a point'],
  ['findings: fewer dates', 'the body does not say what it does to the scores, “before → after”'],
])('%s is refused', (message, fault) => expect(findFault(message)).toBe(fault));
