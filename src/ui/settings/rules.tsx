import { useEffect, useState } from 'preact/hooks';
import { rules } from '../../messaging/contract.ts';
import type { Rule } from '../../model.ts';
import { describePlace, describeRule } from '../../present/rule.ts';
import { Button } from '../design/button.tsx';
import type { NoticeText } from '../design/notice.tsx';
import { t, translate } from '../shared/strings.ts';

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
            {describeRule(rule, translate)}
            <small>{describePlace(rule, translate)}</small>
          </span>
          <Button aria-label={t('rule_forget', describeRule(rule, translate))} onClick={() => forget(rule.id)}>
            {t('remove')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
