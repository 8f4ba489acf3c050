import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Ask } from '../../messaging/active-tab.ts';
import { type Absence, notesApi, type PageFacts, type Space } from '../../messaging/contract.ts';
import { Button } from '../design/button.tsx';
import { ChevronIcon } from '../design/icons.tsx';
import { describeError, type StringKey, t } from '../shared/strings.ts';
import { onDemand } from './load-on-demand.ts';

/** Shown while the page is read. */
export const Working = () => (
  <p class="hint" role="status">
    {t('working')}
  </p>
);

/** Shown instead of a list: why there is none, and what to do. */
export function Message({
  title,
  hint,
  details,
  children,
}: {
  title: string;
  hint: string;
  details?: string;
  /** Buttons. */
  children?: ComponentChildren;
}) {
  return (
    <div class="message">
      <h1>{title}</h1>
      <p>{hint}</p>
      {details && (
        <details>
          <summary>
            <ChevronIcon /> {t('error_details')}
          </summary>
          <code>{details}</code>
        </details>
      )}
      {children}
    </div>
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
  /** Overrules the detection of the article. */
  overrule(ask: Ask): void;
}

/** Explains why there is no article, with buttons to read the page anyway. */
export function NoArticle({ page, overrule }: Props<PageFacts & { reason: Absence }>) {
  const [title, hint] = WHY[page.reason];
  return (
    <Message title={t(title)} hint={t(hint)}>
      {page.reason !== 'not html' && (
        <p class="overrule">
          <Button class="button read-anyway" onClick={() => overrule((page) => page.readAnyway())}>
            {t('read_anyway')}
          </Button>
          <SelectionButton page={page} overrule={overrule} />
        </p>
      )}
    </Message>
  );
}

/** Reads the story around the selection in the page; nothing without a selection. */
function SelectionButton({ page: { hasSelection }, overrule }: Props<PageFacts>) {
  if (!hasSelection) return null;
  return (
    <Button class="button read-selection" onClick={() => overrule((page) => page.readSelection())}>
      {t('read_selection')}
    </Button>
  );
}

interface StorageProps {
  /** The name of an error of the library; null if there is none. */
  storageError: string | null;
  attempt(work: () => Promise<unknown>): void;
}

/** Reports an error of the library and offers a copy of its content; warns before the storage is full. */
export function StorageNotice({ storageError, attempt }: StorageProps) {
  const [space, setSpace] = useState<Space | null>(null);

  useEffect(() => {
    // Persistent storage is never evicted; it cannot be requested in the worker.
    void navigator.storage.persist();
    notesApi.space().then(setSpace, () => setSpace(null)); // an error is no reason for this warning
  }, []);

  const saveCopy = async (): Promise<void> => (await onDemand.load()).saveCopy();

  return (
    <>
      {storageError && (
        <p class="error-message" role="alert">
          {describeError(Object.assign(new Error(storageError), { name: storageError }))}{' '}
          <Button class="rescue" onClick={() => attempt(saveCopy)}>
            {t('save_copy')}
          </Button>
        </p>
      )}
      {space?.isScarce && (
        <p class="error-message" role="status">
          {t('space_scarce', Math.round((100 * space.usage) / space.quota))}
        </p>
      )}
    </>
  );
}
