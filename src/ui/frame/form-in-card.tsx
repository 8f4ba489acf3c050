import { useEffect, useState } from 'preact/hooks';
import type { Finding } from '../../findings/index.ts';
import type { ReadyPage } from '../../messaging/contract.ts';
import type { CardView } from '../../messaging/frame.ts';
import { framed } from '../../messaging/frame-contract.ts';
import type { Correction } from '../../model.ts';
import { CorrectForm } from '../correct/correct-form.tsx';
import { describeError, t } from '../shared/strings.ts';

interface Subject {
  state: ReadyPage;
  finding: Finding;
}

interface Props {
  of: CardView['finding'];
  /** Makes the corrections, and closes the card. */
  save(corrections: Correction[]): Promise<unknown>;
  cancel(): void;
}

/** The correction form of a finding, in its card. */
export function FormInCard({ of, save, cancel }: Props) {
  const [subject, setSubject] = useState<Subject | null>(null);
  const [storageError, setStorageError] = useState('');

  useEffect(() => {
    find(of).then(setSubject, (error: unknown) => setStorageError(describeError(error)));
  }, []);

  return (
    <div class="correct">
      {subject && (
        <CorrectForm
          finding={subject.finding}
          page={subject.state}
          cancel={cancel}
          save={async (corrections) => {
            setStorageError('');
            try {
              await save(corrections);
            } catch (error) {
              setStorageError(describeError(error));
            }
          }}
        />
      )}
      {storageError && (
        <p class="error-message" role="alert">
          {storageError}
        </p>
      )}
    </div>
  );
}

async function find({ kind, start, end }: CardView['finding']): Promise<Subject> {
  const state = await framed.state();
  const finding =
    state?.status === 'ready' &&
    state.findings.find((one) => one.kind === kind && one.start === start && one.end === end);
  if (state?.status !== 'ready' || !finding) throw new Error(t('moved_gone'));
  return { state, finding };
}
