import type { Absence, PageFacts } from '../../messages/contract.ts';
import { type StringKey, say } from '../parts/strings.ts';
import { Message } from './states.tsx';
import type { Ask } from './use-tab.ts';

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
    <Message title={say(title)} hint={say(hint)}>
      {page.reason !== 'not html' && (
        <p class="overrule">
          <button type="button" class="read-anyway" onClick={() => overrule((page) => page.readAnyway())}>
            {say('read_anyway')}
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
      {say('read_selection')}
    </button>
  );
}
