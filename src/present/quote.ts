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

/** Quotations in the list, set like a script. */
export const list: ListView<Quote> = {
  shape: 'script',
  describe({ facts, start, end }, { text }, language) {
    const name = readSpeaker(facts);
    const doubt = name ? null : describeDoubt(facts, language);
    return {
      name: name || (doubt?.names[0] ?? ''),
      lead: name || describeWho(facts, language),
      sentence: { before: '', words: text.slice(start, end).replace(/\s+/g, ' '), after: '' },
    };
  },
  isAside,
  overview: { title: 'overview_speakers', choose: chooseSpeakers },
};

/** Reported speech, and words that may be no speech. */
function isAside({ facts: { form }, confidence }: Quote): boolean {
  return form === 'indirect' || confidence < DOUBT;
}

/** A quotation of each speaker, a whole one if there is one: first of those who say most, last of those who are not certain. */
function chooseSpeakers(quotes: Quote[]): Quote[] {
  const bySpeaker = new Map<string, Quote[]>();
  for (const quote of quotes.filter((one) => !isAside(one))) {
    const key = readSpeaker(quote.facts) || `perhaps ${namesOf(quote).join()}`;
    bySpeaker.set(key, [...(bySpeaker.get(key) ?? []), quote]);
  }
  const rank = ([one, ...others]: Quote[]) =>
    one && readSpeaker(one.facts) ? others.length + 2 : one && namesOf(one).length > 0 ? 1 : 0;
  return [...bySpeaker.values()]
    .sort((a, b) => rank(b) - rank(a))
    .flatMap((said) => said.find(({ facts }) => facts.form === 'direct') ?? said.slice(0, 1));
}

const namesOf = ({ facts }: { facts: Facts }): string[] =>
  typeof facts.perhaps === 'object' ? (facts.perhaps?.names ?? []) : [];

/** The card of a quotation: the speaker with the role. */
export const card: CardView<Quote> = { describe: describeQuotation };

/** The most names that are proposed for a speaker. */
const MAX_NAMES = 2;

function describeQuotation(
  { facts, confidence }: Quote,
  words: string,
  { findings, language }: CardContext,
): CardContent {
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
