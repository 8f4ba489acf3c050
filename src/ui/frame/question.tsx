import type { QuestionView } from '../../messaging/frame.ts';
import { framed } from '../../messaging/frame-contract.ts';
import { SiteQuestion } from '../shared/site-question.tsx';

/** Asks over a page whether the reader's marks are always shown on its site. */
export function QuestionFrame({ view, onAct }: { view: QuestionView; onAct(act: 'close'): void }) {
  const close = () => onAct('close');
  return (
    <main class="question" onKeyDown={({ key }) => key === 'Escape' && close()}>
      <SiteQuestion
        site={view.site}
        onAnswer={close}
        onUnable={() => {
          void framed.askInTab();
          close();
        }}
      />
      {view.says && <p class="says">{view.says}</p>}
    </main>
  );
}
