import { useEffect, useState } from 'preact/hooks';
import { rules } from '../../messaging/contract.ts';
import type { Rule } from '../../model.ts';
import { describePlace, describeRule } from '../../present/rule.ts';
import { Button } from '../design/button.tsx';
import { attempt, report } from '../design/notice.tsx';
import { t, translate } from '../shared/strings.ts';

/** The reader's corrections, newest first, with a button to delete each; deleting can be undone. */
export function Rules() {
  const [all, setAll] = useState<Rule[] | null>(null);
  const load = async () => setAll((await rules.list()).reverse());
  useEffect(() => attempt(load), []);

  function forget(id: string): void {
    attempt(async () => {
      const rule = await rules.remove(id);
      await load();
      if (!rule) return;
      report(t('rule_forgotten'), async () => {
        await rules.restore(rule);
        await load();
      });
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
