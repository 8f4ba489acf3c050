import { describe } from '../anchors/describe.ts';
import type { Finding } from '../findings/index.ts';
import { background, type Kept, type Page, type PageState, type ReadyPage } from '../messages/contract.ts';
import type { Handlers } from '../messages/messenger.ts';
import { type Article, type Colour, type Identity, type Mark, PASSAGE, type Particulars, type Span } from '../model.ts';

/** The page whose marks are kept, changed and forgotten. */
export interface Shelved {
  /** Throws when the page shows no article. */
  ready(): ReadyPage;
  /** What the reader has selected in the story; null when nothing. */
  selected(): Span | null;
  /** Has the shelf changed, and shows what is kept then, if the page still shows the same article. */
  change<T>(article: Article, ask: Promise<T>, apply: (now: ReadyPage, answer: T) => Kept): Promise<PageState>;
}

/** The calls that change what is kept of this page. */
type Calls = 'keep' | 'restore' | 'save' | 'forget' | 'alter' | 'accept' | 'attach' | 'highlight' | 'shelfChanged';

/** Keeps, changes and forgets marks of a page. */
export interface Shelving {
  calls: Pick<Handlers<Page>, Calls>;
  keep(finding: Finding): Promise<PageState>;
  forget(id: string): Promise<PageState>;
  /** Highlights words in a colour; words that were highlighted before take it. */
  paint(span: Span, colour: Colour): Promise<Mark | null>;
}

/** Everything a page does with its shelf. */
export function createShelving({ ready, selected, change }: Shelved): Shelving {
  const draftOf = ({ kind, facts, ...span }: { kind: string; facts: Mark['facts'] } & Span) => ({
    kind,
    facts,
    selectors: describe(ready().article.text, span),
  });

  const alter: Handlers<Page>['alter'] = (_, id, changes) => {
    const { article } = ready();
    return change(article, background.alter(identityOf(article), id, changes), replace);
  };

  /** The mark is known by these words from now on. */
  function move(id: string, span: Span): Promise<PageState> {
    const { article } = ready();
    const selectors = describe(article.text, span);
    return change(article, background.alter(identityOf(article), id, { selectors }), replace);
  }

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

  function keep(finding: Finding): Promise<PageState> {
    const { article } = ready();
    return change(article, background.keep(particularsOf(article), [draftOf(finding)]), add);
  }

  function forget(id: string): Promise<PageState> {
    const { article } = ready();
    return change(article, background.forget(identityOf(article), [id]), ({ kept, saved }) => ({
      kept: kept.filter((mark) => mark.id !== id),
      saved,
    }));
  }

  const calls: Shelving['calls'] = {
    keep: (_, finding) => keep(finding),
    save() {
      const { article, findings } = ready();
      return change(article, background.save(particularsOf(article), findings.map(draftOf)), (now, marks) => ({
        ...add(now, marks),
        saved: now.saved ?? new Date().toISOString(),
      }));
    },
    restore(_, id) {
      const { article } = ready();
      return change(article, background.restore(identityOf(article), [id]), (_, kept) => kept);
    },
    forget: (_, id) => forget(id),
    alter,
    accept(_, id) {
      const placed = ready().placed.find(({ annotation }) => annotation.id === id);
      if (!placed) throw new Error('This mark is not on the page.');
      return move(id, placed.span);
    },
    attach(_, id) {
      const span = selected();
      if (!span) throw Object.assign(new Error('No words of the story are selected.'), { name: 'NothingSelected' });
      return move(id, span);
    },
    async highlight() {
      const span = selected();
      if (!span) throw Object.assign(new Error('No words of the story are selected.'), { name: 'NothingSelected' });
      const { article, settings } = ready();
      await paint(span, settings.colour);
      return change(article, Promise.resolve(), (now) => now);
    },
    async shelfChanged(_, url) {
      const { article } = ready();
      if (url === article.url || article.aliases?.includes(url) || ready().kept.some((mark) => mark.url === url))
        await change(article, background.kept(identityOf(article)), (_, kept) => kept);
    },
  };

  return { calls, keep, forget, paint };
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
