import { useEffect, useRef, useState } from 'preact/hooks';
import { isNamed } from '../../corrections/split.ts';
import type { Finding } from '../../findings/index.ts';
import type { ReadyPage } from '../../messaging/contract.ts';
import type { Correction, Facts, Scope, Span } from '../../model.ts';
import { listActors } from '../../present/actor.ts';
import { formOf } from '../../present/index.ts';
import type { Field, FieldContext, Meant } from '../../present/kind-view.ts';
import { textOf } from '../../present/markup.ts';
import { t, translate } from '../shared/strings.ts';
import { draftCorrections } from './draft.ts';
import { Edges } from './edges-field.tsx';

interface Props {
  finding: Finding;
  page: ReadyPage;
  /** Which findings are chosen at first. */
  meant?: Meant;
  /** Whether all findings with its name are corrected together, without their beginnings and ends. */
  isWhole?: boolean;
  save(corrections: Correction[]): Promise<void>;
  cancel(): void;
}

/** The form that corrects a finding: its facts, which other findings that holds for, where it begins and ends. */
export function CorrectForm({ finding, page, meant: first, isWhole = false, save, cancel }: Props) {
  const { article, findings } = page;
  const view = formOf(finding.kind);
  const [facts, setFacts] = useState<Facts>({ ...finding.facts });
  const [meant, setMeant] = useState<Meant>(first ?? (view.meant.includes('name') ? 'name' : 'here'));
  const [scope, setScope] = useState<Scope>('article');
  const [span, setSpan] = useState<Span>({ start: finding.start, end: finding.end });
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input, select')?.focus(), []);
  const words = article.text.slice(finding.start, finding.end).replace(/\s+/g, ' ');
  const context: FieldContext = { facts, found: finding.facts, actors: listActors(findings), t: translate };
  const meanings: { [M in Meant]: string } = {
    name: t('correct_all', isNamed(finding) ? finding.facts.name : words),
    words: t('correct_words', words),
    here: t('correct_here'),
  };

  return (
    <form
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        void save(draftCorrections(finding, { meant, scope, facts, span }, article));
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
      {!isWhole && view.meant.length > 1 && (
        <Choice
          label={t('correct_for')}
          value={meant}
          options={view.meant.map((one) => [one, meanings[one]])}
          choose={(value) => setMeant(value as Meant)}
        />
      )}
      {meant !== 'here' && (
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

interface FieldProps {
  field: Field;
  context: FieldContext;
  change(changed: Facts): void;
}

/** One fact: a list to choose from where the field has options, else a line of text. */
function FieldInput({ field, context, change }: FieldProps) {
  const { fact, isOptional, values } = field;
  const label = translate(field.label) || field.label;
  const value = field.read?.(context) ?? textOf(context.facts[fact]);
  const enter = (typed: string) =>
    change(field.enter?.(typed, context) ?? { [fact]: isOptional && typed === '' ? null : typed });
  const options =
    field.options?.(context) ??
    values?.split(' ').map((one): [string, string] => [one, translate(`${fact}_${one}`) || one]);
  if (options) return <Choice label={label} value={value} options={options} choose={enter} />;
  return (
    <label>
      {label}
      <input value={value} maxLength={300} dir="auto" onInput={({ currentTarget }) => enter(currentTarget.value)} />
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
