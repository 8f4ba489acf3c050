import type { Article, Span } from '../../model.ts';
import { readSentences } from '../../present/in-sentence.ts';

/** What a report is about: a passage of an article, how it came to be marked, and by what. */
interface Reported {
  article: Article;
  passage: Span;
  /** Lines of English. */
  explained: string[];
  /** The version of the extension and the user agent of the browser. */
  version: string;
  userAgent: string;
}

/** A report about a passage, in English, as those who mend it need it: its sentence, but not its page. */
export function writeReport({ article, passage, explained, version, userAgent }: Reported): string {
  const [browser = 'another browser'] =
    /(?:Firefox|Edg|Chrome)\/[\d.]+/.exec(userAgent.replace(/Chrome\/.*(?=Edg\/)/, '')) ?? [];
  return [
    `Sentence: ${readSentences(article, passage)}`,
    `Marked: ${article.text.slice(passage.start, passage.end).replace(/\s+/g, ' ')}`,
    'Should be: ',
    '',
    `Newsgloss ${version}, ${browser.replace('/', ' ')}, language of the page: ${article.lang || 'not said'}`,
    '',
    ...explained,
  ].join('\n');
}
