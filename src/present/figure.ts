import type { Finding } from '../findings/index.ts';
import type { Facts } from '../model.ts';
import { listReadings } from './figure-readings.ts';
import { readInSentence } from './in-sentence.ts';
import type {
  CardContent,
  CardContext,
  CardView,
  FileView,
  FormView,
  KindInfo,
  Language,
  ListedStory,
  ListView,
  MarkStyle,
} from './kind-view.ts';
import { foldLines, textOf } from './markup.ts';
import { describeInWords, writeNumber } from './plain-figure.ts';

type Figure = Extract<Finding, { kind: 'figure' }>;

/** The mark style of figures. */
export const markStyle: MarkStyle = { stroke: 'double', hue: 'teal' };

/** The smallest count that is marked in a page with few marks. */
const PROMINENT_COUNT = 10;

/** Properties of figures. */
export const info: KindInfo = {
  rejectLabel: 'card_not_figure',
  icon: 'figure',
  hasAmounts: true,
  // “two towns” is in every paragraph
  isProminent: ({ facts: { form, value, counted } }) =>
    form === 'money' || form === 'percent' || (counted !== undefined && Number(value) >= PROMINENT_COUNT),
};

/** Figures in the list, each in its sentence. */
export const list: ListView<Figure> = {
  shape: 'sentence',
  describe: (finding, article) => ({ name: '', sentence: readInSentence(article, finding) }),
  identify: ({ facts }) => identify(facts),
  represent: (same, { article }) => findInText(same, article),
  isAside: ({ facts: { form } }) => DATED.includes(form),
  overview: { title: 'overview_figures', choose: chooseFigures },
};

/** Forms that say little by themselves: dates, clock times, “in 36 hours”, “the second”, “9–4”, “three years old”. */
const MINOR = ['date', 'period', 'time', 'duration', 'ordinal', 'score', 'age'];

/** Counts below this say little: “two towns”. */
const SMALL_COUNT = 10;

/** The figures that a story rests on: those that its top repeats, then those of changes, each with the larger before the smaller. */
function chooseFigures(figures: Figure[], { article: { blocks } }: ListedStory): Figure[] {
  const first = blocks.find(({ role }) => role === 'paragraph');
  const tops = blocks.filter((block) => block === first || block.role === 'title' || block.role === 'standfirst');
  const isAtTop = ({ start }: Figure) => tops.some((block) => start >= block.start && start < block.end);
  const isMajor = ({ facts: { form, value } }: Figure) =>
    !MINOR.includes(form) && (!['count', 'number'].includes(form) || Math.abs(Number(value)) >= SMALL_COUNT);
  const groups = new Map<string | Figure, Figure[]>();
  for (const figure of figures.filter(isMajor)) {
    const key = identify(figure.facts) ?? figure;
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  const weighed = [...groups.values()].map((same) => ({
    figure: findInText(same, { blocks }),
    weight: [same.filter(isAtTop).length, Number(same.some(({ facts }) => facts.change)), sizeOf(same[0])],
  }));
  return weighed.sort((a, b) => compare(b.weight, a.weight)).flatMap(({ figure }) => figure ?? []);
}

/** The first of the same figures that stands in the text: its sentence says more than a headline. */
function findInText(same: Figure[], { blocks }: Pick<ListedStory['article'], 'blocks'>): Figure | undefined {
  const [top] = blocks.filter(({ role }) => role === 'paragraph');
  return same.find(({ start }) => !top || start >= top.start) ?? same[0];
}

/** The order of magnitude of a sum or count; 0 for shares and measures, which cannot be compared. */
const sizeOf = (figure: Figure | undefined): number => {
  const { form = '', value } = figure?.facts ?? {};
  return ['money', 'count', 'number'].includes(form) ? Math.log10(1 + Math.abs(Number(value) || 0)) : 0;
};

function compare(one: number[], other: number[]): number {
  for (const [at, weight] of one.entries()) if (weight !== other[at]) return weight - (other[at] ?? 0);
  return 0;
}

/** The same for “120 jobs” in the headline and in the text, and for two mentions of a day; null for numbers of nothing in particular. */
function identify({ form, value, to, unit, comparator, counted, resolved, expected }: Figure['facts']): string | null {
  if (resolved) return [form, resolved].join('|');
  if (value === undefined || !(unit || counted)) return null;
  return [form, value, to, unit, comparator, counted?.toLowerCase(), expected].join('|');
}

/** The plain words of a figure; '' if every word and number of them is in its text. What is counted is always there. */
function readBeneath(facts: Facts, words: string, language: Language): string {
  // “1 hour and 40 minutes” reads better than 1.667 hours
  const { form, value } = facts;
  const isMixed = (form === 'duration' || form === 'measure') && !Number.isInteger(Number(value) * 1000);
  if (isMixed && typeof value === 'number') return '';
  const plain = describeInWords({ ...facts, counted: undefined }, language);
  const folded = words.toLocaleLowerCase();
  // “10,000”, “soldiers”
  const parts = plain.toLocaleLowerCase().match(/[\p{L}\p{N}.,]+/gu) ?? [];
  return parts.every((part) => folded.includes(part)) ? '' : plain;
}

/** What other figures of the sentence give instead, carefully worded; '' if none contradicts the figure. */
function describeMismatch({ form, unit, expected, compared }: Facts, language: Language): string {
  if (typeof expected !== 'number' || typeof compared !== 'string') return '';
  return language.t('figure_mismatch', compared, describeInWords({ form, unit, value: expected }, language));
}

/** The card of a figure: its words, and how they are read. */
export const card: CardView<Figure> = { describe: describeAmount };

function describeAmount({ facts }: Figure, words: string, { language }: CardContext): CardContent {
  const { t } = language;
  const plain = readBeneath(facts, words, language);
  const readings = listReadings(facts, words, t);
  return {
    label: readings.find(({ isChosen }) => isChosen)?.label ?? t(`form_${facts.form}`),
    title: words,
    role: '',
    reading: plain,
    lines: [describeMismatch(facts, language)].filter(Boolean),
    readings,
    shares: 'words',
    copied: plain ? `${words} (${plain})` : words,
  };
}

/** Forms whose values are ISO 8601 strings instead of numbers. */
const DATED = ['date', 'period', 'time'];

const readDay = ({ resolved, value }: Facts): string => textOf(resolved) || textOf(value);

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
      // Of other dates than a year, which is written as it is stored, only a day can be entered.
      isDay: ({ facts, found }) => facts.form === 'date' && !/^\d*$/.test(readDay(found)),
      read: ({ facts }) => readDay(facts),
      enter: (typed, { facts, found }) => ({
        value: readValue(typed, textOf(facts.form)),
        ...(found.resolved !== undefined && { resolved: typed || null }),
        ...(found.expected !== undefined && { expected: null, compared: null }),
      }),
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

/** Figures in files: one line each, with their reading in plain words. */
export const file: FileView = {
  rank: 2,
  shape: 'line',
  describe: ([facts = {}], language) => foldLines(describeInWords(facts, language)),
  summarise: (facts, words, _, language) => readBeneath(facts, words, language),
  columns: ({ form, value, to, unit, counted }) => ({
    type: textOf(form),
    value: writeNumber(value),
    value_to: writeNumber(to),
    date: typeof value === 'string' ? value : '',
    unit: textOf(unit),
    counted: textOf(counted),
  }),
};
