import { useEffect, useState } from 'preact/hooks';
import { rules } from '../../messaging/contract.ts';
import type { Facts, Rule } from '../../model.ts';
import type { NoticeText } from '../design/notice.tsx';
import { nameOrKey, type StringKey, t } from '../shared/strings.ts';

/** Describes a rule in one line: “Portavoe”: not an actor. */
export function describeRule({ kind, name, words, place, rejects, facts, to }: Rule): string {
  const subject = words ?? name ?? place?.[0].exact ?? '';
  const whom = name !== undefined && words !== undefined ? t('rule_of', words, name) : quote(subject);
  const effects = [
    ...(rejects ? [t('rule_rejects', nameOrKey('kind', kind))] : []),
    ...describeFacts(facts ?? {}),
    ...(to ? [t('rule_moved', to[0].exact)] : []),
  ];
  return `${whom}: ${effects.join(', ')}`;
}

/** Words that begin with a quotation mark get no others. */
const quote = (words: string) => (/^[“"„«‘「]/.test(words) ? words : t('rule_subject', words));

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
    // The speaker as written is shown only without the name of the actor.
    if (!key)
      return fact === 'speaker' && !('actor' in facts && facts.actor)
        ? [`${t('correct_speaker')} ${value ?? '–'}`]
        : [];
    if (fact === 'actor' && !value) return [];
    const said = fact === 'type' || fact === 'form' ? nameOrKey(fact, String(value)) : String(value ?? '–');
    return [`${t(key)} ${said}`];
  });
}

/** The scope of a rule: the address of an article, a site, or everywhere. */
export function describePlace({ url, site }: Rule): string {
  if (url) return t('rule_in', url.replace(/^https?:\/\/(?:www\.)?/, ''));
  return site ? t('rule_on', site) : t('correct_everywhere');
}

interface Props {
  attempt(work: () => Promise<unknown>): void;
  notify(notice: NoticeText): void;
}

/** The reader's corrections, newest first, with a button to delete each; deleting can be undone. */
export function Rules({ attempt, notify }: Props) {
  const [all, setAll] = useState<Rule[] | null>(null);
  const load = async () => setAll((await rules.list()).reverse());
  useEffect(() => attempt(load), []);

  function forget(id: string): void {
    attempt(async () => {
      const rule = await rules.remove(id);
      await load();
      if (!rule) return;
      const undo = () =>
        attempt(async () => {
          await rules.restore(rule);
          await load();
        });
      notify({ text: t('rule_forgotten'), tone: 'done', undo });
    });
  }

  if (!all) return null;
  if (all.length === 0) return <p>{t('rules_none')}</p>;
  return (
    <ul class="chosen-sites rules">
      {all.map((rule) => (
        <li key={rule.id}>
          <span dir="auto">
            {describeRule(rule)}
            <small>{describePlace(rule)}</small>
          </span>
          <button type="button" aria-label={t('rule_forget', describeRule(rule))} onClick={() => forget(rule.id)}>
            {t('remove')}
          </button>
        </li>
      ))}
    </ul>
  );
}
