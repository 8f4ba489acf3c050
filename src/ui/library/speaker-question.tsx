import { useRef, useState } from 'preact/hooks';
import type { Annotation } from '../../model.ts';
import { answer, describeDoubt } from '../../present/doubt.ts';
import { actorOf } from '../../present/index.ts';
import { claimsOf } from '../../present/stored-facts.ts';
import { change } from '../../storage/annotations.ts';
import type { Database } from '../../storage/database.ts';
import { Button } from '../design/button.tsx';
import { attempt } from '../design/notice.tsx';
import { language, t } from '../shared/strings.ts';

/** How many of the names that it may be are offered. */
const OFFERED = 2;

/** Who perhaps says something; null if nothing is in doubt. */
export const readDoubt = ({ facts }: Annotation) => describeDoubt(claimsOf(facts), language());

/** Asks who says what is quoted, with the likeliest names; the answer is stored. */
export function SpeakerQuestion({
  annotation,
  beside,
  database,
}: {
  database: Database;
  annotation: Annotation;
  /** All annotations of its article. */
  beside: Annotation[];
}) {
  const [isOther, setOther] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const doubt = readDoubt(annotation);
  if (!doubt) return null;
  const settle = (name: string) => {
    const { perhaps: _, ...facts } = claimsOf(annotation.facts);
    attempt(() => change(database, null, annotation.id, { facts: { ...facts, ...answer(name) } }));
  };
  return (
    <div class="speaker-question" title={doubt.reason}>
      <span>{t('essay_doubt')}</span>{' '}
      {doubt.names.slice(0, OFFERED).map((name) => (
        <Button key={name} class="link" onClick={() => settle(name)}>
          {t('essay_it_is', name)}
        </Button>
      ))}
      <Button class="link" aria-expanded={isOther} onClick={() => setOther(!isOther)}>
        {t('somebody_else')}
      </Button>
      {isOther && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            const name = field.current?.value.trim();
            if (name) settle(name);
          }}
        >
          <input ref={field} aria-label={t('correct_speaker')} list="speakers" dir="auto" required maxLength={400} />
          <datalist id="speakers">
            {[...new Set(beside.map(actorOf))].filter(Boolean).map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
          <button type="submit" class="plain">
            {t('save')}
          </button>
        </form>
      )}
    </div>
  );
}
