import type { Finding } from '../../../findings/index.ts';
import { readerLanguage, translate } from '../../../messaging/strings.ts';
import type { Article } from '../../../model.ts';
import { cardOf } from '../../../present/index.ts';
import type { CardContent } from '../../../present/kind-view.ts';

export type { CardContent } from '../../../present/kind-view.ts';

/** The text of a finding's card, in the reader's language. */
export function notify(finding: Finding, findings: Finding[], article: Article): CardContent {
  const words = article.text.slice(finding.start, finding.end).replace(/\s+/g, ' ');
  const language = { t: translate, locale: readerLanguage() };
  return cardOf(finding.kind).describe(finding, words, { findings, article, language });
}
