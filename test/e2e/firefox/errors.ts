import type { Evaluate } from '../open-browser.ts';

interface ScriptError {
  errorMessage: string;
  sourceName: string;
  flags: number;
}

// Of the browser's own window.
declare const Ci: { nsIScriptError: { new (): ScriptError; warningFlag: number } };
declare const Services: {
  console: { registerListener(listener: { observe(message: object): void }): void };
  ppmm: {
    addMessageListener(name: string, listener: (message: { data: string }) => void): void;
    loadProcessScript(url: string, later: boolean): void;
  };
};

type Listening = typeof globalThis & { newsglossErrors?: string[] };

/** Listens to every document of pages and of the extension, and gathers their errors and warnings. */
export async function collectErrors(
  privileged: Evaluate,
  base: string,
): Promise<{ read(): Promise<string[]>; clear(): Promise<void> }> {
  const name = 'newsgloss:console';
  // What a document says by `console` stays in its own process.
  const relay = `{
    const storage = Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage);
    const report = (call) => {
      const { level, filename } = call.wrappedJSObject ?? call;
      if (!['error', 'warn', 'assert'].includes(level)) return;
      const said = Array.from((call.wrappedJSObject ?? call).arguments, (one) => String(one)).join(' ');
      Services.cpmm.sendAsyncMessage(${JSON.stringify(name)}, JSON.stringify([filename, level + ': ' + said]));
    };
    storage.addLogEventListener(report, Cc['@mozilla.org/systemprincipal;1'].createInstance(Ci.nsIPrincipal));
  }`;
  await privileged(
    (name: string, relay: string, base: string) => {
      const errors: string[] = [];
      (globalThis as Listening).newsglossErrors = errors;
      // The browser and the extensions that it brings along have errors of their own.
      const isOurs = (url: string): boolean => url.startsWith(base) || /^(https?|data|blob):/.test(url);
      Services.console.registerListener({
        observe: (message) => {
          if (!(message instanceof Ci.nsIScriptError)) return;
          const { errorMessage, sourceName, flags } = message;
          if (!isOurs(sourceName)) return;
          const level = flags & Ci.nsIScriptError.warningFlag ? 'warning' : 'error';
          // Of a page, these are hints to its authors, such as that it lacks a doctype.
          if (level === 'warning' && !sourceName.startsWith(base)) return;
          // A page of ours that was closed while it waited for an answer: nobody is left to miss it.
          if (/^Promise (?:resolved|rejected) after context unloaded/.test(errorMessage)) return;
          // One that was closed while it loaded a script that it may need later; whether all are there is tested elsewhere.
          if (level === 'warning' && errorMessage.startsWith('Loading failed for the module with source')) return;
          // Firefox ends what runs in a document when its tab is closed or goes to another page.
          if (level === 'warning' && errorMessage.startsWith('Script terminated by timeout')) return;
          // A background that is stopped leaves transactions unfinished; whoever waits for them asks again.
          if (level === 'warning' && errorMessage.startsWith('An IndexedDB transaction that was not yet complete'))
            return;
          // Asking where a button stands, as the tests do, lays out a page that has only just opened.
          if (errorMessage.startsWith('Layout was forced before the page was fully loaded')) return;
          errors.push(`${level}: ${errorMessage} (${sourceName})`);
        },
      });
      Services.ppmm.addMessageListener(name, ({ data }) => {
        const [url, text] = JSON.parse(data) as [string, string];
        if (isOurs(url)) errors.push(`${text} (${url.slice(0, 100)})`);
      });
      Services.ppmm.loadProcessScript(`data:,${encodeURIComponent(relay)}`, true);
    },
    name,
    relay,
    base,
  );
  return {
    read: () => privileged(() => (globalThis as Listening).newsglossErrors ?? []),
    clear: () => privileged(() => void (globalThis as Listening).newsglossErrors?.splice(0)),
  };
}
