import { Button } from '../design/button.tsx';
import { requestHosts } from './site-access.tsx';
import { t } from './strings.ts';

interface Props {
  /** The host: “www.courier.example”. */
  site: string;
  onAnswer(): void;
  /** The browser does not put its own question from where this is shown. */
  onUnable(): void;
}

/** The question whether the reader's marks are always shown on a site, with its two answers. */
export function SiteQuestion({ site, onAnswer, onUnable }: Props) {
  /** At once, because the browser's question needs the press. */
  function allow(): void {
    try {
      void requestHosts(`*://${site}/*`).then(onAnswer, onUnable);
    } catch {
      onUnable(); // Firefox has no such call in a frame
    }
  }

  return (
    <>
      <h2>{t('ask_site')}</h2>
      <p>{t('ask_site_why', site)}</p>
      <div class="answers">
        <Button class="primary" data-act="always" onClick={allow}>
          {t('ask_site_yes')}
        </Button>
        <Button data-act="close" onClick={onAnswer}>
          {t('not_now')}
        </Button>
      </div>
    </>
  );
}
