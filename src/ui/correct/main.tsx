import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Finding } from '../../findings/index.ts';
import { framed, type ReadyPage } from '../../messaging/contract.ts';
import type { Span } from '../../model.ts';
import { describeError, localise, t } from '../shared/strings.ts';
import { CorrectForm } from './correct-form.tsx';

interface Subject {
  state: ReadyPage;
  finding: Finding;
}

/** The correction form of a finding, shown over its page in a frame of the extension, which scripts of the page cannot read. */
export function CorrectFrame({ kind, span }: { kind: string; span: Span }) {
  const [subject, setSubject] = useState<Subject | null>(null);
  const [storageError, setStorageError] = useState('');

  useEffect(() => {
    find(kind, span).then(setSubject, (error: unknown) => setStorageError(describeError(error)));
  }, []);

  const close = () => framed.closeForm();

  return (
    <main onKeyDown={({ key }) => key === 'Escape' && void close()}>
      <h1 class="visually-hidden">{t('card_correct')}</h1>
      {subject && (
        <CorrectForm
          finding={subject.finding}
          page={subject.state}
          cancel={() => void close()}
          save={async (corrections) => {
            setStorageError('');
            try {
              if (corrections.length > 0) await framed.correct(corrections);
              await close();
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
    </main>
  );
}

async function find(kind: string, { start, end }: Span): Promise<Subject> {
  const state = await framed.state();
  const finding =
    state?.status === 'ready' &&
    state.findings.find((one) => one.kind === kind && one.start === start && one.end === end);
  if (state?.status !== 'ready' || !finding) throw new Error(t('moved_gone'));
  return { state, finding };
}

// “#actor/120/132”
const [kind = '', start, end] = location.hash.slice(1).split('/');

localise(document);
document.title = t('card_correct');
// After `load`, because the form focuses a field, which needs the style sheet for layout.
addEventListener('load', () =>
  render(<CorrectFrame kind={kind} span={{ start: Number(start), end: Number(end) }} />, document.body),
);
