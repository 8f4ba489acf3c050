import type { Facts } from '../model.ts';
import { readInSentence } from './in-sentence.ts';
import type {
  AnyFinding,
  CardView,
  FactColumn,
  FileView,
  FormView,
  KindInfo,
  ListView,
  MarkStyle,
} from './kind-view.ts';
import { textOf } from './markup.ts';
import { writeNumber } from './plain-figure.ts';

// The view of the reader's own highlights, and of kinds that this version does not know.

/** The mark style. */
export const markStyle: MarkStyle = { stroke: 'dashed', hue: 'grey' };

/** The properties. */
export const info: KindInfo = { rejectLabel: '', actorFact: 'actor' };

/** The list: only the text. */
export const list: ListView<AnyFinding> = {
  shape: 'sentence',
  describe: (finding, article) => ({ name: '', sentence: readInSentence(article, finding) }),
};

/** The card: only the text. */
export const card: CardView<AnyFinding> = {
  describe: ({ kind }, words, { language: { t } }) => ({
    label: t(`kind_${kind}`) || kind,
    title: words,
    role: '',
    lines: [],
    copied: words,
  }),
};

/** Only the start and end can be corrected. */
export const form: FormView = { targets: ['here'], fields: [] };

/** Highlights in files: block quotes, before all findings. */
export const highlight: FileView = { rank: 0, shape: 'passage', describe: () => '', summarise: () => '', columns };

/** Unknown kinds in files: block quotes, after everything else. */
export const file: FileView = { rank: 99, shape: 'passage', describe: () => '', summarise: () => '', columns };

function columns(facts: Facts): { [C in FactColumn]: string } {
  return {
    role: textOf(facts.role),
    name: textOf(facts.name),
    type: textOf(facts.type ?? facts.form),
    value: writeNumber(facts.value),
    value_to: writeNumber(facts.to),
    date: typeof facts.value === 'string' ? facts.value : '',
    unit: textOf(facts.unit),
    counted: textOf(facts.counted),
  };
}
