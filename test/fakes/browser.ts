import { readFile } from 'node:fs/promises';
import { answer, warmUp } from '../../src/background/find.ts';
import type { WorkerRequest } from '../../src/background/workers.ts';
import actors from '../../src/findings/actor.bin';
import type { Sender } from '../../src/messaging/messenger.ts';
import { i18n } from './i18n.ts';
import { FakeMirrorWorker, installLocks } from './mirror-files.ts';

type Listener = (message: unknown, sender: Sender, respond: (answer: unknown) => void) => true | undefined;
type Follower = () => Promise<void>;
type Connected = (port: ReturnType<typeof createPort>) => void;
type Presser = (info: { menuItemId: string }, tab: { id: number }) => void;
type Commander = (command: string, tab?: { id?: number; windowId?: number }) => void;

/** Copies a message as Chrome does: values that JSON does not support are lost. */
const overTheWire = (value: unknown): unknown => JSON.parse(JSON.stringify(value) ?? 'null');

/** One end of a port; what is sent goes to `toOther`, over the wire. */
function createPort(name: string, sender: Sender | undefined, toOther: () => ReturnType<typeof createPort>) {
  const listeners: ((message: unknown) => void)[] = [];
  const leavers: (() => void)[] = [];
  let isOpen = true;
  return {
    name,
    sender,
    listeners,
    leavers,
    onMessage: { addListener: (listener: (message: unknown) => void) => void listeners.push(listener) },
    onDisconnect: { addListener: (leaver: () => void) => void leavers.push(leaver) },
    postMessage(message: unknown): void {
      if (!isOpen) throw new Error('Attempting to use a disconnected port object');
      const received = overTheWire(message);
      queueMicrotask(() => toOther().listeners.forEach((listener) => void listener(received)));
    },
    disconnect(): void {
      isOpen = false;
      queueMicrotask(() => toOther().leavers.forEach((leaver) => void leaver()));
    },
  };
}

