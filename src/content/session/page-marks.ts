import { describe } from '../../anchors/describe.ts';
import type { Finding } from '../../findings/index.ts';
import { background, type Kept, type MarkChanges, type PageState, type ReadyPage } from '../../messaging/contract.ts';
import {
  type Article,
  type Colour,
  type Identity,
  type Mark,
  PASSAGE,
  type Particulars,
  type Span,
} from '../../model.ts';

/** The page whose marks are kept, changed and forgotten. */
export interface MarkedPage {
  /** Throws when the page shows no article. */
  ready(): ReadyPage;
  /** What the reader has selected in the story; null when nothing. */
  selected(): Span | null;
  /** Has the library changed, and shows what is kept then, if the page still shows the same article. */
  change<T>(article: Article, ask: Promise<T>, apply: (now: ReadyPage, answer: T) => Kept): Promise<PageState>;
}

/** Everything a page does with its library: each act is settled when it is written, and answers with the page's new state. */
export interface PageMarks {
  keep(finding: Finding): Promise<PageState>;
  save(): Promise<PageState>;
  forget(id: string): Promise<PageState>;
  restore(id: string): Promise<PageState>;
  alter(id: string, changes: MarkChanges): Promise<PageState>;
  /** The mark is known by these words from now on. */
  move(id: string, span: Span): Promise<PageState>;
  /** What was placed with doubt is right. */
  accept(id: string): Promise<PageState>;
  attach(id: string): Promise<PageState>;
  /** Highlights words in a colour; words that were highlighted before take it. */
  paint(span: Span, colour: Colour): Promise<Mark | null>;
  /** Asks what is kept now, when the article at the address is this one. */
  look(url: string): Promise<void>;
}

/** Keeps, changes and forgets marks of a page. */
export function createPageMarks({ ready, selected, change }: MarkedPage): PageMarks {
  const draftOf = ({ kind, facts, ...span }: { kind: string; facts: Mark['facts'] } & Span) => ({
    kind,
    facts,
    selectors: describe(ready().article.text, span),
  });

  function alter(id: string, changes: MarkChanges): Promise<PageState> {
    const { article } = ready();
    return change(article, background.alter(identityOf(article), id, changes), replace);
  }

  const move = (id: string, span: Span) => alter(id, { selectors: describe(ready().article.text, span) });

  async function paint(span: Span, colour: Colour): Promise<Mark | null> {
    const { article } = ready();
    const draft = { ...draftOf({ kind: PASSAGE, facts: {}, ...span }), colour };
    const asked = background.keep(particularsOf(article), [draft]);
    await change(article, asked, add);
    const [mark = null] = await asked;
    if (!mark || mark.colour === colour) return mark;
    const recoloured = background.alter(identityOf(article), mark.id, { colour });
    await change(article, recoloured, replace);
    return recoloured;
  }

  return {
    keep(finding) {
      const { article } = ready();
      return change(article, background.keep(particularsOf(article), [draftOf(finding)]), add);
    },
    save() {
      const { article, findings } = ready();
      return change(article, background.save(particularsOf(article), findings.map(draftOf)), (now, marks) => ({
        ...add(now, marks),
        saved: now.saved ?? new Date().toISOString(),
      }));
    },
    forget(id) {
      const { article } = ready();
      return change(article, background.forget(identityOf(article), [id]), ({ kept, saved }) => ({
        kept: kept.filter((mark) => mark.id !== id),
        saved,
      }));
    },
    restore(id) {
      const { article } = ready();
      return change(article, background.restore(identityOf(article), [id]), (_, kept) => kept);
    },
    alter,
    move,
    async accept(id) {
      const placed = ready().placed.find(({ annotation }) => annotation.id === id);
      if (!placed) throw Object.assign(new Error(id), { name: 'MarkGone' });
      return move(id, placed.span);
    },
    async attach(id) {
      const span = selected();
      if (!span) throw Object.assign(new Error('No words of the story are selected.'), { name: 'NothingSelected' });
      return move(id, span);
    },
    paint,
    async look(url) {
      const { article, kept } = ready();
      const isHere = url === article.url || article.aliases?.includes(url) || kept.some((mark) => mark.url === url);
      if (isHere) await change(article, background.kept(identityOf(article)), (_, now) => now);
    },
  };
}

const add = ({ kept, saved }: Kept, marks: Mark[]): Kept => {
  const known = new Set(kept.map(({ id }) => id));
  return { kept: [...kept, ...marks.filter(({ id }) => !known.has(id))], saved };
};

const replace = ({ kept, saved }: Kept, changed: Mark): Kept => ({
  kept: kept.map((mark) => (mark.id === changed.id ? changed : mark)),
  saved,
});

const identityOf = ({ url, aliases }: Article): Identity => ({ url, ...(aliases && { aliases }) });

function particularsOf({ text: _text, blocks: _blocks, ...particulars }: Article): Particulars {
  return particulars;
}
