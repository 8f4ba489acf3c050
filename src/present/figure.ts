import type { Finding } from '../findings/index.ts';
import type { CardContent, CardContext, CardView, FileView, FormView, KindInfo, ListView, Look } from './kind-view.ts';
import { textOf } from './markup.ts';
import { describeFigure, readPlainly, writeNumber } from './plain-figure.ts';

type Figure = Extract<Finding, { kind: 'figure' }>;

/** How figures are marked. */
export const look: Look = { stroke: 'double', hue: 'teal' };

/** What is true of all figures. */
export const info: KindInfo = {
  rejectLabel: 'card_not_figure',
  hasAmounts: true,
};

/** Figures in the list, in plain words where these say more. */
export const list: ListView<Figure> = {
  describe({ facts: { counted, ...facts } }, words, language) {
    const plain = readPlainly(facts, language);
    const isPlainer = addsDetail(plain, words);
    return {
      title: isPlainer ? plain : words,
      counted: (isPlainer && counted) || '',
      detail: isPlainer ? words : '',
      isDetailQuoted: true,
      group: language.t(`form_${facts.form}_plural`) || facts.form,
    };
  },
  lead: () => null,
  startsInReadingOrder: true,
  hasTranslatedGroups: true,
  hasOwnDetails: true,
  isNumeric: true,
};

/** Whether a plain reading has a word or number that the figure's own words lack. */
function addsDetail(plain: string, words: string): boolean {
  const said = words.toLocaleLowerCase();
  // “10,000”, “soldiers”
  return (plain.toLocaleLowerCase().match(/[\p{L}\p{N}.,]+/gu) ?? []).some((word) => !said.includes(word));
}

/** The card of a figure: the figure in plain words. */
export const card: CardView<Figure> = { describe: describeCard, hasTranslatedTitle: true };

function describeCard({ facts }: Figure, words: string, { language }: CardContext): CardContent {
  const { t } = language;
  const plain = readPlainly(facts, language);
  return {
    label: [t('kind_figure'), t(`form_${facts.form}`)].filter(Boolean).join(' · '),
    title: plain || words,
    role: '',
    lines: [],
    copied: plain && plain !== words ? `${words} (${plain})` : words,
  };
}

/** Forms whose values are patterns of ISO 8601, not numbers. */
const DATED = ['date', 'period', 'time'];

/** A figure can be given another form, value, unit and thing counted. */
export const form: FormView = {
  meant: ['words', 'here'],
  fields: [
    {
      label: 'correct_type',
      fact: 'form',
      values: 'count money percent measure rate fraction number ordinal score date period duration age time',
    },
    {
      label: 'correct_value',
      fact: 'value',
      enter: (typed, { facts }) => ({ value: readValue(typed, textOf(facts.form)) }),
    },
    { label: 'correct_unit', fact: 'unit', isOptional: true },
    { label: 'correct_counted', fact: 'counted', isOptional: true },
  ],
};

/** A number where the text is one, else the text: “2012-07”. */
function readValue(typed: string, form: string): string | number | null {
  const value = typed.trim();
  if (value === '') return null;
  return DATED.includes(form) || Number.isNaN(Number(value)) ? typed : Number(value);
}

/** Figures in files: a line each, with value and unit. */
export const file: FileView = {
  rank: 2,
  shape: 'line',
  describe: ([facts = {}], language) => describeFigure(facts, language.t),
  summarise: (facts, _, language) => readPlainly(facts, language),
  columns: ({ form, value, to, unit, counted }) => ({
    type: textOf(form),
    value: writeNumber(value),
    value_to: writeNumber(to),
    date: typeof value === 'string' ? value : '',
    unit: textOf(unit),
    counted: textOf(counted),
  }),
};
