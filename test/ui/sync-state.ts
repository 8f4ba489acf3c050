import type { SyncState } from '../../src/messaging/sync.ts';

/** The state of a library that is shared with no other computer. */
export const NOT_SHARED: SyncState = {
  isOn: false,
  name: '',
  synced: '',
  peers: [],
  question: null,
  preview: null,
  problem: '',
  message: '',
  apart: 0,
  unread: 0,
  isRenamed: false,
};

/** The state of a library that was shared this morning. */
export const SHARED: SyncState = { ...NOT_SHARED, isOn: true, name: 'Desk', synced: '2026-03-14T09:30:00.000Z' };
