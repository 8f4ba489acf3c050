import { render } from 'preact';
import { useState } from 'preact/hooks';
import { listKinds } from '../../present/index.ts';
import { holdFocus } from '../design/hold-focus.ts';
import { CheckIcon } from '../design/icons.tsx';
import { useAttempt } from '../design/notice.tsx';
import { localise, nameOrKey, type StringKey, t, translate } from '../shared/strings.ts';
import { useHues, useSettings } from '../shared/use-settings.ts';
import { Sample, type Step } from './sample.tsx';

/** The steps with their names, titles and explanations. */
const STEPS: { step: Step; name: StringKey; title: StringKey; lead: StringKey; more?: StringKey[] }[] = [
  { step: 'read', name: 'welcome_read', title: 'welcome_read_title', lead: 'welcome_read_lead' },
  {
    step: 'keep',
    name: 'keep',
    title: 'welcome_keep_title',
    lead: 'welcome_keep_lead',
    more: ['welcome_keep_more'],
  },
  {
    step: 'use',
    name: 'welcome_use',
    title: 'welcome_use_title',
    lead: 'welcome_use_lead',
    more: ['welcome_button', 'privacy_local'],
  },
];

const LIBRARY = 'library.html';

/** The page that is shown after installation: one mark, one highlight and one quotation to copy, on the same sample. */
export function Welcome() {
  const { attempt, notice } = useAttempt();
  useHues(useSettings(attempt).settings);
  const [at, setAt] = useState(0);
  const now = STEPS[at] ?? STEPS[0];
  if (!now) return null;
  return (
    <div class="welcome">
      <header>
        <b>{t('extension_name')}</b>
        <a class="skip" href={LIBRARY}>
          {t('welcome_skip')}
        </a>
      </header>
      <main>
        <section class="say" aria-live="polite">
          <Steps at={at} go={setAt} />
          <h1>{t(now.title)}</h1>
          <p class="lead">{t(now.lead)}</p>
          {now.step === 'read' && <Legend />}
          {now.more?.map((key) => (
            <p key={key} class="small">
              {t(key)}
            </p>
          ))}
          {now.step === 'use' && <Access />}
          <p class="acts">
            {at > 0 && (
              <button type="button" class="previous" onClick={() => setAt(at - 1)}>
                {t('welcome_back')}
              </button>
            )}
            {at < STEPS.length - 1 ? (
              <button key="next" type="button" class="primary next" onClick={() => setAt(at + 1)}>
                {t('welcome_next')}
              </button>
            ) : (
              <a class="primary" href={LIBRARY}>
                {t('welcome_start')}
              </a>
            )}
          </p>
        </section>
        <section class="live" aria-label={t('sample_label')}>
          <Sample step={now.step} attempt={attempt} />
        </section>
      </main>
      {notice}
    </div>
  );
}

function Steps({ at, go }: { at: number; go(at: number): void }) {
  return (
    <ol class="steps">
      {STEPS.map(({ step, name }, i) => (
        <li key={step}>
          <button type="button" aria-current={i === at ? 'step' : undefined} onClick={() => go(i)}>
            <i aria-hidden="true">{i < at ? <CheckIcon /> : i + 1}</i>
            {t(name)}
          </button>
        </li>
      ))}
    </ol>
  );
}

/** The kinds, each as it is marked. */
function Legend() {
  return (
    <dl class="legend">
      {listKinds().map((kind) => (
        <div key={kind}>
          <dt>
            <span class="kind-mark" data-kinds={kind}>
              {nameOrKey('kind', kind, '_plural')}
            </span>
          </dt>
          <dd>{translate(`kind_${kind}_hint`)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Where pages are read, and where that is changed. */
function Access() {
  return (
    <p class="small">
      {t('welcome_access')} <a href="settings.html#sites">{t('settings_title')}</a>.
    </p>
  );
}

localise(document);
holdFocus(document);
document.title = t('welcome_title');
render(<Welcome />, document.body);
