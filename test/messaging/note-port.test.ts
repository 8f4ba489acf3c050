import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { connectNote, joinNotes, type NoteReply } from '../../src/messaging/note-port.ts';

type Listener = (message: NoteReply) => void;

/** The ports that were opened, with what was sent through them. */
const ports: { sent: unknown[]; reply: Listener; drop(): void }[] = [];

vi.mock('../../src/messaging/browser.ts', () => ({
  browser: {
    runtime: {
      connect() {
        const sent: unknown[] = [];
        let isOpen = true;
        const port = { sent, reply: (_: NoteReply) => {}, drop: () => {} };
        ports.push(port);
        return {
          onMessage: { addListener: (listener: Listener) => Object.assign(port, { reply: listener }) },
          onDisconnect: {
            addListener: (listener: () => void) =>
              Object.assign(port, {
                drop() {
                  isOpen = false;
                  listener();
                },
              }),
          },
          postMessage(message: unknown) {
            if (!isOpen) throw new Error('Attempting to use a disconnected port object');
            sent.push(message);
          },
          disconnect() {
            isOpen = false;
          },
        };
      },
    },
  },
}));

beforeEach(() => {
  vi.useFakeTimers();
  ports.splice(0);
});
afterEach(() => vi.useRealTimers());

const target = { id: 'a' };

test('each change is sent at once', () => {
  const { change } = connectNote(target, 'x', () => {});
  change('xy');
  change('xyz');
  expect(ports.map(({ sent }) => sent)).toEqual([[{ target, read: 'x' }, { note: 'xy' }, { note: 'xyz' }]]);
});

test('what the background had not stored when it was stopped is sent again, and nothing else', () => {
  const { change, end } = connectNote(target, '', () => {});
  ports[0]?.drop();
  expect(ports).toHaveLength(1);
  change('a');
  change('ab');
  ports[1]?.reply({ saved: 'a' });
  ports[1]?.drop();
  expect(ports[2]?.sent).toEqual([{ target, read: 'a' }, { note: 'ab' }]);
  ports[2]?.reply({ saved: 'ab' });
  ports[2]?.drop();
  change('abc');
  void end();
  ports[3]?.drop();
  expect(ports).toHaveLength(4);
});

test('the background is started again when it was stopped, unless it ran for a moment only', () => {
  const { change, end } = connectNote(target, 'x', () => {});
  vi.advanceTimersByTime(30_000);
  ports[0]?.drop();
  expect(ports).toHaveLength(2);
  ports[1]?.drop();
  expect(ports).toHaveLength(2);
  change('xy');
  expect(ports[2]?.sent).toEqual([{ target, read: 'x' }, { note: 'xy' }]);
  ports[2]?.reply({ saved: 'xy' });
  vi.advanceTimersByTime(30_000);
  void end();
  ports[2]?.drop();
  expect(ports).toHaveLength(3);
});

test('what is typed after the end, on a page that is shown again, is sent', () => {
  const { change, end } = connectNote(target, 'x', () => {});
  void end();
  change('xy');
  expect(ports.map(({ sent }) => sent)).toEqual([[{ target, read: 'x' }], [{ target, read: 'x' }, { note: 'xy' }]]);
});

test('what it had stored without saying so is no conflict', () => {
  const replies: NoteReply[] = [];
  const { change } = connectNote(target, '', (reply) => void replies.push(reply));
  change('a');
  change('ab');
  ports[0]?.drop();
  ports[1]?.reply({ conflict: 'a' });
  expect(ports[1]?.sent.at(-1)).toEqual({ note: 'ab', read: 'a' });
  ports[1]?.reply({ conflict: 'other' });
  expect(replies).toEqual([{ conflict: 'other' }]);
});

test('two versions are joined without saying anything twice', () => {
  expect(joinNotes('theirs\n', 'mine')).toBe('theirs\n\nmine');
  expect(joinNotes('mine and more', 'mine')).toBe('mine and more');
  expect(joinNotes('', 'mine')).toBe('mine');
});
