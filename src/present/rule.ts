import type { Facts, Rule } from '../model.ts';
import type { Translate } from './kind-view.ts';

/** Describes a rule in one line: “Portavoe”: not an actor. */
export function describeRule({ kind, name, words, place, rejects, facts, to }: Rule, t: Translate): string {
  const subject = words ?? name ?? place?.[0].exact ?? '';
  const isQuoted = /^[“"„«‘「]/.test(subject); // which gets no other marks
  const whom =
    name !== undefined && words !== undefined
      ? t('rule_of', words, name)
      : isQuoted
        ? subject
        : t('rule_subject', subject);
  const effects = [
    ...(rejects ? [t('rule_rejects', t(`kind_${kind}`) || kind)] : []),
    ...describeFacts(facts ?? {}, t),
    ...(to ? [t('rule_moved', to[0].exact)] : []),
  ];
  return `${whom}: ${effects.join(', ')}`;
}

/** The labels of facts. */
const NAMES: { [fact: string]: string } = {
  name: 'correct_name',
  type: 'correct_type',
  form: 'correct_type',
  role: 'correct_role',
  value: 'correct_value',
  unit: 'correct_unit',
  counted: 'correct_counted',
  actor: 'correct_speaker',
  speaker: 'correct_speaker',
};

function describeFacts(facts: Facts, t: Translate): string[] {
  return Object.entries(facts).flatMap(([fact, value]) => {
    const label = Object.hasOwn(NAMES, fact) && NAMES[fact];
    // The speaker as written is shown only without the name of the actor.
    const isTold = (fact === 'speaker' && facts.actor) || (fact === 'actor' && !value);
    if (!label || isTold) return [];
    const said = String(value ?? '–');
    return [`${t(label)} ${((fact === 'type' || fact === 'form') && t(`${fact}_${said}`)) || said}`];
  });
}

/** Where a rule holds: in an article, on a site, or everywhere. */
export function describePlace({ url, site }: Rule, t: Translate): string {
  if (url) return t('rule_in', url.replace(/^https?:\/\/(?:www\.)?/, ''));
  return site ? t('rule_on', site) : t('correct_everywhere');
}
