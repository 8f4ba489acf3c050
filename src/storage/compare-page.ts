import type { Annotation, Particulars, SavedArticle, SavedText } from '../model.ts';
import { joinBlocks } from './join-blocks.ts';
import { type ComparedText, isBare, isSameStory, prepareText, standsIn } from './same-text.ts';

/** What a page shows: any page of a site can take the address of another one. */
export type Shown = Pick<Particulars, 'title'> & { text: string };

/** What is stored of an article. */
export interface Stored {
  article: Pick<SavedArticle, 'title'> | null;
  annotations: Annotation[];
  text: SavedText | null;
}

/** What a page has to do with what is stored under its address. */
interface PageComparison {
  /** Whether the page shows the stored story, perhaps edited. */
  isSame(): boolean;
  /** Whether an annotation may be looked for in the page. */
  isHere(annotation: Annotation): boolean;
}

/**
 * Compares what a page shows with what is stored under its address. It is the same story if the saved text is one with its own.
 * Without one, half of the annotations must stand in it; without any of these, the title must be the same. An annotation is looked
 * for where its words stand, and in other versions of the text in which they stood.
 */
export function comparePage({ title, text }: Shown, { article, annotations, text: saved }: Stored): PageComparison {
  const page = prepareText(text);
  let known: ComparedText[] | undefined;
  const versions = () => {
    known ??= listVersions(saved).filter((version) => isSameStory(version, page));
    return known;
  };
  const isStanding = ({ selectors }: Annotation) => standsIn(page, selectors);
  const isSameText = () =>
    saved ? versions().length > 0 : annotations.filter(isStanding).length * 2 >= annotations.length;
  return {
    isSame: () => (saved || annotations.length > 0 ? isSameText() : article?.title === title),
    isHere(annotation) {
      if (isStanding(annotation)) return true;
      if (isBare(annotation.selectors)) return isSameText();
      return versions().some((version) => standsIn(version, annotation.selectors));
    },
  };
}

const listVersions = (saved: SavedText | null): ComparedText[] =>
  [saved?.first, saved?.latest].flatMap((version) => (version ? [prepareText(joinBlocks(version))] : []));
