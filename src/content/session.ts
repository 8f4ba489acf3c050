import { describe } from '../anchors/describe.ts';
import { locate } from '../anchors/locate.ts';
import { type Detected, detect } from '../article/detect.ts';
import { watch } from '../article/watch.ts';
import { background, type Opened, type Page, type PageState, type ReadyPage } from '../messages/contract.ts';
import type { Handlers } from '../messages/messenger.ts';
import type { Annotation, Draft, Particulars, Placed } from '../model.ts';
import { createPainter } from '../paint/paint.ts';
import { compose } from './picture.ts';
import { scrollTo } from './reveal.ts';

type News = PageState extends infer S ? (S extends PageState ? Omit<S, 'revision'> : never) : never;

/** Reads a page and keeps its state; aborts its life, and leaves no mark, when the extension is gone. */
export function startSession(document: Document, life: AbortController, isAlive: () => boolean): Handlers<Page> {
  let state: PageState = { revision: 0, status: 'working' };
  let detected: Detected | null = null;
  let reading = 0; // which reading of the page is the latest
  const isHtml = /html/.test(document.contentType);
  const painter = createPainter(document, () => detected?.body ?? document.body);

  function publish(news: News): PageState {
    state = { ...news, revision: state.revision + 1 } as PageState;
    if (state.status === 'ready' && detected) painter.paint(compose(state, detected.map));
    else if (state.status !== 'working') painter.clear();
    return state;
  }

  /** From page to paint. The answers of an earlier reading are dropped. */
  async function read(): Promise<PageState> {
    const mine = ++reading;
    try {
      const found = isHtml ? detect(document) : null;
      if (!found) {
        detected = null;
        return publish({ status: 'no article', isHtml });
      }
      if (detected && state.status === 'ready' && isSameStory(found, detected)) {
        detected = found; // the same words in other nodes
        return publish(state);
      }
      const opened = await background.open(found.article);
      if (mine !== reading) return state;
      detected = found; // not before: state and map speak of one text
      return publish(place(found, opened));
    } catch (error) {
      if (mine !== reading || !isAlive()) return state;
      console.error('Newsgloss could not read this page:', error);
      return publish({ status: 'failed', message: error instanceof Error ? error.message : String(error) });
    }
  }

  function ready(): ReadyPage & Detected {
    if (state.status !== 'ready' || !detected) throw new Error('The page is not ready.');
    return { ...state, ...detected };
  }

  /** Keeps drafts in the way given and shows them kept. */
  async function shelve(how: 'keep' | 'save', drafts: Draft[]): Promise<PageState> {
    const { article } = ready();
    const answer = await background[how](particularsOf(article), drafts);
    const now = ready();
    const known = new Set(now.kept.map(({ id }) => id));
    const kept = [...now.kept, ...answer.filter(({ id }) => !known.has(id))];
    const saved = how === 'save' ? (now.saved ?? new Date().toISOString()) : now.saved;
    return publish(place(now, { ...now, kept, saved }));
  }

  function pulse(): void {
    if (!isAlive()) life.abort();
    else if (state.status === 'ready') painter.restore();
  }

  watch(document, { body: () => detected?.body ?? null, onChange: () => void read(), onPulse: pulse }, life.signal);
  life.signal.addEventListener('abort', () => painter.clear());

  void read();

  return {
    state: (_, known) => (state.revision > known ? state : null),
    reveal(_, span) {
      const { map } = ready();
      const ranges = map.toRanges(span);
      const [first] = ranges;
      if (!first) return false;
      scrollTo(document, first);
      painter.flash(ranges);
      return true;
    },
    keep: (_, { kind, facts, ...span }) =>
      shelve('keep', [{ kind, facts, selectors: describe(ready().article.text, span) }]),
    restore: (_, draft) => shelve('keep', [draft]),
    save() {
      const { article, findings } = ready();
      return shelve(
        'save',
        findings.map(({ kind, facts, ...span }) => ({ kind, facts, selectors: describe(article.text, span) })),
      );
    },
    async forget(_, id) {
      await background.forget(ready().article.url, [id]);
      const now = ready();
      return publish(place(now, { ...now, kept: now.kept.filter((annotation) => annotation.id !== id) }));
    },
    async refresh() {
      const { article } = ready();
      const opened = await background.open(article);
      return publish(place(ready(), opened));
    },
  };
}

const isSameStory = (a: Detected, b: Detected) => a.article.url === b.article.url && a.article.text === b.article.text;

/** Finds what was kept again in today's text; what is not found is lost, never dropped. */
function place({ article }: { article: ReadyPage['article'] }, opened: Opened): Omit<ReadyPage, 'revision'> & News {
  const placed: Placed[] = [];
  const lost: Annotation[] = [];
  for (const annotation of opened.kept) {
    const span = locate(article.text, annotation.selectors);
    if (span) placed.push({ annotation, span });
    else lost.push(annotation);
  }
  const { findings, kept, saved, isPrivate, settings } = opened;
  return { status: 'ready', article, findings, kept, saved, isPrivate, settings, placed, lost };
}

function particularsOf({ text: _text, blocks: _blocks, ...particulars }: ReadyPage['article']): Particulars {
  return particulars;
}
