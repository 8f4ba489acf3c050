import { useEffect, useRef, useState } from 'preact/hooks';
import { isNamed } from '../../corrections/split.ts';
import type { Finding } from '../../findings/index.ts';
import type { ReadyPage } from '../../messaging/contract.ts';
import type { Article, Correction, Facts, Scope, Span } from '../../model.ts';
import { listActors } from '../../present/actor.ts';
import { formOf } from '../../present/index.ts';
import type { CorrectionTarget, Field, FieldContext } from '../../present/kind-view.ts';
import { textOf } from '../../present/markup.ts';
import { t, translate } from '../shared/strings.ts';
import { draftCorrections } from './draft.ts';

interface Props {
  finding: Finding;
  page: ReadyPage;
  /** Which findings are chosen at first. */
  target?: CorrectionTarget;
  /** Whether all findings with its name are corrected together, without their beginnings and ends. */
  isWhole?: boolean;
  save(corrections: Correction[]): Promise<void>;
  cancel(): void;
}

/** The form that corrects a finding: its facts, which other findings that holds for, where it begins and ends. */
export function CorrectForm({ finding, page, target: first, isWhole = false, save, cancel }: Props) {
  const { article, findings } = page;
  const view = formOf(finding.kind);
  const [facts, setFacts] = useState<Facts>({ ...finding.facts });
  const [target, setTarget] = useState<CorrectionTarget>(first ?? (view.targets.includes('name') ? 'name' : 'here'));
  const [scope, setScope] = useState<Scope>('article');
  const [span, setSpan] = useState<Span>({ start: finding.start, end: finding.end });
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input, select')?.focus(), []);
  const words = article.text.slice(finding.start, finding.end).replace(/\s+/g, ' ');
  const context: FieldContext = { facts, found: finding.facts, actors: listActors(findings), t: translate };
  const meanings: { [M in CorrectionTarget]: string } = {
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
      {!isWhole && view.targets.length > 1 && (
        <Choice
          label={t('correct_for')}
          value={target}
          options={view.targets.map((one) => [one, meanings[one]])}
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
  const label = translate(field.label);
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

/** A span with its start or its end moved by one word; null where no other word is left within `room`. */
export function moveEdge(text: string, span: Span, edge: 'start' | 'end', step: 1 | -1, room: Span): Span | null {
  const words = listWords(text, room);
  const at =
    edge === 'start'
      ? step === 1
        ? words.find(({ start }) => start > span.start)?.start
        : words.findLast(({ start }) => start < span.start)?.start
      : step === 1
        ? words.find(({ end }) => end > span.end)?.end
        : words.findLast(({ end }) => end < span.end)?.end;
  if (at === undefined) return null;
  const moved = { ...span, [edge]: at };
  return moved.start < moved.end ? moved : null;
}

/** Words without the marks around them; in writing without spaces, as the platform cuts them. */
function listWords(text: string, { start, end }: Span): Span[] {
  return [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text.slice(start, end))]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => ({ start: start + index, end: start + index + segment.length }));
}

/** How much of the surroundings is shown, in UTF-16 units. */
const AROUND = 40;

/** Where the finding begins and ends, word by word, within its paragraph. */
export function Edges({ article, span, change }: { article: Article; span: Span; change(span: Span): void }) {
  const { text, blocks } = article;
  const room = blocks.find(({ start, end }) => start <= span.start && span.end <= end) ?? {
    start: 0,
    end: text.length,
  };
  const isCutBefore = span.start - AROUND > room.start;
  const isCutAfter = span.end + AROUND < room.end;
  const before = text.slice(isCutBefore ? span.start - AROUND : room.start, span.start);
  const after = text.slice(span.end, isCutAfter ? span.end + AROUND : room.end);
  const move = (edge: 'start' | 'end', step: 1 | -1, arrow: string, label: string) => {
    const moved = moveEdge(text, span, edge, step, room);
    return (
      <button
        type="button"
        title={label}
        data-edge={`${edge}${step}`}
        disabled={!moved}
        onClick={() => moved && change(moved)}
      >
        <span aria-hidden="true">{arrow}</span>
      </button>
    );
  };
  return (
    <fieldset>
      <legend>{t('correct_edges')}</legend>
      <p class="passage" dir="auto" lang={article.lang || undefined}>
        {isCutBefore ? before.replace(/^\S*\s?/, '… ') : before}
        <mark>{text.slice(span.start, span.end)}</mark>
        {isCutAfter ? after.replace(/\s?\S*$/, ' …') : after}
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
