import { describe } from '../../anchors/describe.ts';
import { isNamed } from '../../corrections/corrections.ts';
import type { Finding } from '../../findings/index.ts';
import type { Article } from '../../model.ts';
import { answer, describeDoubt } from '../../present/doubt.ts';
import type { Entry } from '../../present/entry.ts';
import { readInSentence } from '../../present/in-sentence.ts';
import { formOf } from '../../present/index.ts';
import { Button } from '../design/button.tsx';
import { Paged } from '../design/paged.tsx';
import { language, t } from '../shared/strings.ts';
import { useRead } from '../shared/use-read.ts';
import { Editor } from './mark-line.tsx';
import type { RowActions } from './row-actions.ts';
import { Sentence } from './row-text.tsx';

/** The places of a row, each in its sentence. */
export function Places({
  all,
  at,
  goTo,
  article,
}: {
  all: Finding[];
  at: number;
  goTo(place: number): void;
  article: Article;
}) {
  return (
    <div class="under">
      <Paged items={all.map((finding, place) => ({ finding, place }))} name="places">
        {({ finding, place }) => (
          <li key={finding.start}>
            <Button
              class="place"
              dir="auto"
              lang={article.lang || undefined}
              aria-current={place === at ? 'location' : undefined}
              onClick={() => goTo(place)}
            >
              <Sentence sentence={readInSentence(article, finding)} />
            </Button>
          </li>
        )}
      </Paged>
    </div>
  );
}

/** Why it is not certain who speaks, and the answers. */
export function Question({
  entry,
  close,
  other,
  ...actions
}: { entry: Entry; close(): void; other(): void } & RowActions) {
  const { finding } = entry;
  const { article } = actions.page;
  const doubt = describeDoubt(finding.facts, language());
  if (!doubt) return null;
  const settle = (name: string) => {
    const { kind, start, end } = finding;
    const place = describe(article.text, { start, end });
    actions.correct([{ kind, place, facts: answer(name), scope: 'article' }], close);
  };
  return (
    <div class="under ask">
      <p>{doubt.reason}</p>
      <p class="pick">
        {doubt.names.map((name) => (
          <Button key={name} dir="auto" lang={article.lang || undefined} onClick={() => settle(name)}>
            {name}
          </Button>
        ))}
        <Button class="other" onClick={other}>
          {t('check_else')}
        </Button>
      </p>
    </div>
  );
}

/** The editor of the note of a kept finding, once it is kept. */
export function RowNote({ entry, close, ...actions }: { entry: Entry; close(): void } & RowActions) {
  const [mark] = actions.marksOf(entry);
  const annotation = mark && actions.annotationOf(mark);
  if (!mark || !annotation) return null;
  return (
    <div class="under">
      <Editor target={{ id: mark.id }} notes={annotation} focus="note" close={close} />
    </div>
  );
}

/** The correction form of a row: for all mentions of a name, for the same words, or for one place. */
export function RowForm({ entry: { finding, all }, close, ...actions }: { entry: Entry; close(): void } & RowActions) {
  const loaded = useRead(() => import('./on-demand.ts'));
  if (!loaded) return null;
  const { CorrectDialog } = loaded;
  const { targets } = formOf(finding.kind);
  const mentions = all.filter(isNamed);
  const target = targets.includes('name') ? 'name' : all.length > 1 && targets.includes('words') ? 'words' : 'here';
  return (
    <CorrectDialog
      finding={finding}
      mentions={mentions.length > 1 ? mentions : null}
      page={actions.page}
      target={target}
      save={(corrections) => (corrections.length > 0 ? actions.correct(corrections, close) : close())}
      cancel={close}
    />
  );
}
