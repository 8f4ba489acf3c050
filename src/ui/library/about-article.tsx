import { useState } from 'preact/hooks';
import type { TracedBlock } from '../../messaging/contract.ts';
import { traceArticle } from '../../messaging/trace-article.ts';
import type { Identity } from '../../model.ts';
import { Button } from '../design/button.tsx';
import { ChevronIcon } from '../design/icons.tsx';
import { attempt } from '../design/notice.tsx';
import { Paged } from '../design/paged.tsx';
import { type StringKey, t } from '../shared/strings.ts';

const RULES: { [rule: string]: StringKey } = {
  outside: 'rule_outside',
  'not readable': 'rule_not_readable',
  'file name': 'rule_file_name',
  'caption of a file name': 'rule_file_name',
  service: 'rule_service',
  'set apart': 'rule_set_apart',
  teaser: 'rule_teaser',
  plea: 'rule_plea',
  'only links': 'rule_links',
  'mostly links': 'rule_links',
  'named clutter': 'rule_named_clutter',
  'after a teaser': 'rule_teaser',
  'line at the edge': 'rule_edge',
  'hidden by style': 'rule_hidden',
};

/** Shows which blocks of the article's page were left out, and why. The page must be open in a tab. */
export function AboutArticle({ identity }: { identity: Identity }) {
  const [blocks, setBlocks] = useState<TracedBlock[] | null>(null);
  const left = blocks?.filter(({ rule }) => rule !== null) ?? [];
  return (
    <details class="about" open>
      <summary>
        <ChevronIcon />
        {t('about_title')}
      </summary>
      <p class="hint">{t('about_hint')}</p>
      <Button class="plain" id="trace" onClick={() => attempt(async () => setBlocks(await traceArticle(identity)))}>
        {t('about_ask')}
      </Button>
      <p role="status">
        {blocks &&
          (blocks.length === 0 ? t('about_not_open') : t('about_summary', blocks.length - left.length, left.length))}
      </p>
      {left.length > 0 && (
        <Paged items={left}>
          {({ text, rule }) => (
            <li key={`${rule} ${text}`} class="entry left-out">
              <span dir="auto">{text}</span>
              <small>{nameRule(rule ?? '')}</small>
            </li>
          )}
        </Paged>
      )}
    </details>
  );
}

const nameRule = (rule: string): string => {
  const key = RULES[rule];
  return key ? t(key) : rule;
};
