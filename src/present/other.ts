import type { Facts } from '../model.ts';
import type { AnyFinding, CardView, FactColumn, FileView, FormView, KindInfo, ListView, Look } from './kind-view.ts';
import { textOf } from './markup.ts';
import { writeNumber } from './plain-figure.ts';

// The view of everything without one: the reader's own highlights, and kinds that only a later version knows.

/** How it is marked. */
export const look: Look = { stroke: 'dashed', hue: 'grey' };

/** What is true of it. */
export const info: KindInfo = { rejectLabel: '', actorFact: 'actor' };

/** Its row in the list: the words alone. */
export const list: ListView<AnyFinding> = {
  describe: (_, words) => ({
    title: words,
    group: null,
  }),
  lead: () => null,
};

/** Its card: the words alone. */
export const card: CardView<AnyFinding> = {
  describe: ({ kind }, words, { language: { t } }) => ({
    label: t(`kind_${kind}`) || kind,
    title: words,
    role: '',
    lines: [],
    copied: words,
  }),
};

/** Only its beginning and end can be corrected. */
export const form: FormView = { meant: ['here'], fields: [] };

/** Highlights in files: blocks of words, before everything that was found. */
export const highlight: FileView = { rank: 0, shape: 'passage', describe: () => '', summarise: () => '', columns };

/** Kinds of a later version in files: blocks of words, after everything else. */
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
