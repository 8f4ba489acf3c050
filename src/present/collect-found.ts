import type { Annotation, SavedArticle } from '../model.ts';
import { actorOf, infoOf, listOf } from './index.ts';
import { hasWords } from './search-words.ts';
import { isMine } from './shown.ts';

/** So many figures are read at most, those of the newest articles. */
const MAX_FIGURES = 4000;

/** Collects figures or dates, each said once in an article. */
export const collectFigures = (isDate: boolean) => () => {
  const all: Annotation[] = [];
  const said = new Set<string>();
  return {
    add(annotations: Annotation[]) {
      for (const annotation of annotations) {
        const { kind, facts, url } = annotation;
        if (!infoOf(kind).hasAmounts || isDated(annotation) !== isDate || all.length >= MAX_FIGURES) continue;
        const same = listOf(kind).identify?.({ kind, facts, start: 0, end: 0, confidence: 1 });
        if (same && said.has(`${url} ${same}`)) continue;
        if (same) said.add(`${url} ${same}`);
        all.push(annotation);
      }
    },
    list: () => [...all],
  };
};

/** Whether a figure is a date, which is listed apart. */
function isDated({ kind, facts }: Annotation): boolean {
  return listOf(kind).isAside?.({ kind, facts, start: 0, end: 0, confidence: 1 }) ?? false;
}

/** How many of the findings that match are listed. */
const MOST = 40;

/** Collects findings whose words or names match. */
export const collectMatches = (typed: string) => () => {
  const all: Annotation[] = [];
  return {
    add(annotations: Annotation[], articles: ReadonlyMap<string, SavedArticle>) {
      for (const one of annotations) {
        if (all.length >= MOST) return;
        const isFound = !isMine(one, articles.get(one.url)?.saved ?? null);
        if (isFound && hasWords(`${one.selectors[0].exact} ${actorOf(one)}`, typed)) all.push(one);
      }
    },
    list: () => [...all],
  };
};
