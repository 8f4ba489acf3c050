import type { Finding } from '../findings/index.ts';
import { DOUBT, type Facts } from '../model.ts';
import { findRole, listMentions } from './actor.ts';
import { answer, describeDoubt, describeWho, readSpeaker } from './doubt.ts';
import type {
  CardContent,
  CardContext,
  CardView,
  FileView,
  FormView,
  KindInfo,
  ListView,
  MarkStyle,
  Reading,
  Translate,
} from './kind-view.ts';
import { capitalise, textOf } from './markup.ts';

/** A quotation. */
export type Quote = Extract<Finding, { kind: 'quote' }>;

/** Whether a finding is indirect speech. */
export const isReported = ({ kind, facts }: { kind: string; facts: Facts }): boolean =>
  kind === 'quote' && facts.form === 'indirect';

/** Whether a finding is a quotation. */
export const isQuote = (finding: Finding): finding is Quote => finding.kind === 'quote';

/** The mark style of quotations. */
export const markStyle: MarkStyle = { stroke: 'dotted', hue: 'violet' };

/** Properties of quotations. */
export const info: KindInfo = {
  rejectLabel: 'card_not_quote',
  icon: 'quote',
  actorFact: 'actor',
  isQuotation: true,
  isProminent: ({ facts: { form }, confidence }) => form !== 'indirect' && confidence >= DOUBT,
};

/** Reported speech and doubtful quotations are folded. */
const FOLDED = ['reported', 'doubtful'];

/** Words of a query that stand for quotations in quotation marks. */
const SAID = ['said', 'dijo', 'dit', 'sagte', 'detto', 'disse'];

/** Quotations in the list, grouped by speaker. */
export const list: ListView<Quote> = {
  describe: ({ facts }, words, { t }) => ({
    title: words,
    detail: describeWho(facts, { t }),
    isDetailQuoted: readSpeaker(facts) !== '',
    manner: facts.form === 'direct' ? '' : t(facts.form === 'partial' ? 'quote_partial' : 'quote_indirect'),
    group: readSpeaker(facts) || null,
  }),
  pickRepresentative: () => null,
  opensGroups: true,
  sections: ['', ...FOLDED],
  foldedSections: FOLDED,
  sectionOf: ({ facts: { form }, confidence }) =>
    confidence < DOUBT ? 'doubtful' : form === 'indirect' ? 'reported' : '',
  answers: ({ facts: { form } }, query) => form !== 'indirect' && SAID.includes(query),
};

/** The card of a quotation: the speaker with the role. */
export const card: CardView<Quote> = { describe: describeCard };

/** The most names that are proposed for a speaker. */
const MAX_NAMES = 3;

function describeCard({ facts, confidence }: Quote, words: string, { findings, language }: CardContext): CardContent {
  const { t } = language;
  const { actor, speaker } = facts;
  const role = actor ? findRole(listMentions(actor, findings)) : '';
  const who = readSpeaker(facts);
  // The speaker as written can replace a missing role, except if it has the name (“the minister, Ana Prieto”) or is a pronoun.
  const described = actor && speaker && role === '' && !speaker.includes(actor) && speaker.includes(' ') ? speaker : '';
  const readings = listReadings(facts.form, t);
  const doubt = who ? null : describeDoubt(facts, { t });
  const names = doubt?.names.slice(0, MAX_NAMES) ?? [];
  return {
    label: readings.find(({ isChosen }) => isChosen)?.label ?? '',
    title: names[0] ?? describeWho(facts, { t }),
    ...(doubt && { lead: doubt.lead }),
    role: capitalise(role || described),
    lines: [doubt?.reason ?? '', confidence < DOUBT ? t('quote_doubtful') : ''].filter(Boolean),
    readings,
    ...(doubt && {
      answers: [...names.map((name) => ({ label: name, facts: answer(name) })), { label: t('somebody_else') }],
    }),
    copied: who ? `${words} — ${role ? `${who}, ${role}` : who}` : words,
  };
}

/** Words may be quoted, reported, or neither. */
const listReadings = (form: string, t: Translate): Reading[] => [
  { label: t('reading_quotation'), isChosen: form !== 'indirect', facts: { form: 'direct' } },
  { label: t('reading_reported'), isChosen: form === 'indirect', facts: { form: 'indirect' } },
  { label: t('card_not_quote'), isChosen: false, rejects: true },
];

/** Corrections of a quotation: another speaker. */
export const form: FormView = {
  targets: ['here'],
  fields: [
    {
      label: 'correct_speaker',
      fact: 'actor',
      read: ({ facts }) => textOf(facts.actor),
      options: ({ facts, actors, t }) => [
        ['', (!facts.actor && readSpeaker(facts)) || t('unknown_speaker')],
        ...actors.map(({ name }): [string, string] => [name, name]),
      ],
      enter: (name) => (name ? answer(name) : { actor: null, speaker: null }),
    },
    {
      label: 'correct_speaker_words',
      fact: 'speaker',
      enter: (speaker, { actors }) => ({
        speaker: speaker || null,
        ...(actors.some(({ name }) => name === speaker) && { actor: speaker }),
      }),
    },
  ],
};

/** Quotations in files: block quotes with the speaker. */
export const file: FileView = {
  rank: 1,
  shape: 'passage',
  describe: () => '',
  summarise: (_, __, speaker) => speaker,
  columns: ({ form }) => ({ type: textOf(form) }),
};
