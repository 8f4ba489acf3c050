import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { type Ask, type TabState, UNKNOWN } from '../../messaging/active-tab.ts';
import { type Absence, notesApi, type PageFacts, type PageState } from '../../messaging/contract.ts';
import { Button } from '../design/button.tsx';
import { ChevronIcon } from '../design/icons.tsx';
import { attempt } from '../design/notice.tsx';
import { describeError, type StringKey, t } from '../shared/strings.ts';
import { useRead } from '../shared/use-read.ts';

/** Shown while the page is read. */
const Working = () => (
  <p class="hint" role="status">
    {t('working')}
  </p>
);

/** Shown instead of a list: why there is none, and what to do. */
function Message({
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

interface Props {
  page: PageFacts & { reason: Absence };
  /** Overrules the detection of the article. */
  overrule(ask: Ask): void;
}

/** Explains why there is no article, with buttons to read the page anyway, or the story around the selection. */
function NoArticle({ page: { reason, hasSelection }, overrule }: Props) {
  const [title, hint] = WHY[reason];
  return (
    <Message title={t(title)} hint={t(hint)}>
      {reason !== 'not html' && (
        <p class="overrule">
          <Button class="button read-anyway" onClick={() => overrule((page) => page.readAnyway())}>
            {t('read_anyway')}
          </Button>
          {hasSelection && (
            <Button class="button read-selection" onClick={() => overrule((page) => page.readSelection())}>
              {t('read_selection')}
            </Button>
          )}
        </p>
      )}
    </Message>
  );
}

/** What is shown of a page that is not read, or not yet: why that is, and what to do. */
export function Unread({
  state,
  isPopup,
  overrule,
  refresh,
}: {
  state: TabState;
  /** False in the side panel. */
  isPopup: boolean;
  /** Overrules the detection of the article. */
  overrule(ask: Ask): void;
  refresh(): void;
}) {
  return (
    <>
      {state.status === 'working' && <Working />}
      {state.status === 'unreadable' && (
        <Message
          title={t(isPopup ? 'unreadable_title' : 'not_asked_title')}
          hint={t(isPopup ? 'unreadable_hint' : 'not_asked_hint')}
        />
      )}
      {state.status === 'no article' && <NoArticle page={state} overrule={overrule} />}
      {state.status === 'failed' && (
        <Message title={t('failed_title')} hint={t('failed_hint')} details={state.message}>
          <Button class="button" onClick={refresh}>
            {t('try_again')}
          </Button>
        </Message>
      )}
    </>
  );
}

/** Says that nothing can be shown over a page, and offers what does without: to highlight from here, and the side panel. */
export function Sandboxed({
  act,
  openSide,
}: {
  act(ask: Ask): Promise<unknown>;
  openSide: (() => Promise<void>) | null;
}) {
  const highlight: Ask = async (page) => {
    await page.highlight();
    return (await page.state(UNKNOWN)) as PageState;
  };
  return (
    <div class="sandboxed">
      <p role="status">{t('sandboxed')}</p>
      <p class="overrule">
        <Button class="button highlight-selection" onClick={() => attempt(() => act(highlight))}>
          {t('highlight_selection')}
        </Button>
        {openSide && (
          <Button class="button open-side" onClick={() => attempt(openSide)}>
            {t('open_panel')}
          </Button>
        )}
      </p>
    </div>
  );
}

/** Reports the error of the library with this name, and offers a copy of its content; warns before the storage is full. */
export function StorageNotice({ storageError }: { storageError: string | null }) {
  const space = useRead(() => notesApi.space().catch(() => null)); // an error is no reason for this warning
  // Persistent storage is never evicted; it cannot be requested in the worker.
  useEffect(() => void navigator.storage.persist(), []);
  const saveCopy = async (): Promise<void> => (await import('./on-demand.ts')).saveCopy();
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
