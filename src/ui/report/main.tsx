import { render } from 'preact';
import { useRef } from 'preact/hooks';
import { browser } from '../../messaging/browser.ts';
import { page, reader } from '../../messaging/contract.ts';
import { isBrowserError } from '../../messaging/messenger.ts';
import { readReportHash } from '../../messaging/report-route.ts';
import { Button } from '../design/button.tsx';
import { holdFocus } from '../design/hold-focus.ts';
import { attempt, Notice, report } from '../design/notice.tsx';
import { copy } from '../shared/copy.ts';
import { PageHead } from '../shared/page-head.tsx';
import { localise, t } from '../shared/strings.ts';
import { useRead } from '../shared/use-read.ts';
import { writeReport } from './report.ts';

/** The text of the report that the address asks for; '' if its page is closed or shows something else by now. */
async function read(): Promise<string> {
  const reported = readReportHash(location.hash);
  if (!reported) return '';
  const { tab, passage } = reported;
  const state = await page(tab)
    .state(-1)
    .catch((error: unknown) => {
      if (!isBrowserError(error)) throw error;
      return null;
    });
  if (state?.status !== 'ready') return '';
  const explained = await reader.explain(state.article, passage);
  const { version } = browser.runtime.getManifest();
  return writeReport({ article: state.article, passage, explained, version, userAgent: navigator.userAgent });
}

/** The page of a report about what was found in a passage, to be copied: nothing is sent. */
export function Report() {
  const text = useRead(read);
  const field = useRef<HTMLTextAreaElement>(null);
  const copyText = () =>
    attempt(async () => {
      await copy({ plain: field.current?.value ?? '' });
      report(t('card_copied'));
    });
  return (
    <>
      <PageHead />
      <main class="settings report">
        <h1>{t('card_report')}</h1>
        {text === '' && <p role="alert">{t('report_gone')}</p>}
        {text && (
          <>
            <p id="lead">{t('report_lead')}</p>
            <textarea
              ref={field}
              aria-label={t('report_text')}
              aria-describedby="lead"
              dir="auto"
              spellcheck={false}
              defaultValue={text}
            />
            <p class="acts">
              <Button class="plain" onClick={copyText}>
                {t('copy')}
              </Button>
            </p>
          </>
        )}
      </main>
      <Notice />
    </>
  );
}

localise(document);
holdFocus(document);
document.title = `${t('card_report')} · Newsgloss`;
render(<Report />, document.body);
