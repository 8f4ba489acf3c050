import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser.ts';
import type { Shape } from './shapes.ts';

/** The sender is this extension's content script in a tab, in the page itself rather than a frame of it. */
export function isPage(sender: Sender): boolean {
  return sender.id === browser.runtime.id && sender.tab !== undefined && sender.frameId === 0 && !isOwnPage(sender);
}

/** The sender is one of the extension's own pages. */
export function isOwnPage(sender: Sender): boolean {
  return sender.id === browser.runtime.id && (sender.url ?? '').startsWith(browser.runtime.getURL(''));
}

/** The sender is one of the extension's own pages, shown in a frame of a web page. */
export function isFrameInPage(sender: Sender): boolean {
  return isOwnPage(sender) && sender.frameId !== undefined && sender.frameId !== 0;
}

// biome-ignore lint/suspicious/noExplicitAny: parameters are typed where each contract is written
type Calls<T> = { [K in keyof T]: (...args: any[]) => unknown };

/** What a contract looks like to whoever calls it. */
export type Remote<T extends Calls<T>> = {
  [K in keyof T]: (...args: Parameters<T[K]>) => Promise<Awaited<ReturnType<T[K]>>>;
};

/** What a contract looks like to whoever answers it: every call also learns who asked. */
export type Handlers<T extends Calls<T>> = {
  [K in keyof T]: (sender: Sender, ...args: Parameters<T[K]>) => ReturnType<T[K]> | Promise<ReturnType<T[K]>>;
};

/** The shapes of the arguments of every call: whatever comes in another shape is refused before anybody answers it. */
export type ArgumentSchemas<T extends Calls<T>> = { [K in keyof T]: Shape[] };

/** Who asks, as the browser vouches for it. */
export type Sender = Runtime.MessageSender;

/**
 * On the wire everything is one string of JSON: the same in both browsers, and in Firefox, which would copy it object
 * by object, a long article arrives in half the time.
 */
interface Request {
  to: string;
  call: string;
  args: string;
}

type Reply = { value: string } | { error: { name: string; message: string } };

/** The other side did not exist, did not listen, or did not know the question. */
export class RequestDenied extends Error {
  override name = 'Refused';
}

/** The longest arguments of a call, in UTF-16 units of JSON: the longest pages have five million. */
const LONGEST = 40_000_000;

/**
 * Answers every call of a contract under the name of its place; calls from senders not meant to ask, and calls whose
 * arguments do not pass the door, are refused.
 */
export function serve<T extends Calls<T>>(
  place: string,
  handlers: Handlers<T>,
  accepts: (sender: Sender) => boolean,
  schemas: ArgumentSchemas<T>,
): void {
  const answer = async ({ call, args }: Request, sender: Sender): Promise<Reply> => {
    try {
      if (!accepts(sender)) throw new RequestDenied(`${place} does not answer this sender`);
      if (!Object.hasOwn(handlers, call)) throw new RequestDenied(`${place} knows no call “${call}”`);
      if (args.length > LONGEST) throw new RequestDenied(`too much was said to ${place}.${call}`);
      const given: unknown = JSON.parse(args);
      if (!fits(given, schemas[call as keyof T]))
        throw new RequestDenied(`${place}.${call} was asked in another shape`);
      const value = await handlers[call as keyof T](sender, ...(given as Parameters<T[keyof T]>));
      return { value: JSON.stringify(value ?? null) };
    } catch (error) {
      const { name, message } = error instanceof Error ? error : new Error(String(error));
      return { error: { name, message } };
    }
  };
  const listen = (message: unknown, sender: Sender, respond: (reply: Reply) => void): true | undefined => {
    if (!isRequest(message) || message.to !== place) return undefined;
    void answer(message, sender).then(respond);
    return true; // the reply comes later, in the one way that both browsers know
  };
  browser.runtime.onMessage.addListener(listen as Runtime.OnMessageListenerCallback);
}

/** The calls of a place, to be used as if it were here. Its errors come back with their name and message. */
export function remote<T extends Calls<T>>(place: string, send: (request: Request) => Promise<unknown>): Remote<T> {
  const ask =
    (call: string) =>
    async (...args: unknown[]) => {
      const reply = await send({ to: place, call, args: JSON.stringify(args) });
      if (!isReply(reply)) throw new RequestDenied(`${place} did not answer`);
      if ('value' in reply) return JSON.parse(reply.value);
      throw Object.assign(new Error(reply.error.message), { name: reply.error.name });
    };
  return new Proxy({} as Remote<T>, { get: (_, call) => ask(String(call)) });
}

const fits = (given: unknown, shapes: Shape[]): boolean =>
  Array.isArray(given) && given.length <= shapes.length && shapes.every((shape, at) => shape(given[at]));

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

function isRequest(value: unknown): value is Request {
  return isObject(value) && 'to' in value && 'call' in value && 'args' in value && typeof value.args === 'string';
}

function isReply(value: unknown): value is Reply {
  return isObject(value) && ('value' in value || 'error' in value);
}
