import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser.ts';

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

/** The calls of a contract, as seen by the caller. */
export type Remote<T extends Calls<T>> = {
  [K in keyof T]: (...args: Parameters<T[K]>) => Promise<Awaited<ReturnType<T[K]>>>;
};

/** The functions that answer the calls of a contract; each also gets the sender. */
export type Handlers<T extends Calls<T>> = {
  [K in keyof T]: (sender: Sender, ...args: Parameters<T[K]>) => ReturnType<T[K]> | Promise<ReturnType<T[K]>>;
};

/** The schemas of every call's arguments; calls with other arguments are denied. */
export type ArgumentSchemas<T extends Calls<T>> = { [K in keyof T]: v.GenericSchema[] };

/** The sender of a message, as stated by the browser. */
export type Sender = Runtime.MessageSender;

/**
 * Arguments and results are sent as a JSON string, so that both browsers behave the same, and because Firefox copies large
 * objects slowly: a long article arrives in half the time.
 */
const RequestSchema = v.object({ to: v.string(), call: v.string(), args: v.string() });
type Request = v.InferOutput<typeof RequestSchema>;

const ReplySchema = v.union([
  v.object({ value: v.string() }),
  v.object({ error: v.object({ name: v.string(), message: v.string() }) }),
]);
type Reply = v.InferOutput<typeof ReplySchema>;

/** The other side denied the call, did not answer, or does not know the call. */
export class RequestDenied extends Error {
  override name = 'RequestDenied';
}

/** The page that calls has another address by now than the article that it calls about. */
export class PageMoved extends Error {
  override name = 'PageMoved';
}

/** Whether a call failed because the page has another address by now. */
export const isPageMoved = (error: unknown): boolean => error instanceof Error && error.name === 'PageMoved';

/**
 * Whether a call failed because it has no receiver: the tab is closed or shows another page or story, the extension was
 * updated, or it may not act there (“Receiving end does not exist”, “Cannot access a chrome:// URL”). Browsers give these
 * errors the generic name “Error”; an error with another name is a bug and must be rethrown.
 */
export function isBrowserError(error: unknown): boolean {
  if (error instanceof RequestDenied || isPageMoved(error)) return true;
  return error instanceof Error && (error.name === 'Error' || error.name === 'AbortError');
}

/** The maximum length of the arguments of a call, in UTF-16 code units of JSON. The longest web pages have five million. */
const MAX_ARGUMENTS_LENGTH = 40_000_000;

/** Answers all calls of a contract that are sent to `place`, if `accepts` accepts the sender and the arguments fit `schemas`. */
export function serve<T extends Calls<T>>(
  place: string,
  handlers: Handlers<T>,
  accepts: (sender: Sender) => boolean,
  schemas: ArgumentSchemas<T>,
): void {
  const answer = async ({ call, args }: Request, sender: Sender): Promise<Reply> => {
    try {
      if (!accepts(sender)) throw new RequestDenied(`${place} does not answer this sender`);
      if (!Object.hasOwn(handlers, call)) throw new RequestDenied(`${place} has no call “${call}”`);
      if (args.length > MAX_ARGUMENTS_LENGTH) throw new RequestDenied(`the arguments of ${place}.${call} are too long`);
      const checked = checkArguments(schemas[call as keyof T], JSON.parse(args));
      if (!checked) throw new RequestDenied(`invalid arguments for ${place}.${call}`);
      const value = await handlers[call as keyof T](sender, ...(checked as Parameters<T[keyof T]>));
      return { value: JSON.stringify(value ?? null) };
    } catch (error) {
      const { name, message } = error instanceof Error ? error : new Error(String(error));
      return { error: { name, message } };
    }
  };
  const listen = (message: unknown, sender: Sender, respond: (reply: Reply) => void): true | undefined => {
    if (!v.is(RequestSchema, message) || message.to !== place) return undefined;
    void answer(message, sender).then(respond);
    return true; // keeps the channel open until `respond` is called, in Chrome and Firefox alike
  };
  browser.runtime.onMessage.addListener(listen as Runtime.OnMessageListenerCallback);
}

/** A proxy for the calls of a contract at `place`. Errors keep their name and message. */
export function remote<T extends Calls<T>>(place: string, send: (request: Request) => Promise<unknown>): Remote<T> {
  const ask =
    (call: string) =>
    async (...args: unknown[]) => {
      const reply = await send({ to: place, call, args: JSON.stringify(args) });
      if (!v.is(ReplySchema, reply)) throw new RequestDenied(`${place} did not answer`);
      if ('value' in reply) return JSON.parse(reply.value);
      throw Object.assign(new Error(reply.error.message), { name: reply.error.name });
    };
  return new Proxy({} as Remote<T>, { get: (_, call) => ask(String(call)) });
}

/** The arguments of a call, without fields that no schema names; null if they are invalid. Optional ones may be missing. */
export function checkArguments(schemas: v.GenericSchema[], args: unknown): unknown[] | null {
  if (!Array.isArray(args) || args.length > schemas.length) return null;
  const results = schemas.map((schema, at) => v.safeParse(schema, args[at], { abortEarly: true }));
  return results.every(({ success }) => success) ? results.map(({ output }) => output) : null;
}
