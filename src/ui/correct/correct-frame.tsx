import { useEffect, useState } from 'preact/hooks';
import type { Finding } from '../../findings/index.ts';
import { framed, type ReadyPage } from '../../messages/contract.ts';
import type { Span } from '../../model.ts';
import { say, sayTrouble } from '../parts/strings.ts';
import { CorrectForm } from './correct-form.tsx';

interface Subject {
  state: ReadyPage;
  finding: Finding;
}

/** Puts one finding right, over its page: in a frame of the extension's own, so that the page sees nothing of it. */
export function CorrectFrame({ kind, span }: { kind: string; span: Span }) {
  const [subject, setSubject] = useState<Subject | null>(null);
  const [trouble, setTrouble] = useState('');

  useEffect(() => {
    find(kind, span).then(setSubject, (error: unknown) => setTrouble(sayTrouble(error)));
  }, []);

  const close = () => framed.closeForm();

  return (
    <main onKeyDown={({ key }) => key === 'Escape' && void close()}>
      <h1 class="unseen">{say('card_correct')}</h1>
      {subject && (
        <CorrectForm
          finding={subject.finding}
          page={subject.state}
          cancel={() => void close()}
          save={async (corrections) => {
            setTrouble('');
            try {
              if (corrections.length > 0) await framed.correct(corrections);
              await close();
            } catch (error) {
              setTrouble(sayTrouble(error));
            }
          }}
        />
      )}
      {trouble && (
        <p class="trouble" role="alert">
          {trouble}
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
  if (state?.status !== 'ready' || !finding) throw new Error(say('moved_gone'));
  return { state, finding };
}
