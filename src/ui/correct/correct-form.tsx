import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isNamed } from '../../corrections/corrections.ts';
import { draftCorrections } from '../../corrections/draft.ts';
import { moveEdge } from '../../corrections/move-edge.ts';
import type { Finding } from '../../findings/index.ts';
import type { ReadyPage } from '../../messaging/contract.ts';
import type { Article, Correction, CorrectionTarget, Facts, Scope, Span } from '../../model.ts';
import { listActors } from '../../present/actor.ts';
import { formOf } from '../../present/index.ts';
import type { Field, FieldContext } from '../../present/kind-view.ts';
import { textOf } from '../../present/markup.ts';
import { Button } from '../design/button.tsx';
import { t, translate } from '../shared/strings.ts';

interface Props {
  finding: Finding;
  page: ReadyPage;
  /** The initial target; by default, the name if the kind has names, otherwise this finding only. */
  target?: CorrectionTarget;
  /** Whether all findings with the same name are corrected. Their start and end cannot be changed then. */
  isGroup?: boolean;
  save(corrections: Correction[]): Promise<void>;
  cancel(): void;
}

/** The form to correct a finding: its facts, the findings that the correction applies to, and its start and end. */
export function CorrectForm({ finding, page, target: first, isGroup = false, save, cancel }: Props) {
  const { article, findings } = page;
  const view = formOf(finding.kind);
  const [facts, setFacts] = useState<Facts>({ ...finding.facts });
  const [target, setTarget] = useState<CorrectionTarget>(first ?? (view.targets.includes('name') ? 'name' : 'here'));
  const [scope, setScope] = useState<Scope>('article');
  const [span, setSpan] = useState<Span>({ start: finding.start, end: finding.end });
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => form.current?.querySelector<HTMLElement>('input, select')?.focus(), []);
  const words = article.text.slice(finding.start, finding.end).replace(/\s+/g, ' ');
  const context: FieldContext = { facts, found: finding.facts, actors: listActors(findings), t: translate };
  const targetLabels: { [T in CorrectionTarget]: string } = {
    name: t('correct_all', isNamed(finding) ? finding.facts.name : words),
    words: t('correct_words', words),
    here: t('correct_here'),
  };

  return (
    <form
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        void save(draftCorrections(finding, { target, scope, facts, span }, article));
      }}
    >
      {view.fields.map((field) => (
        <FieldInput
          key={field.label}
          field={field}
          context={context}
          change={(changed) => setFacts({ ...facts, ...changed })}
        />
      ))}
      {!isGroup && view.targets.length > 1 && (
        <Choice
          label={t('correct_for')}
          value={target}
          options={view.targets.map((one) => [one, targetLabels[one]])}
          choose={(value) => setTarget(value as CorrectionTarget)}
        />
      )}
      {target !== 'here' && (
        <Choice
          label={t('correct_scope')}
          value={scope}
          options={[
            ['article', t('correct_article')],
            ['site', t('correct_site')],
            ['everywhere', t('correct_everywhere')],
          ]}
          choose={(value) => setScope(value as Scope)}
        />
      )}
      {!isGroup && <Edges article={article} span={span} change={setSpan} />}
      <footer>
        <Button onClick={cancel}>{t('cancel')}</Button>
        <button type="submit" class="primary">
          {t('correct_save')}
        </button>
      </footer>
    </form>
  );
}

interface FieldProps {
  field: Field;
  context: FieldContext;
  change(changed: Facts): void;
}

/** The input for a fact: a list if the field has options, otherwise a text field. */
function FieldInput({ field, context, change }: FieldProps) {
  const { fact, isOptional, values } = field;
  const label = translate(field.label);
  const value = field.read?.(context) ?? textOf(context.facts[fact]);
  const enter = (typed: string) =>
    change(field.enter?.(typed, context) ?? { [fact]: isOptional && typed === '' ? null : typed });
  const options =
    field.options?.(context) ??
    values?.split(' ').map((one): [string, string] => [one, translate(`${fact}_${one}`) || one]);
  if (options) return <Choice label={label} value={value} options={options} choose={enter} />;
  const onInput = ({ currentTarget }: { currentTarget: HTMLInputElement }) => enter(currentTarget.value);
  return field.isDay?.(context) ? (
    <label>
      {label}
      <input type="date" value={value} onInput={onInput} />
    </label>
  ) : (
    <label>
      {label}
      <input value={value} maxLength={300} dir="auto" onInput={onInput} />
    </label>
  );
}

interface ChoiceProps {
  label: string;
  value: string;
  options: [value: string, label: string][];
  choose(value: string): void;
}

function Choice({ label, value, options, choose }: ChoiceProps) {
  return (
    <label>
      {label}
      <select value={value} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        {options.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The length of the context shown before and after the finding, in UTF-16 code units. */
const CONTEXT = 40;

/** Buttons that move the start and end of a finding word by word, within its paragraph. */
function Edges({ article, span, change }: { article: Article; span: Span; change(span: Span): void }) {
  const { text, blocks } = article;
  const limits = blocks.find(({ start, end }) => start <= span.start && span.end <= end) ?? {
    start: 0,
    end: text.length,
  };
  const isCutBefore = span.start - CONTEXT > limits.start;
  const isCutAfter = span.end + CONTEXT < limits.end;
  const before = text.slice(isCutBefore ? span.start - CONTEXT : limits.start, span.start);
  const after = text.slice(span.end, isCutAfter ? span.end + CONTEXT : limits.end);
  const move = (edge: 'start' | 'end', step: 1 | -1, arrow: string, label: string) => {
    const moved = moveEdge(text, span, edge, step, limits);
    return (
      <Button title={label} data-edge={`${edge}${step}`} disabled={!moved} onClick={() => moved && change(moved)}>
        <span aria-hidden="true">{arrow}</span>
      </Button>
    );
  };
  return (
    <fieldset>
      <legend>{t('correct_edges')}</legend>
      <p class="passage" dir="auto" lang={article.lang || undefined}>
        {isCutBefore ? before.replace(/^\S*\s?/, '… ') : before}
        <mark>{text.slice(span.start, span.end)}</mark>
        {isCutAfter ? after.replace(/(?:^|\s)\S*$/, ' …') : after}
      </p>
      <div class="edges">
        <span>
          {move('start', -1, '‹', t('correct_start_earlier'))}
          {move('start', 1, '›', t('correct_start_later'))}
        </span>
        <span>
          {move('end', -1, '‹', t('correct_end_earlier'))}
          {move('end', 1, '›', t('correct_end_later'))}
        </span>
      </div>
    </fieldset>
  );
}
