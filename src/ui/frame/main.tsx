import { render } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Frames, framed } from '../../messaging/contract.ts';
import type { Copied, FrameRequest, FrameView } from '../../messaging/frame.ts';
import { isOwnPage, serve } from '../../messaging/messenger.ts';
import { framesSchemas } from '../../messaging/page-schemas.ts';
import { describeError, localise, t } from '../shared/strings.ts';
import { Card } from './card.tsx';
import { NoteFrame } from './editors.tsx';
import { Toast, Toolbar } from './toolbar.tsx';

/** The delay of an announcement, in milliseconds. Screen readers only announce changes of live regions that already exist. */
const ANNOUNCE_DELAY_MS = 100;

/** Random, made by the content script: “2839-4711-12-99”. Without it, the frame stays empty. */
const key = location.hash.slice(1);

const ask = (request: FrameRequest) => framed.ask(key, request);

/**
 * What is drawn over a page that takes text or acts for the reader: card, toolbar, note editor or toast. In a frame, so that
 * the scripts of the page can neither read it nor what is typed.
 */
function Frame({ view, isSeen }: { view: FrameView; isSeen(): boolean }) {
  const [notice, setNotice] = useState('');
  const isAway = useIsAway();
  useEffect(() => guardActs(document, isSeen, () => setNotice(t('act_not_seen'))), []);
  useEffect(() => setNotice(''), [view]);
  useLayoutEffect(() => {
    const { dataset, style } = document.documentElement;
    dataset.part = view.part;
    dataset.theme = view.theme;
    style.colorScheme = view.theme === 'auto' ? 'light dark' : view.theme;
    style.setProperty('--width', `${view.width}px`);
    followSize();
    keepFocus();
  }, [view]);

  async function act(name: string): Promise<void> {
    try {
      const answer = await ask({ type: 'act', act: name });
      if (!answer || 'view' in answer) return;
      if ('copied' in answer) await copy(answer.copied);
      setNotice('says' in answer ? answer.says : answer.copied.says);
    } catch (error) {
      setNotice(describeError(error));
    }
  }

  const onAct = (name: string) => void act(name);
  return (
    <>
      {view.part === 'card' && (
        <Card
          view={view}
          notice={notice}
          onAct={onAct}
          correct={(corrections) => ask({ type: 'correct', corrections })}
        />
      )}
      {view.part === 'toolbar' && <Toolbar view={view} notice={notice} onAct={onAct} />}
      {view.part === 'note' && <NoteFrame key={view.id} view={view} close={() => onAct('close')} />}
      {view.part === 'toast' && <Toast view={view} notice={notice} onAct={onAct} />}
      {isAway && (view.part === 'note' || (view.part === 'card' && view.footer === 'form')) && (
        <p class="away" role="alert">
          {t('note_not_typing')}
        </p>
      )}
      <Status text={view.part === 'toast' ? view.text : notice} />
    </>
  );
}

/** Announces a text to screen readers. */
function Status({ text }: { text: string }) {
  const [said, setSaid] = useState('');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    setSaid('');
    timer.current = setTimeout(setSaid, ANNOUNCE_DELAY_MS, text);
    return () => clearTimeout(timer.current);
  }, [text]);
  return (
    <p class="visually-hidden" role="status">
      {said}
    </p>
  );
}

/** Whether the focus has left the frame, from the time it had it. */
function useIsAway(): boolean {
  const [isAway, setIsAway] = useState(false);
  useEffect(() => {
    const update = () => setIsAway(!document.hasFocus());
    addEventListener('focus', update);
    addEventListener('blur', update);
  }, []);
  return isAway;
}

/** For how long the frame must have been visible before it acts for the reader, in milliseconds. */
const SEEN_MS = 300;

/** The share of the frame that must be visible. */
const SHARE = 0.9;

/** Options of `IntersectionObserver` v2, which Chromium has: whether anything is over an element, or changes how it is drawn. */
const options = { threshold: [0, 0.5, SHARE, 1], trackVisibility: true, delay: 100 };

