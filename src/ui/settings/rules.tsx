import { useEffect, useState } from 'preact/hooks';
import { rules } from '../../messages/contract.ts';
import type { Rule } from '../../model.ts';
import type { NoticeText } from '../parts/notice.tsx';
import { say } from '../parts/strings.ts';
import { describePlace, describeRule } from './describe-rule.ts';

interface Props {
  attempt(work: () => Promise<unknown>): void;
  notify(notice: NoticeText): void;
}

/** Every correction that the reader made, newest first; each can be forgotten, and that taken back. */
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
      notify({ text: say('rule_forgotten'), tone: 'done', undo });
    });
  }

  if (!all) return null;
  if (all.length === 0) return <p>{say('rules_none')}</p>;
  return (
    <ul class="chosen-sites rules">
      {all.map((rule) => (
        <li key={rule.id}>
          <span dir="auto">
            {describeRule(rule)}
            <small>{describePlace(rule)}</small>
          </span>
          <button type="button" aria-label={say('rule_forget', describeRule(rule))} onClick={() => forget(rule.id)}>
            {say('remove')}
          </button>
        </li>
      ))}
    </ul>
  );
}
