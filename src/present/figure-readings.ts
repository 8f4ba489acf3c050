import type { Facts } from '../model.ts';
import type { Reading, Translate } from './kind-view.ts';

/** Words that name a weight as well as money, in six languages: “243 pounds”, “30 libras”. */
const POUNDS = /£|\b(?:pounds?|lbs?|libras?|livres?|libbr[ae]|pfund)\b/i;

/** What a year looks like: “2050”. */
const YEAR = /^(?:1[0-9]|2[01])\d\d$/;

/** What words are likely to be, in the order in which they are shown; one thing if nothing else is likely. */
function listForms(form: string, words: string): string[] {
  if (POUNDS.test(words) && (form === 'measure' || form === 'money')) return ['measure', 'money'];
  if (YEAR.test(words) && (AMOUNTS.includes(form) || form === 'date'))
    return [form === 'count' ? 'count' : 'number', 'date'];
  if (form === 'age' || form === 'duration') return ['duration', 'age'];
  if (form === 'date' || form === 'period') return ['date', 'period'];
  if (form === 'number') return ['number', 'age'];
  return form === 'count' || typeof form !== 'string' ? [form] : [form, 'number'];
}

const AMOUNTS = ['number', 'count'];

/** The facts that have to change for another form. What contradicted the figure is of no more use. */
function changeForm(to: string, { form, value, unit }: Facts, words: string): Facts {
  const number = typeof value === 'number' ? value : Number(words.replace(/[^\d.]/g, ''));
  const units: { [form: string]: string | null } = { money: 'GBP', measure: 'lb', date: null, number: null };
  const isDated = to === 'date' || to === 'period';
  const isKept = !(to in units) || form === to;
  return {
    form: to,
    ...(isDated ? typeof value === 'number' && { value: words } : Number.isFinite(number) && { value: number }),
    unit: isKept ? (unit ?? null) : (units[to] ?? null),
    expected: null,
    compared: null,
    resolved: null,
  };
}

/** What a figure may be: its form, another one that its words may have, and something else. */
export function listReadings(facts: Facts, words: string, t: Translate): Reading[] {
  const form = String(facts.form);
  const readings = listForms(form, words).map(
    (one): Reading => ({
      label: t(
        AMOUNTS.includes(one)
          ? 'reading_amount'
          : one === 'measure' && POUNDS.test(words)
            ? 'reading_weight'
            : `form_${one}`,
      ),
      isChosen: one === form,
      facts: changeForm(one, facts, words),
      ...(one === 'date' && { staysAs: 'stays_date' }),
    }),
  );
  return [...readings, { label: t('reading_else'), isChosen: false }];
}
