import type { Finding } from '../findings/index.ts';
import type {
  CardContent,
  CardContext,
  CardView,
  FileView,
  FormView,
  KindInfo,
  ListView,
  MarkStyle,
} from './kind-view.ts';
import { textOf } from './markup.ts';
import { describeFigure, describeInWords, writeNumber } from './plain-figure.ts';

type Figure = Extract<Finding, { kind: 'figure' }>;

/** The mark style of figures. */
export const markStyle: MarkStyle = { stroke: 'double', hue: 'teal' };

/** Properties of figures. */
export const info: KindInfo = {
  rejectLabel: 'card_not_figure',
  hasAmounts: true,
};

/** Figures in the list, in plain words if these add information. */
export const list: ListView<Figure> = {
  describe({ facts: { counted, ...facts } }, words, language) {
    const plain = describeInWords(facts, language);
    const isPlainer = addsDetail(plain, words);
    return {
      title: isPlainer ? plain : words,
      counted: (isPlainer && counted) || '',
      detail: isPlainer ? words : '',
      isDetailQuoted: true,
      group: language.t(`form_${facts.form}_plural`) || facts.form,
    };
  },
  pickRepresentative: () => null,
  startsInReadingOrder: true,
  hasTranslatedGroups: true,
  hasOwnDetails: true,
  isNumeric: true,
};

/** Whether the plain words contain a word or number that is not in the text of the figure. */
function addsDetail(plain: string, words: string): boolean {
  const folded = words.toLocaleLowerCase();
  // “10,000”, “soldiers”
  return (plain.toLocaleLowerCase().match(/[\p{L}\p{N}.,]+/gu) ?? []).some((word) => !folded.includes(word));
}

/** The card of a figure, in plain words. */
export const card: CardView<Figure> = { describe: describeCard, hasTranslatedTitle: true };

function describeCard({ facts }: Figure, words: string, { language }: CardContext): CardContent {
  const { t } = language;
  const plain = describeInWords(facts, language);
  return {
    label: [t('kind_figure'), t(`form_${facts.form}`)].filter(Boolean).join(' · '),
    title: plain || words,
    role: '',
    lines: [],
    copied: plain && plain !== words ? `${words} (${plain})` : words,
  };
}

/** Forms whose values are ISO 8601 strings instead of numbers. */
const DATED = ['date', 'period', 'time'];

/** Corrections of a figure: another form, value or unit, or another noun that it counts. */
export const form: FormView = {
  targets: ['words', 'here'],
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

/** The entered value as a number if it is one, or as a string, such as “2012-07”; null if it is empty. */
function readValue(typed: string, form: string): string | number | null {
  const value = typed.trim();
  if (value === '') return null;
  return DATED.includes(form) || Number.isNaN(Number(value)) ? typed : Number(value);
}

/** Figures in files: one line each, with value and unit. */
export const file: FileView = {
  rank: 2,
  shape: 'line',
  describe: ([facts = {}], language) => describeFigure(facts, language.t),
  summarise: (facts, _, language) => describeInWords(facts, language),
  columns: ({ form, value, to, unit, counted }) => ({
    type: textOf(form),
    value: writeNumber(value),
    value_to: writeNumber(to),
    date: typeof value === 'string' ? value : '',
    unit: textOf(unit),
    counted: textOf(counted),
  }),
};
