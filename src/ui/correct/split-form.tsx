import { useState } from 'preact/hooks';
import { type Mention, split } from '../../corrections/split.ts';
import type { ReadyPage } from '../../messaging/contract.ts';
import type { Correction } from '../../model.ts';
import { listActors } from '../../present/actor.ts';
import { t } from '../shared/strings.ts';

/** How much of the surroundings of a mention is shown, in UTF-16 units. */
const AROUND = 32;

interface Props {
  mentions: Mention[];
  page: ReadyPage;
  save(corrections: Correction[]): void;
}

/** Tells two actors apart that were taken for one: the reader ticks the mentions that are somebody else. */
export function SplitForm({ mentions, page: { article, findings }, save }: Props) {
  const [apart, setApart] = useState<Mention[]>([]);
  const [typed, setTyped] = useState<string | null>(null);
  const { text } = article;
  const before = mentions[0]?.facts.name ?? '';
  // What is ticked first is often the other's name: “Rosa Prieto” among the mentions of Ana Prieto.
  const words = apart.map(({ start, end }) => text.slice(start, end)).filter((said) => said !== before);
  const suggested = words.toSorted((a, b) => b.length - a.length)[0] ?? '';
  const name = typed ?? suggested;
  const others = listActors(findings, before);

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const known = others.find((other) => other.name === name.trim());
        save(split(mentions, apart, known ? { ...known } : { name: name.trim() }, article));
      }}
    >
      <fieldset class="mentions">
        <legend>{t('split_hint')}</legend>
        {mentions.map((mention) => (
          <label key={mention.start}>
            <input
              type="checkbox"
              checked={apart.includes(mention)}
              onClick={({ currentTarget }) =>
                setApart(currentTarget.checked ? [...apart, mention] : apart.filter((one) => one !== mention))
              }
            />
            <span dir="auto" lang={article.lang || undefined}>
              {text.slice(Math.max(0, mention.start - AROUND), mention.start).replace(/^\S*\s/, '… ')}
              <mark>{text.slice(mention.start, mention.end)}</mark>
              {text.slice(mention.end, mention.end + AROUND).replace(/\s\S*$/, ' …')}
            </span>
          </label>
        ))}
      </fieldset>
      <label>
        {t('split_name')}
        <input
          required
          name="other"
          list="other-actors"
          maxLength={300}
          dir="auto"
          value={name}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </label>
      <datalist id="other-actors">
        {others.map((other) => (
          <option key={other.name} value={other.name} />
        ))}
      </datalist>
      <footer>
        <button type="submit" class="primary" disabled={apart.length === 0}>
          {t('split_save')}
        </button>
      </footer>
    </form>
  );
}
