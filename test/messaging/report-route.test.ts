import { expect, test } from 'vitest';
import { readReportHash, toReportHash } from '../../src/messaging/report-route.ts';

test('what a report is about is read back from its address', () => {
  const hash = toReportHash(7, { start: 120, end: 164 });
  expect(hash).toBe('#7,120-164');
  expect(readReportHash(hash)).toEqual({ tab: 7, passage: { start: 120, end: 164 } });
});

test.each(['', '#', '#7', '#7,1', '#x,1-2', '#-1,1-2', '#7,1-2;', '#7,1-99999999999'])('%j is no report', (hash) => {
  expect(readReportHash(hash)).toBeNull();
});
