import type { Annotation, SavedArticle } from '../model.ts';
import { actorOf, infoOf } from './index.ts';
import { foldLines } from './markup.ts';
import { listWords } from './search-words.ts';
import { isMine } from './shown.ts';

/** Somebody who is named in saved articles. */
export interface FoundActor {
  name: string;
  /** All names under which the articles have it. */
  names: string[];
  /** The latest role that an article gives; '' for none. */
  role: string;
  /** The articles that name it. */
  urls: Set<string>;
  /** The annotations that name or quote it, the first of them one that names it. */
  ids: string[];
  /** Whether the reader has kept one of these. */
  isKept: boolean;
  /** Others who may be the same: what is only a last name may be any of them. */
  perhaps: string[];
}

/** The actors of some annotations, which are added one after the other. */
interface FoundActors {
  add(annotations: Annotation[], articles: ReadonlyMap<string, SavedArticle>): void;
  /** All of them, those in the most articles first. */
  list(): FoundActor[];
}

/** Collects actors. Names that are one somewhere, or of which one is the last name of nobody else, are one actor. */
export function collectActors(): FoundActors {
  const actors = new Map<string, FoundActor>();
  /** For each name as it was written, the full names that articles give it. */
  const joined = new Map<string, Set<string>>();

  return {
    add(annotations, articles) {
      for (const annotation of annotations) {
        const name = foldLines(actorOf(annotation)).trim();
        if (name === '') continue;
        const { id, url, kind, facts, selectors } = annotation;
        const isNaming = infoOf(kind).actorFact === 'name';
        const actor = actors.get(name) ?? createActor(name);
        actors.set(name, actor);
        actor.urls.add(url);
        if (isNaming && !isNamed(actor)) actor.ids.unshift(id);
        else actor.ids.push(id);
        if (isNaming && typeof facts.role === 'string') actor.role ||= foldLines(facts.role).trim();
        if (isNaming) namedBy.add(actor);
        actor.isKept ||= isNaming && isMine(annotation, articles.get(url)?.saved ?? null);
        const written = foldLines(selectors[0].exact).trim();
        if (isNaming && written !== name && isLastName(written, name)) {
          const names = joined.get(written) ?? new Set();
          joined.set(written, names.add(name));
        }
      }
    },
    list: () => joinActors(actors, joined).sort((a, b) => b.urls.size - a.urls.size || b.ids.length - a.ids.length),
  };
}

/** The actors of which an annotation that names them was seen. */
const namedBy = new WeakSet<FoundActor>();
const isNamed = (actor: FoundActor): boolean => namedBy.has(actor);

const createActor = (name: string): FoundActor => ({
  name,
  names: [name],
  role: '',
  urls: new Set(),
  ids: [],
  isKept: false,
  perhaps: [],
});

/** Whether a name is the end of a longer one: “Trump”, “Donald Trump”. */
function isLastName(name: string, full: string): boolean {
  const [words, all] = [listWords(name), listWords(full)];
  return words.length > 0 && words.length < all.length && words.every((word, at) => word === all.at(at - words.length));
}

function joinActors(actors: ReadonlyMap<string, FoundActor>, joined: ReadonlyMap<string, Set<string>>): FoundActor[] {
  const byLastWord = new Map<string, FoundActor[]>();
  for (const actor of actors.values()) {
    const last = listWords(actor.name).at(-1) ?? '';
    byLastWord.set(last, [...(byLastWord.get(last) ?? []), actor]);
  }
  const all: FoundActor[] = [];
  const merged = new Map<FoundActor, FoundActor>();
  for (const actor of actors.values()) {
    const words = listWords(actor.name);
    const longer = (words.length === 1 && byLastWord.get(words[0] ?? '')) || [];
    const full = longer.filter(({ name }) => isLastName(actor.name, name));
    const said = full.filter(({ name }) => joined.get(actor.name)?.has(name));
    const [one, ...others] = said.length > 0 ? said : full;
    if (one && others.length === 0) merged.set(actor, one);
    else all.push({ ...actor, perhaps: full.map(({ name }) => name) });
  }
  const result = new Map(all.map((actor) => [actor.name, actor]));
  for (const [short, { name }] of merged) {
    const into = result.get(name);
    if (!into) continue;
    into.names = [...into.names, short.name];
    into.urls = new Set([...into.urls, ...short.urls]);
    into.ids = [...into.ids, ...short.ids];
    into.role ||= short.role;
    into.isKept ||= short.isKept;
  }
  return [...result.values()];
}
