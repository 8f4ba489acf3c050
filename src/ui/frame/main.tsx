import { render } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type CardView, type FrameAnswer, type FrameRequest, type FrameView, HARMLESS } from '../../messaging/frame.ts';
import { type Frames, framed } from '../../messaging/frame-contract.ts';
import { isBrowserError, isOwnPage, serve } from '../../messaging/messenger.ts';
import { framesSchemas } from '../../messaging/own-page-schemas.ts';
import { copy } from '../shared/copy.ts';
import { describeError, localise, t } from '../shared/strings.ts';
import { Card } from './card.tsx';
import { NoteBeside, NoteFrame, NoteInTab, OpenNote } from './notes.tsx';
import { QuestionFrame } from './question.tsx';
import { Toast, Toolbar } from './toolbar.tsx';

/** The delay of an announcement, in milliseconds. Screen readers only announce changes of live regions that already exist. */
const ANNOUNCE_DELAY_MS = 100;

/** Random, made by the content script: “2839-4711-12-99”. Without it, the frame stays empty. */
const key = location.hash.slice(1);

const ask = (request: FrameRequest) => framed.ask(key, request);

/** Asks the page, which may be gone: then so is the frame, in a moment. */
async function askIfThere(request: FrameRequest): Promise<Awaited<ReturnType<typeof ask>> | undefined> {
  try {
    return await ask(request);
  } catch (error) {
    if (!isBrowserError(error)) throw error;
    return undefined;
  }
}

/**
 * What is drawn over a page that takes text or acts for the reader: card, toolbar, note editor or toast. In a frame, so that
 * the scripts of the page can neither read it nor what is typed.
 */
function Frame({ view, sight }: { view: FrameView; sight: Sight }) {
  const [notice, setNotice] = useState('');
  useEffect(() => guardActs(document, sight, (error) => setNotice(describeError(error))), []);
  useEffect(() => setNotice(''), [view]);
  useLayoutEffect(() => {
    const { dataset, style } = document.documentElement;
    dataset.part = view.part;
    dataset.theme = view.theme;
    dataset.sheet = String(view.isSheet === true);
    style.colorScheme = view.theme;
    style.setProperty('--width', `${view.width}px`);
    followSize();
    keepFocus();
  }, [view]);

  const act = (name: string) => attempt(ask({ type: 'act', act: name }));

  async function attempt(asked: Promise<FrameAnswer>): Promise<void> {
    try {
      const answer = await asked;
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
          onCopy={(text) => void attempt(copyWithSource(text, view.source))}
          onChange={(change) => void attempt(ask({ type: 'change', ...change }))}
          correct={(corrections) => ask({ type: 'correct', corrections })}
        />
      )}
      {view.part === 'toolbar' && <Toolbar view={view} notice={notice} onAct={onAct} />}
      {view.part === 'note' && view.field !== null && <NoteFrame key={view.id} view={view} onAct={onAct} />}
      {view.part === 'note' && view.field === null && (
        <OpenNote key={view.id} view={view} notice={notice} onAct={onAct} />
      )}
      {view.part === 'question' && <QuestionFrame view={view} onAct={onAct} />}
      {view.part === 'beside' && <NoteBeside view={view} onAct={onAct} />}
      {view.part === 'toast' && <Toast view={view} notice={notice} onAct={onAct} />}
      <Status text={view.part === 'toast' ? view.text : notice} />
    </>
  );
}

/** The text of a finding with the title and address of its story, to be copied. */
const copyWithSource = async (text: string, { title, url }: CardView['source']): Promise<FrameAnswer> => ({
  copied: { plain: `${text}\n${title}\n${url}`, html: '', says: t('card_copied') },
});

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

/** For how long the frame must have been visible before it acts for the reader, in milliseconds. */
const SEEN_MS = 300;

/** How often a press that waits looks whether the frame is visible, in milliseconds. */
const LOOK_MS = 40;

/** The share of the frame that must be visible. */
const SHARE = 0.9;

/** Options of `IntersectionObserver` v2, which Chromium has: whether anything is over an element, or changes how it is drawn. */
const options = { threshold: [0, 0.5, SHARE, 1], trackVisibility: true, delay: 100 };

/** How long the browser may take to find out whether the frame is visible, in milliseconds. */
const PATIENCE_MS = 2000;

/** Whether the reader sees the frame, as far as the frame itself can tell. The content script watches, too. */
interface Sight {
  /** Whether the frame has been visible for some hundred milliseconds. */
  isSeen(): boolean;
  /** Waits for that; false if the frame does not get visible. */
  untilSeen(): Promise<boolean>;
}

