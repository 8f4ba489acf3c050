import { describe } from '../../src/anchors/describe.ts';
import type { Finding } from '../../src/findings/index.ts';
import type { PageState, ReadyPage } from '../../src/messaging/contract.ts';
import { type Annotation, type Article, type Facts, type Mark, PASSAGE, type Placed } from '../../src/model.ts';
import { DEFAULTS } from '../../src/storage/settings.ts';
import { answer, click, find, openMain, takeCalls, textOf } from './render.ts';

const blocks = [
  ['title', 'The quay'],
  ['paragraph', 'Ana Prieto, the mayor, closed the old quay. “It is not safe,” she said.'],
  ['paragraph', '“It cost 3 million euros,” Rosa Prieto answered. Ana Prieto left on 4 May.'],
] as const;

const text = blocks.map(([, words]) => words).join('\n\n');

/** A story about two people of the same name. */
export const article: Article = {
  url: 'https://www.news.example/quay',
  title: 'The quay',
  site: 'The Example Times',
  lang: 'en',
  text,
  blocks: blocks.map(([role, words]) => ({
    role,
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  })),
};

/** Where words stand in the story. */
export function at(words: string, after = 0): { start: number; end: number } {
  const start = text.indexOf(words, after);
  return { start, end: start + words.length };
}

const found = (kind: string, words: string, facts: Facts, after = 0) =>
  ({ kind, ...at(words, after), facts, confidence: 1 }) as Finding;

const ANA = { type: 'person', name: 'Ana Prieto' };

/** What is found in it. */
export const findings = {
  ana: found('actor', 'Ana Prieto', { ...ANA, role: 'mayor' }),
  safe: found('quote', '“It is not safe,”', {
    form: 'direct',
    perhaps: { names: ['Ana Prieto', 'Rosa Prieto'], reason: 'pronoun', said: 'she' },
  }),
  cost: found('quote', '“It cost 3 million euros,”', { form: 'direct', actor: 'Rosa Prieto', speaker: 'Rosa Prieto' }),
  euros: found('figure', '3 million euros', { form: 'money', value: 3_000_000, unit: 'EUR' }),
  rosa: found('actor', 'Rosa Prieto', { type: 'person', name: 'Rosa Prieto' }),
  anaLater: found('actor', 'Ana Prieto', ANA, 50),
  may: found('figure', '4 May', { form: 'date', value: 'XXXX-05-04', resolved: '2026-05-04' }),
};

const MOMENT = '2026-03-14T09:00:00.000Z';

/** A mark of the reader's on words of the story. */
export const markOf = (words: string, more: Partial<Mark> = {}): Mark => ({
  id: words,
  url: article.url,
  kind: PASSAGE,
  facts: {},
  selectors: describe(text, at(words)),
  colour: 'yellow',
  created: MOMENT,
  updated: MOMENT,
  ...more,
});

/** The mark with note and tags. */
export const noted = (mark: Mark, note = '', tags: string[] = []): Annotation => ({ ...mark, note, tags });

/** A mark in its place. */
export const placed = (annotation: Mark, more: Partial<Placed> = {}): Placed => ({
  annotation,
  span: at(annotation.selectors[0].exact),
  isDoubtful: false,
  pieces: [],
  ...more,
});

/** What was kept of a finding, in its place. */
export const keptFrom = ({ kind, start, end, facts }: Finding, id = `${start}`): Placed => {
  const selectors = describe(text, { start, end });
  return { ...placed(markOf('The quay', { id, kind, facts, selectors, colour: undefined })), span: { start, end } };
};

/** The page with these marks. */
export function pageWith(marks: Placed[] = [], more: Partial<ReadyPage> = {}): ReadyPage & PageState {
  return {
    status: 'ready',
    revision: 1,
    hasSelection: false,
    isSandboxed: false,
    article,
    findings: Object.values(findings),
    kept: marks.map(({ annotation }) => annotation),
    placed: marks,
    lost: [],
    saved: null,
    isComplete: true,
    isPrivate: false,
    storageError: null,
    settings: DEFAULTS,
    ...more,
  };
}

/** Has the active tab show a page, which changes with each act. */
export function servePage(state: PageState, annotations: Annotation[] = []): void {
  let { revision } = state;
  const next = () => ({ ...state, revision: ++revision });
  answer({
    'tabs.query': [{ id: 7, url: article.url }],
    'windows.getCurrent': { id: 3 },
    'permissions.getAll': { origins: [] },
    'page.state': (known: number) => (known === revision ? null : { ...state, revision }),
    'page.inView': null,
    'page.reveal': true,
    'page.putRight': () => ({ state: next(), rules: ['r1'] }),
    'notes.kept': { article: null, annotations, unreadable: 0 },
    'notes.quote': { plain: 'a quotation', html: '<i>a quotation</i>' },
    'notes.tags': [],
    'notes.earlier': null,
  });
  for (const act of ['keep', 'forget', 'restore', 'alter', 'accept', 'attach', 'takeBack', 'save', 'refresh'])
    answer({ [`page.${act}`]: next });
}

/** Opens the popup over a page, and a tab of it. */
export async function openPopup(tab: string, ...page: Parameters<typeof servePage>): Promise<void> {
  servePage(...page);
  await openMain('popup');
  if (tab) await click(find('tab', new RegExp(`^${tab}`)));
  takeCalls();
}

/** The state of a page without an article. */
export const pageWithout = (more: object): PageState =>
  ({ revision: 1, hasSelection: false, isSandboxed: false, ...more }) as PageState;

/** What the popup says below its head. */
export const mainText = (): string => textOf(document.querySelector('main'));