/** Acts that only change what is shown. */
const HARMLESS = ['close', 'copy', 'correct', 'next', 'previous', 'quotation', 'reject'];

/** Watches whether the reader sees the frame, as far as the frame itself can tell. The content script watches, too. */
function watchVisibility(): () => boolean {
  let since: number | null = null;
  const observer = new IntersectionObserver((entries) => {
    const entry = entries.at(-1) as IntersectionObserverEntry & { isVisible?: boolean };
    const { width, height } = entry.intersectionRect;
    const isWhole = entry.intersectionRatio >= SHARE || width * height >= SHARE * innerWidth * innerHeight;
    const isSeen = entry.isVisible !== false && entry.isIntersecting && isWhole;
    since = isSeen ? (since ?? performance.now()) : null;
  }, options);
  const look = () => {
    observer.unobserve(document.documentElement);
    observer.observe(document.documentElement);
  };
  addEventListener('resize', look);
  look();
  return () => since !== null && performance.now() - since >= SEEN_MS;
}

/** Stops events that scripts have dispatched, and calls `refuse` instead of an act that the reader may not have meant. */
function guardActs(document: Document, isSeen: () => boolean, refuse: () => void): void {
  const stop = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const check = (event: Event) => {
    const button = (event.target as Element).closest<HTMLElement>('[data-act], [type=submit]');
    const isDelete = event instanceof KeyboardEvent && event.key === 'Delete' && button;
    if (event.type === 'keydown' && !isDelete) return;
    if (!button) return;
    if (!event.isTrusted) return stop(event);
    if (!isDelete && HARMLESS.includes(button.dataset.act ?? '')) return;
    if (isSeen()) return;
    stop(event);
    refuse();
  };
  document.addEventListener('click', check, true);
  document.addEventListener('keydown', check, true);
}

let sizes: ResizeObserver | null = null;

/** Tells the page how large the frame must be. */
function followSize(): void {
  const content = document.body.firstElementChild;
  sizes?.disconnect();
  if (!content) return;
  const send = () => {
    const { width, height } = content.getBoundingClientRect();
    void ask({ type: 'size', width: Math.ceil(width), height: Math.ceil(height) });
  };
  sizes = new ResizeObserver(send);
  sizes.observe(content);
}

/** When the frame has the focus, an element in it has. */
function keepFocus(): void {
  if (!document.hasFocus() || document.activeElement !== document.body) return;
  document.querySelector<HTMLElement>('[data-focus]:not([data-focus=false])')?.focus({ preventScroll: true });
}

/** Copies text to the clipboard, as plain text and, if given, as HTML. Throws if that fails. */
async function copy({ plain, html }: Copied): Promise<void> {
  const write = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', plain);
    if (html) event.clipboardData?.setData('text/html', html);
    event.preventDefault();
  };
  document.addEventListener('copy', write, { once: true });
  const isDone = document.execCommand('copy');
  document.removeEventListener('copy', write);
  if (isDone) return;
  // Firefox allows the command only shortly after a press, Chromium this only on pages that let their frames write.
  const blob = (type: string, text: string) => ({ [type]: new Blob([text], { type }) });
  const item = { ...blob('text/plain', plain), ...(html && blob('text/html', html)) };
  await navigator.clipboard.write([new ClipboardItem(item)]);
}

const isSeen = watchVisibility();
const show = (view: FrameView) => render(<Frame view={view} isSeen={isSeen} />, document.body);

localise(document);
document.title = t('extension_name');
// Later, because in Firefox a press focuses the window before what is pressed.
addEventListener('focus', () => setTimeout(keepFocus));
serve<Frames>('frames', { show: (_, to, view) => void (to === key && show(view)) }, isOwnPage, framesSchemas);
// After `load`, because fields are focused, which needs the style sheet for layout.
addEventListener('load', async () => {
  const answer = await ask({ type: 'join' });
  if (answer && 'view' in answer) show(answer.view);
});
