import type { Evaluate } from '../open-browser.ts';

/** A document of the browser: the open popup, the panel, the background, or the tab that shows an address. */
export type Place = { popup: true } | { panel: true } | { background: string } | { tab: string };

interface Frame {
  messageManager: {
    addMessageListener(name: string, listener: (message: { data: Answer }) => void): void;
    removeMessageListener(name: string, listener: (message: { data: Answer }) => void): void;
    loadFrameScript(url: string, later: boolean): void;
  };
  currentURI: { spec: string };
}

type Answer = { value: unknown } | { error: string };

// Of the browser's own window.
declare const WebExtensionPolicy: {
  getByID(id: string): {
    extension: { wakeupBackground?(): Promise<void>; views: Iterable<{ viewType: string; xulBrowser: Frame }> };
  };
};
declare const gBrowser: { selectedBrowser: Frame; browsers: Frame[] };

/** Runs the body of an async function beside a document, with all rights: `content` is the document's window. */
export async function runInFrame(privileged: Evaluate, place: Place, body: string): Promise<unknown> {
  const answer = await privileged(
    async (place: Place, body: string): Promise<Answer> => {
      const find = async (): Promise<Frame | null | undefined> => {
        if ('popup' in place) return document.querySelector('browser.webextension-popup-browser') as Frame | null;
        if ('panel' in place) {
          const sidebar = document.getElementById('sidebar') as HTMLIFrameElement | null;
          return sidebar?.contentDocument?.getElementById('webext-panels-browser') as Frame | null | undefined;
        }
        if ('tab' in place) {
          return [gBrowser.selectedBrowser, ...gBrowser.browsers].find((one) => one.currentURI.spec === place.tab);
        }
        const { extension } = WebExtensionPolicy.getByID(place.background);
        await extension.wakeupBackground?.();
        return [...extension.views].find((view) => view.viewType === 'background')?.xulBrowser;
      };
      const frame = await find();
      if (!frame) return { error: `There is no ${JSON.stringify(place)}` };
      const { messageManager } = frame;
      const name = `newsgloss:${Math.random()}`;
      return new Promise((resolve) => {
        // A document that goes away never answers.
        const timer = setTimeout(() => resolve({ error: 'The document did not answer within 15 s' }), 15_000);
        messageManager.addMessageListener(name, function listen({ data }) {
          messageManager.removeMessageListener(name, listen);
          clearTimeout(timer);
          resolve(data);
        });
        const script = `(async () => {
          let answer;
          try { answer = { value: await (async () => { ${body} })() }; }
          catch (error) { answer = { error: String(error) }; }
          sendAsyncMessage(${JSON.stringify(name)}, answer);
        })();`;
        messageManager.loadFrameScript(`data:,${encodeURIComponent(script)}`, false);
      });
    },
    place,
    body,
  );
  if ('error' in answer) throw new Error(answer.error);
  return answer.value;
}

/** Runs functions in a document itself. A sandbox whose prototype is the window: the extension's policy forbids `eval`. */
export function evaluateIn(privileged: Evaluate, place: Place): Evaluate {
  const sandbox = 'new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false })';
  return (fn, ...args) => evaluateInSandbox(privileged, place, sandbox, fn, args);
}

/** Runs a function in the world of the extension's content scripts in a tab. */
export function evaluateInContent<A extends unknown[], R>(
  privileged: Evaluate,
  [tab, id]: [tab: string, id: string],
  fn: (...args: A) => R,
  args: A,
): Promise<Awaited<R>> {
  const world = `(() => {
    const { ExtensionContent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionContent.sys.mjs');
    const context = ExtensionContent.getContextByExtensionId(${JSON.stringify(id)}, content);
    if (!context) throw new Error('No content script runs in ' + content.location.href);
    return context.sandbox;
  })()`;
  return evaluateInSandbox(privileged, { tab }, world, fn, args);
}

/** Runs a function in the frame within a tab that shows an address, and in it a part of the page UI. */
export function evaluateInFrame<A extends unknown[], R>(
  privileged: Evaluate,
  [tab, url, part]: [tab: string, url: string, part: string],
  fn: (...args: A) => R,
  args: A,
): Promise<Awaited<R>> {
  const sandbox = `(() => {
    const frames = docShell.browsingContext.getAllBrowsingContextsInSubtree();
    const shows = ({ window }) =>
      window?.location.href.startsWith(${JSON.stringify(url)}) &&
      window.document.documentElement.dataset.part === ${JSON.stringify(part)};
    const frame = frames.find(shows);
    if (!frame) throw new Error('No frame over the page shows the ' + ${JSON.stringify(part)});
    return new Cu.Sandbox(frame.window, { sandboxPrototype: frame.window, wantXrays: false });
  })()`;
  return evaluateInSandbox(privileged, { tab }, sandbox, fn, args);
}

async function evaluateInSandbox<A extends unknown[], R>(
  privileged: Evaluate,
  place: Place,
  sandbox: string,
  fn: (...args: A) => R,
  args: A,
): Promise<Awaited<R>> {
  const code = `(async () => JSON.stringify(await (${fn})(...${JSON.stringify(args)})))()`;
  const json = await runInFrame(privileged, place, `return Cu.evalInSandbox(${JSON.stringify(code)}, ${sandbox});`);
  return (typeof json === 'string' ? JSON.parse(json) : undefined) as Awaited<R>;
}
