import type { Finding } from '../findings/index.ts';
import type { Facts } from '../model.ts';
import { readInSentence } from './in-sentence.ts';
import type {
  CardContent,
  CardContext,
  CardView,
  FileView,
  FormView,
  KindInfo,
  ListedStory,
  ListView,
  MarkStyle,
  NamedActor,
  Reading,
  Translate,
} from './kind-view.ts';
import { capitalise, foldLines, textOf } from './markup.ts';

/** A mention of an actor. */
export type Actor = Extract<Finding, { kind: 'actor' }>;

const isActor = (finding: Finding): finding is Actor => finding.kind === 'actor';

/** Mentions of an actor by its name. */
export const listMentions = (name: string, findings: Finding[]): Actor[] =>
  findings.filter(isActor).filter(({ facts }) => facts.name === name);

/** The role with which the story introduces an actor; '' for none. */
export const findRole = (mentions: Actor[]): string => mentions.find(({ facts }) => facts.role)?.facts.role ?? '';

/** The actors of a story, sorted by name, except the one with the name `except`. */
export function listActors(findings: Finding[], except?: string): NamedActor[] {
  const actors = new Map<string, NamedActor>();
  for (const { facts } of findings.filter(isActor)) {
    const { name, type } = facts;
    // “Germans” is a mention of Germany, but Germany is not a group.
    if (name !== except && (actors.get(name)?.type ?? 'group') === 'group') actors.set(name, { name, type });
  }
  return [...actors.values()].sort((a, b) => a.name.localeCompare(b.name));
}

/** The mark style of actors. */
export const markStyle: MarkStyle = { stroke: 'fill', hue: 'blue' };

/** Properties of actors. */
export const info: KindInfo = {
  rejectLabel: 'card_not_actor',
  icon: 'person',
  actorFact: 'name',
  isProminent: ({ facts: { type } }) => type === 'person' || type === 'organisation',
};

/** Actors in the list: a row for each name. */
export const list: ListView<Actor> = {
  shape: 'name',
  describe: ({ facts: { name, role }, ...span }, article) => ({
    name,
    role: capitalise(role ?? ''),
    sentence: readInSentence(article, span),
  }),
  identify: ({ facts }) => facts.name,
  represent(mentions) {
    const introduced = mentions.find(({ facts }) => facts.role);
    // “Germans” is a mention of Germany, but Germany is not a group.
    const itself = mentions.find(({ facts }) => facts.type !== 'group');
    return introduced ?? itself;
  },
  weigh: weighActor,
};

/** People and organisations come before countries, these before places, and groups last. */
const TIERS: { [type: string]: number } = { person: 3, organisation: 3, country: 2, place: 1 };

/** What a mention in the headline or the standfirst counts, and what a quotation, in mentions. */
const HEADLINE_WEIGHT = 3;
const QUOTE_WEIGHT = 1;

/** The weight of an actor: mentions, those at the top of the story for more, and quotations in quotation marks. */
function weighActor(mentions: Actor[], { findings, article: { blocks } }: ListedStory): number {
  const { facts } = mentions.find((mention) => mention.facts.type !== 'group') ?? mentions[0] ?? {};
  const tops = blocks.filter(({ role }) => role === 'title' || role === 'standfirst');
  const isAtTop = ({ start }: Actor) => tops.some((block) => start >= block.start && start < block.end);
  const quotes = countQuotes(findings).get(facts?.name ?? '') ?? 0;
  const score = mentions.length + HEADLINE_WEIGHT * mentions.filter(isAtTop).length + QUOTE_WEIGHT * quotes;
  return (TIERS[facts?.type ?? ''] ?? 0) * 1e6 + score;
}

const counts = new WeakMap<Finding[], Map<string, number>>();

/** How many quotations in quotation marks each actor has, by name. */
function countQuotes(findings: Finding[]): Map<string, number> {
  const known = counts.get(findings);
  if (known) return known;
  const count = new Map<string, number>();
  for (const { kind, facts } of findings) {
    if (kind === 'quote' && facts.form !== 'indirect' && facts.actor)
      count.set(facts.actor, (count.get(facts.actor) ?? 0) + 1);
  }
  counts.set(findings, count);
  return count;
}

/** The card of an actor: full name and role. */
export const card: CardView<Actor> = { describe: describeActor };

function describeActor({ facts }: Actor, _: string, { findings, language: { t } }: CardContext): CardContent {
  const { name } = facts;
  const mentions = listMentions(name, findings);
  // “Germans” is a mention of Germany, but Germany is not a group.
  const type = mentions.find((mention) => mention.facts.type !== 'group')?.facts.type ?? facts.type;
  const role = facts.role ?? findRole(mentions);
  return {
    label: t(`type_${type}`),
    title: name,
    role: capitalise(role),
    lines: [],
    readings: listReadings(type, t),
    shares: 'name',
    rejectLabel: type === 'person' ? 'card_not_person' : 'card_not_name',
    copied: role ? `${name}, ${role}` : name,
  };
}

/** What a name may be: a person, an organisation or a place, unless it is something rarer. */
function listReadings(type: string, t: Translate): Reading[] {
  const types = ['person', 'organisation', type === 'country' || type === 'group' ? type : 'place'];
  return types.map((one) => ({
    label: t(`type_${one}`),
    isChosen: one === type,
    facts: { type: one },
    ...(one === 'place' && { staysAs: 'stays_place' }),
  }));
}

/** Corrections of an actor: another name, type or role, or a merge with another actor. */
export const form: FormView = {
  targets: ['name', 'words', 'here'],
  fields: [
    { label: 'correct_name', fact: 'name' },
    {
      // Merges the actor with the selected one, whose type is used.
      label: 'correct_same',
      fact: 'name',
      read: ({ facts, found, actors }) =>
        actors.some(({ name }) => name !== found.name && name === facts.name) ? textOf(facts.name) : '',
      options: ({ found, actors }) => [
        ['', '–'],
        ...actors.filter(({ name }) => name !== found.name).map(({ name }): [string, string] => [name, name]),
      ],
      enter: (chosen, { actors }) => ({ ...actors.find(({ name }) => name === chosen) }),
    },
    { label: 'correct_type', fact: 'type', values: 'person organisation country place group' },
    { label: 'correct_role', fact: 'role', isOptional: true },
  ],
};

/** Actors in files: one line per name. */
export const file: FileView = {
  rank: 3,
  shape: 'names',
  describe(mentions, { t }) {
    const roles = mentions.flatMap(({ role }) => (typeof role === 'string' ? [foldLines(role)] : [])).filter(Boolean);
    return [...new Set(roles)].join('; ') || t(`type_${mentions[0]?.type ?? ''}`);
  },
  summarise: ({ name, role }) => [name, role].filter((fact) => typeof fact === 'string').join(', '),
  columns: ({ name, type, role }: Facts) => ({ name: textOf(name), type: textOf(type), role: textOf(role) }),
};
