import { useEffect, useRef, useState } from 'preact/hooks';
import { type Mention, split } from '../../corrections/corrections.ts';
import type { Finding } from '../../findings/index.ts';
import type { ReadyPage } from '../../messaging/contract.ts';
import type { Correction, CorrectionTarget } from '../../model.ts';
import { listActors } from '../../present/actor.ts';
import { onEscape } from '../design/hold-focus.ts';
import { ChevronIcon } from '../design/icons.tsx';
import { t } from '../shared/strings.ts';
import { CorrectForm } from './correct-form.tsx';

interface Props {
  finding: Finding;
  /** All mentions of a name, to correct them together; null to correct one finding. */
  mentions: Mention[] | null;
  page: ReadyPage;
  /** The initial target of the correction. */
  target: CorrectionTarget;
  save(corrections: Correction[]): void;
  cancel(): void;
}

/** The corrections of a row in the list, shown below it: change facts, split an actor in two. */
export function CorrectDialog({ finding, mentions, page, target, save, cancel }: Props) {
  const dialog = useRef<HTMLElement>(null);
  useEffect(() => dialog.current?.parentElement?.scrollIntoView({ block: 'start' }), []);
  return (
    <section ref={dialog} class="correct" aria-label={t('card_correct')} onKeyDown={onEscape(cancel)}>
      <CorrectForm
        finding={finding}
        page={page}
        target={target}
        isGroup={mentions !== null}
        save={async (corrections) => save(corrections)}
        cancel={cancel}
      />
      {mentions && mentions.length > 1 && (
        <details
          class="split"
          onToggle={({ currentTarget }) => currentTarget.open && currentTarget.scrollIntoView({ block: 'start' })}
        >
          <summary>
            <ChevronIcon /> {t('split_title')}
          </summary>
          <SplitForm mentions={mentions} page={page} save={save} />
        </details>
      )}
    </section>
  );
}

/** The length of the context shown before and after a mention, in UTF-16 code units. */
const CONTEXT = 32;

/** The words before a mention, from the start of the text or cut at a word. */
function readBefore(text: string, { start }: Mention): string {
  const from = start - CONTEXT;
  return from > 0 ? text.slice(from, start).replace(/^\S*\s/, '… ') : text.slice(0, start);
}

/** The words after a mention, to the end of the text or cut at a word. */
function readAfter(text: string, { end }: Mention): string {
  const to = end + CONTEXT;
  return to < text.length ? text.slice(end, to).replace(/\s\S*$/, ' …') : text.slice(end);
}

interface SplitProps {
  mentions: Mention[];
  page: ReadyPage;
  save(corrections: Correction[]): void;
}

/** Splits an actor in two: the reader selects the mentions that belong to another actor. */
function SplitForm({ mentions, page: { article, findings }, save }: SplitProps) {
  const [selected, setSelected] = useState<Mention[]>([]);
  const [typed, setTyped] = useState<string | null>(null);
  const { text } = article;
  const before = mentions[0]?.facts.name ?? '';
  // Suggests the longest selected mention: “Rosa Prieto” among the mentions of Ana Prieto.
  const words = selected.map(({ start, end }) => text.slice(start, end)).filter((mention) => mention !== before);
  const suggested = words.toSorted((a, b) => b.length - a.length)[0] ?? '';
  const name = typed ?? suggested;
  const others = listActors(findings, before);

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const known = others.find((other) => other.name === name.trim());
        save(split(mentions, selected, known ? { ...known } : { name: name.trim() }, article));
      }}
    >
      <fieldset class="mentions">
        <legend>{t('split_hint')}</legend>
        {mentions.map((mention) => (
          <label key={mention.start}>
            <input
              type="checkbox"
              checked={selected.includes(mention)}
              onClick={({ currentTarget }) =>
                setSelected(currentTarget.checked ? [...selected, mention] : selected.filter((one) => one !== mention))
              }
            />
            <span dir="auto" lang={article.lang || undefined}>
              {readBefore(text, mention)}
              <mark>{text.slice(mention.start, mention.end)}</mark>
              {readAfter(text, mention)}
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
        <button type="submit" class="primary" disabled={selected.length === 0}>
          {t('split_save')}
        </button>
      </footer>
    </form>
  );
}
