import { ChevronIcon } from '../design/icons.tsx';
import { t } from './strings.ts';

/** The head of a page of text: the way to the library. */
export function PageHead() {
  return (
    <header class="page-head">
      <a href="library.html" title={t('open_library')}>
        <ChevronIcon /> {t('extension_name')}
      </a>
    </header>
  );
}
