import type { Facts } from '../../model.ts';
import { nameOrKey, t } from '../shared/strings.ts';
import type { Actor } from './draft.ts';

interface Props {
  facts: Facts;
  change(changed: Facts): void;
}

const TYPES = ['person', 'organisation', 'country', 'place', 'group'];

const FORMS = [
  ...['count', 'money', 'percent', 'measure', 'rate', 'fraction', 'number', 'ordinal', 'score'],
  ...['date', 'period', 'duration', 'age', 'time'],
];

/** Values that are patterns of ISO 8601 rather than numbers. */
const DATED = ['date', 'period', 'time'];

const textOf = (fact: Facts[string]) => (fact === null || fact === undefined ? '' : String(fact));

function Choice({
  label,
  value,
  options,
  choose,
}: {
  label: string;
  value: string;
  options: [value: string, label: string][];
  choose(value: string): void;
}) {
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

function Line({ label, value, enter }: { label: string; value: string; enter(value: string): void }) {
  return (
    <label>
      {label}
      <input value={value} maxLength={300} dir="auto" onInput={({ currentTarget }) => enter(currentTarget.value)} />
    </label>
  );
}

/** An actor's name, type and role; another actor's name makes the two one, of that one's type. */
export function ActorFields({ facts, change, others }: Props & { others: Actor[] }) {
  const name = textOf(facts.name);
  return (
    <>
      <Line label={t('correct_name')} value={name} enter={(name) => change({ name })} />
      <Choice
        label={t('correct_same')}
        value={others.some((other) => other.name === name) ? name : ''}
        options={[['', '–'], ...others.map(({ name }): [string, string] => [name, name])]}
        choose={(name) => {
          const other = others.find((one) => one.name === name);
          if (other) change({ ...other });
        }}
      />
      <Choice
        label={t('correct_type')}
        value={textOf(facts.type)}
        options={TYPES.map((type) => [type, nameOrKey('type', type)])}
        choose={(type) => change({ type })}
      />
      <Line label={t('correct_role')} value={textOf(facts.role)} enter={(role) => change({ role: role || null })} />
    </>
  );
}

/** A figure's form, value and unit, and what it counts. */
export function FigureFields({ facts, change }: Props) {
  return (
    <>
      <Choice
        label={t('correct_type')}
        value={textOf(facts.form)}
        options={FORMS.map((form) => [form, nameOrKey('form', form)])}
        choose={(form) => change({ form })}
      />
      <Line
        label={t('correct_value')}
        value={textOf(facts.value)}
        enter={(typed) => change({ value: readValue(typed, textOf(facts.form)) })}
      />
      <Line label={t('correct_unit')} value={textOf(facts.unit)} enter={(unit) => change({ unit: unit || null })} />
      <Line
        label={t('correct_counted')}
        value={textOf(facts.counted)}
        enter={(counted) => change({ counted: counted || null })}
      />
    </>
  );
}

/** A number where it is one, else as it was typed: “2012-07”. */
function readValue(typed: string, form: string): string | number | null {
  const value = typed.trim();
  if (value === '') return null;
  return DATED.includes(form) || Number.isNaN(Number(value)) ? typed : Number(value);
}

/** Who says a quotation: an actor of the story, somebody else, or nobody known. */
export function QuoteFields({ facts, change, names }: Props & { names: string[] }) {
  const actor = textOf(facts.actor);
  return (
    <>
      <Choice
        label={t('correct_speaker')}
        value={actor}
        options={[
          ['', textOf(facts.speaker) || t('unknown_speaker')],
          ...names.map((one): [string, string] => [one, one]),
        ]}
        choose={(name) => change(name ? { actor: name, speaker: name } : { actor: null, speaker: null })}
      />
      <Line
        label={t('correct_speaker_words')}
        value={textOf(facts.speaker)}
        enter={(speaker) => change({ speaker: speaker || null, ...(names.includes(speaker) && { actor: speaker }) })}
      />
    </>
  );
}
