import type { Span } from '../../../src/model.ts';
import type { FirstStory } from '../data.ts';
import { type Find, type Of, only } from '../finder.ts';
import { higher, lower, type Note, percent, type Score } from '../scores.ts';
import { quote, touch, touchesAny } from '../spans.ts';

const wordsOf = (text = ''): string[] => text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];

const shareWord = (a: string | undefined, b: string | undefined) =>
  wordsOf(a).some((word) => wordsOf(b).includes(word));

/** The story that this project started from: whether each label is touched by a finding, and people and speakers share a word with it. */
export function scoreFirstStory(story: FirstStory, find: Find, note: Note = () => {}): Score[] {
  const findings = find(story);
  const quotes = only(findings, 'quote');
  const said = story.quotations.filter(({ kind }) => kind === 'quote');
  const others = story.quotations.filter(({ kind }) => kind === 'none');
  const share = <T extends Span>(name: string, labels: T[], isRight: (label: T) => boolean) => {
    const missed = labels.filter((label) => !isRight(label));
    for (const label of missed) note(`${name}: not ${quote(story.text, label)}`);
    return higher(name, percent(labels.length - missed.length, labels.length));
  };
  return [
    share('names found', story.names, (name) => touchesAny(name, only(findings, 'actor'))),
    share('people with their role', listPeople(story), ({ name }) => hasRole(story, name, only(findings, 'actor'))),
    share(
      'figures found',
      story.figures.filter(({ optional }) => !optional),
      (label) => touchesAny(label, only(findings, 'figure')),
    ),
    share('quotations found', said, (label) => touchesAny(label, quotes)),
    share('speaker right', said, (label) => {
      const facts = quotes.find((one) => touch(one, label))?.facts;
      return shareWord(label.speaker ?? '', `${facts?.speaker ?? ''} ${facts?.actor ?? ''}`);
    }),
    lower(
      'other marks taken for speech',
      percent(others.filter((label) => touchesAny(label, quotes)).length, others.length),
    ),
  ];
}

/** The first mention of each person. */
const listPeople = ({ names }: FirstStory) =>
  names.filter(({ type, name }, at) => type === 'person' && names.findIndex((other) => other.name === name) === at);

const hasRole = ({ names, roles }: FirstStory, name: string, actors: Of<'actor'>[]) =>
  actors
    .filter((actor) => names.some((other) => other.name === name && touch(other, actor)))
    .some(({ facts }) => shareWord(roles[name], facts.role));
