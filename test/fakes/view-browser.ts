import type { NoteReply } from '../../src/messaging/note-port.ts';
import { i18n } from './i18n.ts';

// biome-ignore lint/suspicious/noExplicitAny: answers take whatever the call has for arguments
type Answer = (...args: any[]) => unknown;

interface Request {
  to: string;
  call: string;
  args: string;
}

/** What a view asked for, in this order: “page.keep” or “tabs.create” with the arguments. */
export const calls: [call: string, ...args: unknown[]][] = [];

/** What is answered where a test says nothing else. */
const ANSWERS: [call: string, answer: unknown][] = [['notes.tags', []]];

const answers = new Map(ANSWERS);
const listeners = new Map<string, Set<(...args: unknown[]) => unknown>>();

/** What the other side answers to calls, by their names: a value, an error, or what a function returns. Without an answer, it is null. */
export function answer(more: { [call: string]: unknown }): void {
  for (const [call, value] of Object.entries(more)) answers.set(call, value);
}

/** Forgets calls and answers. */
export function reset(): void {
  calls.length = 0;
  answers.clear();
  answer(Object.fromEntries(ANSWERS));
  listeners.delete('port.onMessage');
}

/** The calls so far, without those that only read or tell of a change; they are forgotten. */
export const takeCalls = (): [call: string, ...args: unknown[]][] =>
  calls.splice(0).filter(([call]) => !READING.test(call));

const READING =
  /\.(?:addListener|apart|changed|checkMirror|contains|earlier|estimate|get\w*|inView|kept|list|one|persist|query|read|space|state|tags|texts|removeListener)$/;

/** Records a call, and answers it. */
export async function record(call: string, ...args: unknown[]): Promise<unknown> {
  calls.push([call, ...args]);
  const known = answers.get(call);
  const value = typeof known === 'function' ? await (known as Answer)(...args) : known;
  if (value instanceof Error) throw value;
  return value;
}

async function send({ to, call, args }: Request): Promise<unknown> {
  const name = `${to}.${call}`;
  if (to === 'page' && ![...answers.keys()].some((one) => one.startsWith('page.')))
    throw new Error('Could not establish connection. Receiving end does not exist.');
  try {
    return { value: JSON.stringify((await record(name, ...JSON.parse(args))) ?? null) };
  } catch (error) {
    const { name, message } = error as Error;
    return { error: { name, message } };
  }
}

/** Tells the view of an event of the browser, such as “tabs.onActivated”. */
export function emit(event: string, ...args: unknown[]): void {
  for (const listener of listeners.get(event) ?? []) listener(...args);
}

/** Sends a message of the background to the view. */
export const tell = (to: string, call: string, ...args: unknown[]): void =>
  emit('runtime.onMessage', { to, call, args: JSON.stringify(args) }, { id: 'newsgloss', url: getURL('') }, () => {});

/** Replies to the editors of notes. */
export const reply = (message: NoteReply): void => emit('port.onMessage', message);

function listen(event: string) {
  const all = listeners.get(event) ?? new Set();
  listeners.set(event, all);
  return {
    addListener: (listener: () => unknown) => void all.add(listener),
    removeListener: (listener: () => unknown) => void all.delete(listener),
  };
}

/** A part of the API whose calls are recorded; “on…” are its events. */
const api = (name: string, own: object = {}) =>
  new Proxy(own, {
    get: (target, key) =>
      Reflect.get(target, key) ??
      (/^on[A-Z]/.test(String(key))
        ? listen(`${name}.${String(key)}`)
        : (...args: unknown[]) => record(`${name}.${String(key)}`, ...args)),
  });

const getURL = (path: string) => `extension://newsgloss/${path}`;

/** The extension API of a view: everything that it calls is recorded, and answered as the test says. */
export const browser = {
  i18n,
  runtime: api('runtime', {
    id: 'newsgloss',
    getURL,
    getManifest: () => ({ version: '1.0.0', optional_permissions: ['downloads'] }),
    sendMessage: send,
    connect: () => ({
      onMessage: listen('port.onMessage'),
      onDisconnect: listen('port.onDisconnect'),
      postMessage: (message: unknown) => void record('note.post', message),
      disconnect: () => void record('note.end'),
    }),
  }),
  tabs: api('tabs', { sendMessage: (_: number, request: Request) => send(request) }),
  permissions: api('permissions'),
  scripting: api('scripting'),
  windows: api('windows'),
  commands: api('commands'),
};

export const hasPanel = (): boolean => answers.get('hasPanel') !== false;
export const hasShortcuts = (): boolean => answers.get('hasShortcuts') !== false;
export const openPanel = (windowId: number): Promise<unknown> => record('openPanel', windowId);
