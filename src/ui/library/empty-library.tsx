import { type StringKey, t } from '../shared/strings.ts';

const FIRST_STEPS: [title: StringKey, hint: StringKey][] = [
  ['library_step_open', 'library_step_open_hint'],
  ['library_step_highlight', 'library_step_highlight_hint'],
  ['library_step_return', 'library_step_return_hint'],
];

/** The library before anything is in it: what comes here, and how. */
export function EmptyLibrary() {
  return (
    <div class="empty first-steps">
      <h2>{t('library_empty_title')}</h2>
      <p class="lead-in">{t('library_empty')}</p>
      <ol>
        {FIRST_STEPS.map(([title, hint]) => (
          <li key={title}>
            <b class="step">{t(title)}</b>
            <span>{t(hint)}</span>
          </li>
        ))}
      </ol>
      <a class="plain main" href="welcome.html">
        {t('library_try')}
      </a>
    </div>
  );
}
