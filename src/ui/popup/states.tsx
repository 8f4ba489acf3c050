import type { ComponentChildren } from 'preact';
import type { Absence, PageFacts } from '../../messaging/contract.ts';
import { type StringKey, t } from '../shared/strings.ts';
import type { Ask } from './use-page.ts';

/** The page is being read. */
export function Working() {
  return (
    <main class="message" aria-busy="true">
      <div class="lines" aria-hidden="true">
        <i /> <i /> <i />
      </div>
      <p role="status">{t('working')}</p>
    </main>
  );
}

/** There is no list to show: why, and what to do. */
export function Message({
  title,
  hint,
  details,
  children,
}: {
  title: string;
  hint: string;
  details?: string;
  /** What the reader can do about it. */
  children?: ComponentChildren;
}) {
  return (
    <main class="message">
      <h1>{title}</h1>
      <p>{hint}</p>
      {details && (
        <details>
          <summary>{t('error_details')}</summary>
          <code>{details}</code>
        </details>
      )}
      {children}
    </main>
  );
}

const WHY: { [A in Absence]: [title: StringKey, hint: StringKey] } = {
  none: ['no_article_title', 'no_article_hint'],
  'not html': ['not_html_title', 'not_html_hint'],
  'in a frame': ['elsewhere_title', 'in_frame_hint'],
  'in a component': ['elsewhere_title', 'in_component_hint'],
  dismissed: ['dismissed_title', 'dismissed_hint'],
};

interface Props<P> {
  page: P;
  /** Has the page read as the reader says, against what it looks like. */
  overrule(ask: Ask): void;
}

/** Why the page shows no article, and the ways to have it read all the same. */
export function NoArticle({ page, overrule }: Props<PageFacts & { reason: Absence }>) {
  const [title, hint] = WHY[page.reason];
  return (
    <Message title={t(title)} hint={t(hint)}>
      {page.reason !== 'not html' && (
        <p class="overrule">
          <button type="button" class="read-anyway" onClick={() => overrule((page) => page.readAnyway())}>
            {t('read_anyway')}
          </button>
          <SelectionButton page={page} overrule={overrule} />
        </p>
      )}
    </Message>
  );
}

/** Has the story read that stands around the words selected in the page; nothing where none are. */
export function SelectionButton({ page: { hasSelection }, overrule }: Props<PageFacts>) {
  if (!hasSelection) return null;
  return (
    <button type="button" class="read-selection" onClick={() => overrule((page) => page.readSelection())}>
      {t('read_selection')}
    </button>
  );
}