/** A fake of the extension API, as strict as the strictest browser: messages are JSON, and it is an error if nothing listens. */
function createBrowser(id: string) {
  const listeners: Listener[] = [];
  const connected: Connected[] = [];
  const followers: Follower[] = [];
  const follow = { addListener: (follower: Follower) => void followers.push(follower) };
  const badges = new Map<number, string>();
  const registered: { id: string; matches: string[] }[] = [];
  let origins: string[] = [];
  const open: { id: number; url?: string; incognito?: boolean }[] = [];
  const granted = new Set<string>();
  const downloaded: { url: string; filename: string }[] = [];
  const download = { state: 'complete', error: '' };
  const alarms = new Map<string, object>();
  const ringers: ((alarm: { name: string }) => void)[] = [];
  const entries: { id: string; title: string; contexts: string[] }[] = [];
  const pressed: Presser[] = [];
  const commanders: Commander[] = [];
  const sent: [tab: number | null, message: unknown][] = [];
  const created: { url: string; index?: number }[] = [];
  const send = async (tab: number | null, message: unknown): Promise<void> => {
    sent.push([tab, overTheWire(message)]);
    throw new Error('Could not establish connection. Receiving end does not exist.');
  };
  return {
    tabs: {
      /** The tabs that are open, and what was said to each, or to the extension's own pages (null). */
      open,
      sent,
      /** The tabs that the extension has opened. */
      created,
      create: async (tab: { url: string; index?: number }) => void created.push(tab),
      query: async () => open,
      get: async (id: number) => open.find((tab) => tab.id === id) ?? {},
      sendMessage: (tab: number, message: unknown) => send(tab, message),
    },
    contextMenus: {
      /** The entries over selected words, and a press on one of them. */
      entries,
      async press(menuItemId: string, tab: { id: number }): Promise<void> {
        for (const listener of pressed) listener({ menuItemId }, tab);
      },
      onClicked: { addListener: (listener: Presser) => void pressed.push(listener) },
      removeAll: async () => void entries.splice(0),
      create: (entry: { id: string; title: string; contexts: string[] }) => void entries.push(entry),
    },
    commands: {
      onCommand: { addListener: (listener: Commander) => void commanders.push(listener) },
      /** The reader presses the keys of a command. */
      press: (...pressed: Parameters<Commander>) => commanders.forEach((listener) => void listener(...pressed)),
    },
    runtime: {
      id,
      getURL: (path: string) => `extension://${id}/${path}`,
      sendMessage: (message: unknown) => send(null, message),
      onConnect: { addListener: (listener: Connected) => void connected.push(listener) },
      onMessage: { addListener: (listener: Listener) => void listeners.push(listener) },
      onInstalled: {
        addListener: (follower: (details: { reason: string }) => Promise<void>) =>
          void followers.push(() => follower({ reason: 'update' })),
      },
      onStartup: follow,
      getManifest: () => ({ version: '1.0.0' }),
      getPlatformInfo: async () => ({ os: 'linux' }),
    },
    i18n,
    downloads: {
      /** What was downloaded, and how a download ends. */
      downloaded,
      end: download,
      download: async (file: { url: string; filename: string }) => downloaded.push(file),
      search: async ({ id }: { id: number }) => [
        { ...download, filename: `/home/ida/${downloaded[id - 1]?.filename}` },
      ],
    },
    alarms: {
      /** The alarms that are set, by name. */
      set: alarms,
      get: async (name: string) => alarms.get(name),
      clear: async (name: string) => alarms.delete(name),
      create: (name: string, when: object) => void alarms.set(name, when),
      onAlarm: { addListener: (listener: (alarm: { name: string }) => void) => void ringers.push(listener) },
      /** An alarm rings. */
      ring(name: string): void {
        alarms.delete(name);
        for (const ringer of ringers) ringer({ name });
      },
    },
    action: {
      badges,
      setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) => void badges.set(tabId, text),
    },
    permissions: {
      onAdded: follow,
      onRemoved: follow,
      getAll: async () => ({ origins }),
      contains: async ({ permissions }: { permissions: string[] }) => permissions.every((one) => granted.has(one)),
      remove: async ({ permissions }: { permissions: string[] }) =>
        permissions.map((one) => granted.delete(one)).includes(true),
      /** The optional permissions that are granted. */
      granted,
      /** The reader grants and withdraws until just these are left. */
      async change(left: string[]): Promise<void> {
        origins = left;
        await Promise.all(followers.map((follower) => follower()));
      },
    },
    scripting: {
      registered,
      /** The reader's tabs take a script; the browser's own pages, whose tabs are not open here, take none. */
      async executeScript({ target: { tabId }, files }: { target: { tabId: number }; files: string[] }): Promise<void> {
        if (!open.some(({ id }) => id === tabId)) throw new Error('Cannot access contents of the page');
        sent.push([tabId, files]);
      },
      getRegisteredContentScripts: async () => [...registered],
      async unregisterContentScripts({ ids }: { ids: string[] }): Promise<void> {
        const left = registered.filter((script) => !ids.includes(script.id));
        registered.splice(0, registered.length, ...left);
      },
      async registerContentScripts(scripts: { id: string; matches: string[] }[]): Promise<void> {
        for (const script of scripts) {
          if (registered.some((other) => other.id === script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
          registered.push(script);
        }
      },
    },
    /** Connects as a given sender would. */
    connect(name: string, sender: Sender): ReturnType<typeof createPort> {
      const near: ReturnType<typeof createPort> = createPort(name, undefined, () => far);
      const far = createPort(name, sender, () => near);
      for (const listener of connected) listener(far);
      return near;
    },
    /** Sends a message as a given sender would. */
    async deliver(message: unknown, sender: Sender): Promise<unknown> {
      for (const listener of listeners) {
        let respond = (_: unknown) => {};
        const answer = new Promise((resolve) => {
          respond = resolve;
        });
        if (listener(overTheWire(message), sender, respond)) return overTheWire(await answer);
      }
      throw new Error('Could not establish connection. Receiving end does not exist.');
    },
  };
}

/** Files of the package, by the end of their address. */
globalThis.fetch = async (address) => {
  const model = /\/actor-(?:de|es|fr|it|pt)\.bin$/.exec(String(address))?.[0];
  if (model) return new Response(await readFile(new URL(`../../src/findings${model}`, import.meta.url)));
  if (!String(address).endsWith('/actor.bin')) throw new TypeError(`Nothing at ${address}`);
  return new Response(actors);
};

/** A worker that finds what `analyser.js` would, without a thread of its own. */
class FakeWorker {
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onerror: ((event: { message: string }) => void) | null = null;
  postMessage(request: WorkerRequest): void {
    if (typeof request === 'string') return void warmUp(request).catch(() => undefined);
    void answer(request).then(
      (found) => this.onmessage?.({ data: { answer: found } }),
      (error: unknown) => this.onmessage?.({ data: { error: String(error) } }),
    );
  }
  terminate(): void {}
}
globalThis.Worker = class {
  constructor(url: string) {
    // biome-ignore lint/correctness/noConstructorReturn: which worker it is depends on its script.
    return url.endsWith('mirror.js') ? new FakeMirrorWorker() : new FakeWorker();
  }
} as unknown as typeof Worker;
installLocks();

/** The one browser of a test file. */
export const browser = createBrowser('newsgloss');

/** The windows in which a panel was opened. */
export const panels: number[] = [];
export const openPanel = async (windowId: number) => void panels.push(windowId);
