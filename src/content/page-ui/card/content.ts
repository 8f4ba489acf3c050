import type { Finding } from '../../../findings/index.ts';
import { readPlainly } from '../../../findings/plain-figure.ts';
import { readerLanguage, t, translate } from '../../../messaging/strings.ts';
import { type Article, DOUBT } from '../../../model.ts';

type Of<K extends Finding['kind']> = Finding & { kind: K };

/** What a card says of a finding. */
export interface CardContent {
  /** What it is: “Person”, “Figure · Money”. */
  label: string;
  /** An actor's full name, a figure in plain words, who is quoted. */
  title: string;
  /** An actor's or a speaker's role; '' where none is told. */
  role: string;
  /** Where it was first named, how often it is quoted, what is doubtful. */
  lines: string[];
  /** What is copied, without the source. */
  copied: string;
}

/** Tells of a finding what the story says of it elsewhere, in the reader's language. */
export function notify(finding: Finding, findings: Finding[], article: Article): CardContent {
  const words = article.text.slice(finding.start, finding.end).replace(/\s+/g, ' ');
  switch (finding.kind) {
    case 'actor':
      return describeActor(finding, findings, article);
    case 'figure':
      return describeFigure(finding, words);
    case 'quote':
      return describeQuote(finding, findings, words);
  }
}

function describeActor({ facts }: Of<'actor'>, findings: Finding[], article: Article): CardContent {
  const { name } = facts;
  const mentions = listMentions(name, findings);
  // “Germans” count among Germany's mentions, but Germany is no group.
  const type = mentions.find((mention) => mention.facts.type !== 'group')?.facts.type ?? facts.type;
  const role = facts.role ?? findRole(mentions);
  const quoted = countQuotes(name, findings);
  const [first] = mentions;
  return {
    label: translate(`type_${type}`),
    title: name,
    role,
    lines: [
      first ? describePlace(first.start, article) : '',
      mentions.length > 1 ? t('mentions', mentions.length) : '',
      describeQuoted(quoted),
    ].filter(Boolean),
    copied: role ? `${name}, ${role}` : name,
  };
}

function describeFigure({ facts }: Of<'figure'>, words: string): CardContent {
  const plain = readPlainly(facts, translate, readerLanguage());
  const form = translate(`form_${facts.form}`);
  return {
    label: [t('kind_figure'), form].filter(Boolean).join(' · '),
    title: plain || words,
    role: '',
    lines: [],
    copied: plain && plain !== words ? `${words} (${plain})` : words,
  };
}

function describeQuote({ facts, confidence }: Of<'quote'>, findings: Finding[], words: string): CardContent {
  const { actor, speaker } = facts;
  const role = actor ? findRole(listMentions(actor, findings)) : '';
  const who = actor ?? speaker;
  // “the minister, Ana Prieto” holds the role already
  const described =
    actor && speaker && role === '' && !speaker.includes(actor) && isDescriptive(speaker) ? speaker : '';
  return {
    label: t('kind_quote'),
    title: who ?? t('unknown_speaker'),
    role: role || described,
    lines: [
      confidence < DOUBT ? t('quote_doubtful') : '',
      actor ? describeQuoted(countQuotes(actor, findings)) : '',
    ].filter(Boolean),
    copied: who ? `${words} — ${role ? `${who}, ${role}` : who}` : words,
  };
}

/** More than a pronoun: “the hydrologist”. */
const isDescriptive = (speaker: string) => speaker.includes(' ');

const listMentions = (name: string, findings: Finding[]) =>
  findings.filter((finding): finding is Of<'actor'> => finding.kind === 'actor' && finding.facts.name === name);

const findRole = (mentions: Of<'actor'>[]) => mentions.find(({ facts }) => facts.role)?.facts.role ?? '';

/** How often somebody's own words stand in marks, as in the list of who is heard. */
const countQuotes = (name: string, findings: Finding[]) =>
  findings.filter(({ kind, facts }) => kind === 'quote' && facts.form !== 'indirect' && facts.actor === name).length;

function describeQuoted(count: number): string {
  if (count === 0) return '';
  return count === 1 ? t('card_quoted_once') : t('card_quoted', count);
}

/** “First named in paragraph 12”, “… in the headline”. */
function describePlace(offset: number, { blocks }: Article): string {
  const at = blocks.findIndex(({ end }) => offset < end);
  switch (blocks[at]?.role) {
    case 'title':
      return t('card_first_in_title');
    case 'standfirst':
      return t('card_first_in_standfirst');
    case 'heading':
      return t('card_first_in_heading');
    case 'caption':
      return t('card_first_in_caption');
    case 'cell':
      return t('card_first_in_table');
    default: {
      const before = blocks.slice(0, at + 1).filter(({ role }) => PARAGRAPHS.includes(role));
      return t('card_first_in_paragraph', before.length);
    }
  }
}

const PARAGRAPHS = ['paragraph', 'item', 'quote'];
