import { useEffect, useRef, useState } from 'preact/hooks';
import type { Finding } from '../../findings/index.ts';
import type { ReadyPage } from '../../messaging/contract.ts';
import type { Correction, Facts, Scope, Span } from '../../model.ts';
import { t } from '../shared/strings.ts';
import { draftCorrections, listActors, type Meant } from './draft.ts';
import { Edges } from './edges-field.tsx';
import { ActorFields, FigureFields, QuoteFields } from './fields.tsx';

interface Props {
  finding: Finding;
  page: ReadyPage;
  /** Which findings are meant at first. */
  meant?: Meant;
  /** It is put right as a whole: in all its mentions, and not in where one of them begins. */
  isWhole?: boolean;
  save(corrections: Correction[]): Promise<void>;
  cancel(): void;
}

/** What the reader can put right of a finding: what it says, which others that holds for, where it begins and ends. */
export function CorrectForm({ finding, page, meant: first, isWhole = false, save, cancel }: Props) {
  const { article, findings } = page;
  const isActor = finding.kind === 'actor';
  const [facts, setFacts] = useState<Facts>({ ...finding.facts });
  const [meant, setMeant] = useState<Meant>(first ?? (isActor ? 'name' : 'here'));
  const [scope, setScope] = useState<Scope>('article');
  const [span, setSpan] = useState<Span>({ start: finding.start, end: finding.end });
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input, select')?.focus(), []);
  const change = (changed: Facts) => setFacts({ ...facts, ...changed });
  const words = article.text.slice(finding.start, finding.end).replace(/\s+/g, ' ');
  const actors = listActors(findings);
  const meanings: [Meant, string][] = [
    ...(isActor ? [['name', t('correct_all', finding.facts.name)] as [Meant, string]] : []),
    ...(finding.kind === 'quote' ? [] : [['words', t('correct_words', words)] as [Meant, string]]),
    ['here', t('correct_here')],
  ];
  const scopes: [Scope, string][] = [
    ['article', t('correct_article')],
    ['site', t('correct_site')],
    ['everywhere', t('correct_everywhere')],
  ];

  return (
    <form
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        void save(draftCorrections(finding, { meant, scope, facts, span }, article));
      }}
    >
      {finding.kind === 'actor' && (
        <ActorFields facts={facts} change={change} others={actors.filter(({ name }) => name !== finding.facts.name)} />
      )}
      {finding.kind === 'figure' && <FigureFields facts={facts} change={change} />}
      {finding.kind === 'quote' && <QuoteFields facts={facts} change={change} names={actors.map(({ name }) => name)} />}
      {!isWhole && meanings.length > 1 && (
        <label>
          {t('correct_for')}
          <select value={meant} onChange={({ currentTarget }) => setMeant(currentTarget.value as Meant)}>
            {meanings.map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </label>
      )}
      {meant !== 'here' && (
        <label>
          {t('correct_scope')}
          <select value={scope} onChange={({ currentTarget }) => setScope(currentTarget.value as Scope)}>
            {scopes.map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </label>
      )}
      {!isWhole && <Edges article={article} span={span} change={setSpan} />}
      <footer>
        <button type="button" onClick={cancel}>
          {t('cancel')}
        </button>
        <button type="submit" class="primary">
          {t('correct_save')}
        </button>
      </footer>
    </form>
  );
}
