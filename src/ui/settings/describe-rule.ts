import type { Facts, Rule } from '../../model.ts';
import { type StringKey, say, sayName } from '../parts/strings.ts';

/** What a rule does, in a line: “Portavoe”: not an actor. */
export function describeRule({ kind, name, words, place, rejects, facts, to }: Rule): string {
  const subject = words ?? name ?? place?.[0].exact ?? '';
  const whom = name !== undefined && words !== undefined ? say('rule_of', words, name) : quote(subject);
  const effects = [
    ...(rejects ? [say('rule_rejects', sayName('kind', kind))] : []),
    ...describeFacts(facts ?? {}),
    ...(to ? [say('rule_moved', to[0].exact)] : []),
  ];
  return `${whom}: ${effects.join(', ')}`;
}

/** What begins with a mark of its own, as a quotation does, needs no other. */
const quote = (words: string) => (/^[“"„«‘「]/.test(words) ? words : say('rule_subject', words));

const NAMES: { [fact: string]: StringKey } = {
  name: 'correct_name',
  type: 'correct_type',
  form: 'correct_type',
  role: 'correct_role',
  value: 'correct_value',
  unit: 'correct_unit',
  counted: 'correct_counted',
  actor: 'correct_speaker',
};

function describeFacts(facts: Facts): string[] {
  return Object.entries(facts).flatMap(([fact, value]) => {
    const key = Object.hasOwn(NAMES, fact) ? NAMES[fact] : undefined;
    // The words for a speaker come with the speaker.
    if (!key)
      return fact === 'speaker' && !('actor' in facts && facts.actor)
        ? [`${say('correct_speaker')} ${value ?? '–'}`]
        : [];
    if (fact === 'actor' && !value) return [];
    const said = fact === 'type' || fact === 'form' ? sayName(fact, String(value)) : String(value ?? '–');
    return [`${say(key)} ${said}`];
  });
}

/** Where a rule holds: the article's address, the site, or everywhere. */
export function describePlace({ url, site }: Rule): string {
  if (url) return say('rule_in', url.replace(/^https?:\/\/(?:www\.)?/, ''));
  return site ? say('rule_on', site) : say('correct_everywhere');
}
