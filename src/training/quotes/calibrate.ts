import { RANKERS, type Weights } from '../../findings/quote/models.ts';
import { openModel } from '../../findings/ranker/model.ts';
import type { Choice, Judgement } from './examples.ts';
import type { TrainingStory } from './training-story.ts';

/** The lower ends of the ranges of probabilities. */
const RANGES = [0, 0.5, 0.6, 0.7, 0.8, 0.9];

/** How many answers were given, and how many of them were right. */
interface Count {
  given: number;
  right: number;
}

/** The columns of the table, and the ranker that each one is about. */
const COLUMNS = {
  actor: 'ACTORS',
  speaker: 'SPEAKERS',
  antecedent: 'ANTECEDENTS',
  quotation: 'SPEECH',
  report: 'REPORTS',
} as const;

type Name = (typeof COLUMNS)[keyof typeof COLUMNS];

/** The examples by which the rankers are calibrated. */
interface Examined {
  ACTORS: readonly Judgement[];
  SPEAKERS: readonly Choice[];
  ANTECEDENTS: readonly Choice[];
  SPEECH: readonly Judgement[];
  REPORTS: readonly Judgement[];
}

/** How often answers of a probability are right, as a table in Markdown; each text is read by the weights that never saw it. */
export function calibrate(examples: Examined, folds: readonly Weights[]): string {
  const counts = Object.values(COLUMNS).map((name) => countRanges(name, examples, folds));
  const cell = ({ given, right }: Count) => (given ? `${Math.round((100 * right) / given)} % of ${given}` : '–');
  const rows = [
    ['probability', ...Object.keys(COLUMNS)],
    ...RANGES.map((from, i) => [
      `${from}–${RANGES[i + 1] ?? 1}`,
      ...counts.map((own) => cell(own[i] ?? { given: 0, right: 0 })),
    ]),
  ];
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)));
  const [head = '', ...body] = rows.map(
    (cells) => `| ${cells.map((text, column) => text.padEnd(widths[column] ?? 0)).join(' | ')} |`,
  );
  return [head, `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...body].join('\n');
}

function countRanges(name: Name, examples: Examined, folds: readonly Weights[]): Count[] {
  const counts = RANGES.map((): Count => ({ given: 0, right: 0 }));
  const models = folds.map((weights) => openModel(RANKERS[name], weights[name]));
  const add = (probability: number, isRight: boolean) => {
    const count = counts[RANGES.findLastIndex((from) => probability >= from)];
    if (!count) return;
    count.given++;
    if (isRight) count.right++;
  };
  const modelOf = ({ label }: TrainingStory) => models[label.fold ?? -1];
  if (name === 'ACTORS' || name === 'SPEECH' || name === 'REPORTS')
    for (const { story, values, target } of examples[name]) {
      const probability = modelOf(story)?.judge(values);
      if (probability !== undefined) add(probability, target >= 0.5);
    }
  else
    for (const { story, options, correct } of examples[name]) {
      const probabilities = modelOf(story)?.rank(options);
      if (!probabilities) continue;
      const most = Math.max(...probabilities);
      add(most, correct[probabilities.indexOf(most)] === true);
    }
  return counts;
}
