import { useEffect, useRef } from 'preact/hooks';
import { reject, rejectName } from '../../corrections/apply.ts';
import { isNamed, type Mention } from '../../corrections/split.ts';
import type { Finding } from '../../findings/index.ts';
import type { ReadyPage } from '../../messaging/contract.ts';
import type { Correction, Scope } from '../../model.ts';
import { infoOf } from '../../present/index.ts';
import type { Meant } from '../../present/kind-view.ts';
import { t, translate } from '../shared/strings.ts';
import { CorrectForm } from './correct-form.tsx';
import { SplitForm } from './split-form.tsx';

interface Props {
  finding: Finding;
  /** Every mention of the actor that is put right as a whole; null where it is one finding. */
  mentions: Mention[] | null;
  page: ReadyPage;
  /** Which findings are meant at first. */
  meant: Meant;
  save(corrections: Correction[]): void;
  cancel(): void;
}

/** All that can be put right of a row in a list, below that row: what it says, that it is two, that it is none. */
export function CorrectDialog({ finding, mentions, page, meant, save, cancel }: Props) {
  const dialog = useRef<HTMLElement>(null);
  useEffect(() => dialog.current?.parentElement?.scrollIntoView({ block: 'start' }), []);
  const name = isNamed(finding) ? finding.facts.name : '';
  const rejections: [Scope, string][] = [
    ['article', t(mentions ? 'correct_reject_article' : 'card_reject_here')],
    ['site', t('card_reject_site')],
    ['everywhere', t('card_reject_everywhere')],
  ];
  return (
    <section
      ref={dialog}
      class="correct"
      aria-label={t('card_correct')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault(); // the popup stays
        event.stopPropagation();
        cancel();
      }}
    >
      <CorrectForm
        finding={finding}
        page={page}
        meant={meant}
        isWhole={mentions !== null}
        save={async (corrections) => save(corrections)}
        cancel={cancel}
      />
      {mentions && mentions.length > 1 && (
        <details
          class="split"
          onToggle={({ currentTarget }) => currentTarget.open && currentTarget.scrollIntoView({ block: 'start' })}
        >
          <summary>{t('split_title')}</summary>
          <SplitForm mentions={mentions} page={page} save={save} />
        </details>
      )}
      <fieldset class="rejects">
        <legend>{translate(infoOf(finding.kind).rejectLabel)}</legend>
        {rejections.map(([scope, label]) => (
          <button
            key={scope}
            type="button"
            data-reject={scope}
            onClick={() =>
              save([mentions ? rejectName(finding.kind, name, scope) : reject(finding, scope, page.article)])
            }
          >
            {label}
          </button>
        ))}
      </fieldset>
    </section>
  );
}