function watchVisibility(): Sight {
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
  const isSeen = () => since !== null && performance.now() - since >= SEEN_MS;
  return {
    isSeen,
    async untilSeen() {
      look();
      for (const end = performance.now() + PATIENCE_MS; !isSeen() && performance.now() < end; )
        await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
      return isSeen();
    },
  };
}

/** A press that waits until the frame is known to be visible, and then the event that stands for it. */
let late: Event | null = null;

/**
 * Stops events that scripts have dispatched. An act of the reader waits until the frame is known to be visible; `refuse` is called
 * if it is not.
 */
function guardActs(document: Document, sight: Sight, refuse: (error: unknown) => void): void {
  const check = (event: Event) => {
    const button = (event.target as Element).closest<HTMLElement>('[data-act], [type=submit]');
    const isDelete = event instanceof KeyboardEvent && event.key === 'Delete' && button;
    if (event.type === 'keydown' && !isDelete) return;
    if (!button || event === late) return;
    const isHarmless = !isDelete && HARMLESS.has(button.dataset.act ?? '');
    if (event.isTrusted && (isHarmless || sight.isSeen())) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.isTrusted && !late) void actLate(button, event, sight).catch(refuse);
  };
  document.addEventListener('click', check, true);
  document.addEventListener('keydown', check, true);
}

/** Does what a press asks for when the frame is known to be visible. */
async function actLate(button: HTMLElement, press: Event, sight: Sight): Promise<void> {
  late = press;
  try {
    await ask({ type: 'press' });
    if (!(await sight.untilSeen())) throw Object.assign(new Error('The frame is not seen.'), { name: 'NotSeen' });
    const init = { bubbles: true, cancelable: true };
    late =
      press.type === 'click' ? new MouseEvent('click', init) : new KeyboardEvent('keydown', { ...init, key: 'Delete' });
    if (button.isConnected) button.dispatchEvent(late);
  } finally {
    late = null;
  }
}

let sizes: ResizeObserver | null = null;

/** How long the page may take to give the frame another size, in milliseconds. */
const RESIZE_MS = 200;

/** Tells the page how large the frame must be. */
function followSize(): void {
  const content = document.body.firstElementChild;
  sizes?.disconnect();
  if (!content) return;
  const send = () => {
    const { width, height } = content.getBoundingClientRect();
    void askIfThere({ type: 'size', width: Math.ceil(width), height: Math.ceil(height) });
    setTimeout(allowScrolling, RESIZE_MS);
  };
  sizes = new ResizeObserver(send);
  sizes.observe(content);
}

/** Only what is taller than the viewport of the page scrolls: without this, scroll bars come while a frame grows. */
function allowScrolling(): void {
  const height = document.body.firstElementChild?.getBoundingClientRect().height ?? 0;
  const fits = height <= innerHeight + 1;
  document.body.style.overflowY = fits ? 'hidden' : 'auto';
  // A field that got the focus while the frame was smaller has scrolled it.
  if (fits) scrollTo(0, 0);
}

/** The element that had the focus last. */
let last: HTMLElement | null = null;

/** When the frame has the focus, an element in it has: after the page has taken the focus, the same as before. */
function keepFocus(): void {
  if (!document.hasFocus() || document.activeElement !== document.body) return;
  const first = document.querySelector<HTMLElement>('[data-focus]:not([data-focus=false])');
  (last?.isConnected ? last : first)?.focus({ preventScroll: true });
}

/** For how long the frame has been without the focus when it says so, in milliseconds: it is also raised, and focused again. */
const AWAY_MS = 10;

function sayAway(): void {
  if (key && !document.hasFocus()) void askIfThere({ type: 'away' });
}

const sight = watchVisibility();
const show = (view: FrameView) => render(<Frame view={view} sight={sight} />, document.body);

/** Shows the note of an annotation in a tab. */
function showInTab(id: string): void {
  document.documentElement.dataset.part = 'tab';
  document.documentElement.style.setProperty('--width', '480px');
  document.title = t('note_title');
  render(<NoteInTab id={id} />, document.body);
}

localise(document);
document.title = t('extension_name');
addEventListener('resize', allowScrolling);
addEventListener('focusin', ({ target }) => {
  last = target as HTMLElement;
});
// Later, because in Firefox a press focuses the window before what is pressed.
addEventListener('focus', () => setTimeout(keepFocus));
addEventListener('blur', () => setTimeout(sayAway, AWAY_MS));
serve<Frames>('frames', { show: (_, to, view) => void (to === key && show(view)) }, isOwnPage, framesSchemas);
// After `load`, because fields are focused, which needs the style sheet for layout.
addEventListener('load', async () => {
  const note = new URLSearchParams(location.search).get('note');
  if (note !== null && window.top === window) return showInTab(note);
  const answer = await askIfThere({ type: 'join' });
  if (answer && 'view' in answer) show(answer.view);
});
