import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { CopyState } from '../../src/messaging/copies.ts';
import { describeLast, describeLastDownload } from '../../src/ui/shared/copies.tsx';

vi.mock('../../src/messaging/browser.ts', () => import('../fakes/browser.ts'));

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-29T12:00:00Z') }));
afterEach(() => void vi.useRealTimers());

const stateOf = (saved: string): CopyState => ({ saved, articles: 4, file: 'a.json', problem: '', message: '' });

test('a copy is said to have been made when it was', () => {
  expect(describeLast(stateOf('2026-11-29T10:41:03.000Z'))).toMatch(/^Last saved: Nov 29, 2026, .+ · 4 articles$/);
  expect(describeLastDownload(stateOf('2026-11-29T10:41:03.000Z'))).toMatch(/^Last backup: Nov 29, 2026, .+, a\.json$/);
  expect([describeLast(stateOf('')), describeLastDownload(stateOf(''))]).toEqual(['Not saved yet', 'No backup yet.']);
});

test('no copy is said to have been made in the future, which a clock that was ahead leaves', () => {
  const state = stateOf('2099-01-01T10:00:00.000Z');
  expect([describeLast(state), describeLastDownload(state)]).toEqual(['4 articles', 'a.json']);
});
