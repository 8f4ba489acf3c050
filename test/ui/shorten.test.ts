import { expect, test, vi } from 'vitest';
import { shorten } from '../../src/ui/shared/strings.ts';

vi.mock('../../src/messaging/browser.ts', () => import('../fakes/browser.ts'));

test.each([
  ['Ada Lund', 'Ada Lund'],
  ['“Nobody was  warned”', 'Nobody was warned'],
  ['«Nadie avisó»', 'Nadie avisó'],
  ['It was ‘late’', 'It was ‘late'],
  ['the Browns’ dog', 'the Browns’ dog'],
  [
    'We began with two maps, on which the same river had two different depths.',
    'We began with two maps, on which the same river had two…',
  ],
  ['x'.repeat(80), `${'x'.repeat(60)}…`],
  ['', ''],
])('%s is called %s', (words, told) => expect(shorten(words)).toBe(told));
