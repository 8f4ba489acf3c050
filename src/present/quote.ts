import type { Finding } from '../findings/index.ts';
import { DOUBT } from '../model.ts';
import { describeQuoted, findRole, listMentions } from './actor.ts';
import type { CardContent, CardContext, CardView, FileView, FormView, KindInfo, ListView, Look } from './kind-view.ts';
import { textOf } from './markup.ts';

/** A quotation. */
export type Quote = Extract<Finding, { kind: 'quote' }>;

/** Whether a finding is speech reported without quotation marks. */
export const isReported = ({ kind, facts }: Finding): boolean => kind === 'quote' && facts.form === 'indirect';

/** Whether a finding is a quotation. */
export const isQuote = (finding: Finding): finding is Quote => finding.kind === 'quote';

/** How quotations are marked. */
export const look: Look = { stroke: 'dotted', hue: 'violet' };

/** What is true of all quotations. */
export const info: KindInfo = {
  rejectLabel: 'card_not_quote',
  actorFact: 'actor',
  isQuotation: true,
};

/** Quotations in the list, grouped by speaker. */
export const list: ListView<Quote> = {
  describe: ({ facts: { form, actor, speaker } }, words, { t }) => ({
    title: words,
    detail: actor ?? speaker ?? t('unknown_speaker'),
    isDetailQuoted: Boolean(speaker ?? actor),
    manner: form === 'direct' ? '' : t(form === 'partial' ? 'quote_partial' : 'quote_indirect'),
    group: actor ?? speaker ?? null,
  }),
  lead: () => null,
  opensGroups: true,
};

/** The card of a quotation: who says it, in which role. */
export const card: CardView<Quote> = { describe: describeCard };

function describeCard({ facts, confidence }: Quote, words: string, context: CardContext): CardContent {
  const { findings, language } = context;
  const { t } = language;
  const { actor, speaker } = facts;
  const role = actor ? findRole(listMentions(actor, findings)) : '';
  const who = actor ?? speaker;
  // “the minister, Ana Prieto” includes the role already; “she” says nothing.
  const described = actor && speaker && role === '' && !speaker.includes(actor) && speaker.includes(' ') ? speaker : '';
  return {
    label: t('kind_quote'),
    title: who ?? t('unknown_speaker'),
    role: role || described,
    lines: [confidence < DOUBT ? t('quote_doubtful') : '', actor ? describeQuoted(actor, findings, t) : ''].filter(
      Boolean,
    ),
    copied: who ? `${words} — ${role ? `${who}, ${role}` : who}` : words,
  };
}

/** A quotation can be given another speaker. */
export const form: FormView = {
  meant: ['here'],
  fields: [
    {
      label: 'correct_speaker',
      fact: 'actor',
      read: ({ facts }) => textOf(facts.actor),
      options: ({ facts, actors, t }) => [
        ['', textOf(facts.speaker) || t('unknown_speaker')],
        ...actors.map(({ name }): [string, string] => [name, name]),
      ],
      enter: (name) => (name ? { actor: name, speaker: name } : { actor: null, speaker: null }),
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

/** Quotations in files: a block of words each, with the speaker. */
export const file: FileView = {
  rank: 1,
  shape: 'passage',
  describe: () => '',
  summarise: (_, speaker) => speaker,
  columns: ({ form }) => ({ type: textOf(form) }),
};
