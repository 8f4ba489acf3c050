import type { Finding } from '../../../findings/index.ts';
import { readerDirection, readerLanguage, t, translate } from '../../../messaging/strings.ts';
import type { Article } from '../../../model.ts';
import { cardOf, infoOf } from '../../../present/index.ts';
import type { CardContent } from '../../../present/kind-view.ts';
import { ifTrusted } from '../shadow-host.tsx';
import type { Act, CardFooter } from './state.ts';

/** The props of `Card`. */
export interface CardProps {
  kind: string;
  content: CardContent;
  footer: CardFooter;
  isKept: boolean;
  /** Nothing can be stored, because the window is private. */
  isReadonly: boolean;
  /** The speaker of the quotation that contains the finding; null for none. */
  quotedBy: string | null;
  /** The number of the finding among those of its kind, from 1. */
  at: number;
  /** The number of findings of its kind. */
  of: number;
  colour: string;
  isDark: boolean;
  /** The language of the story (BCP 47); '' if it is unknown. */
  language: string;
  /** A message about the last action; '' for none. */
  notice: string;
  onAct(act: Act): void;
}

/** The card of a finding: its description and actions. */
export function Card(props: CardProps) {
  const { kind, content, footer, quotedBy, language, onAct } = props;
  const ofStory = { dir: 'auto', lang: language || undefined } as const;
  const isForm = typeof footer === 'object';
  return (
    <section
      class="layer card"
      role="dialog"
      aria-label={`${content.label}: ${content.title}`}
      lang={t('strings_language')}
      dir={readerDirection() as 'ltr' | 'rtl'}
      tabIndex={-1}
      data-theme={props.isDark ? 'dark' : 'light'}
      data-form={isForm || undefined}
      style={{ '--kind': props.colour }}
      onKeyDown={(event) => pressKey(event, onAct)}
    >
      <div class="head">
        <span>{content.label}</span>
        {!isForm && <Turn act="previous" sign="‹" label={t('card_previous')} onAct={onAct} />}
        {!isForm && <span>{t('card_place', props.at, props.of)}</span>}
        {!isForm && <Turn act="next" sign="›" label={t('card_next')} onAct={onAct} />}
        <Turn act="close" sign="×" label={t('card_close')} onAct={onAct} />
      </div>
      <h2 {...(cardOf(kind).hasTranslatedTitle ? { dir: 'auto' } : ofStory)}>{content.title}</h2>
      {!isForm && content.role && <p {...ofStory}>{content.role}</p>}
      {!isForm && content.lines.length > 0 && <p class="lines">{content.lines.join(' · ')}</p>}
      {!isForm && quotedBy !== null && (
        <p class="lines">
          <ActButton act="quote" label={t('card_said_by', quotedBy)} onAct={onAct} />
        </p>
      )}
      {isForm && (
        <iframe
          src={footer.form}
          title={t('card_correct')}
          onLoad={({ currentTarget }) => currentTarget.focus({ preventScroll: true })}
        />
      )}
      {!isForm && (
        <div class="acts">
          <Buttons {...props} />
        </div>
      )}
      <p class="notice">{props.notice}</p>
    </section>
  );
}

function Buttons({ footer, kind, isKept, isReadonly, onAct }: CardProps) {
  const written = { disabled: isReadonly, title: isReadonly ? t('private_window') : undefined, onAct };
  const reject = (
    <ActButton
      key="reject"
      act="reject"
      label={translate(infoOf(kind).rejectLabel)}
      {...written}
      aria-expanded={footer === 'scopes'}
    />
  );
  if (footer === 'scopes') {
    return (
      <>
        {reject}
        <ActButton act="reject-article" label={t('card_reject_here')} {...written} />
        <ActButton act="reject-site" label={t('card_reject_site')} {...written} />
        <ActButton act="reject-everywhere" label={t('card_reject_everywhere')} {...written} />
      </>
    );
  }
  return (
    <>
      <ActButton act="keep" label={t(isKept ? 'card_kept' : 'keep')} aria-pressed={isKept} {...written} />
      <ActButton act="note" label={t('note')} {...written} />
      <ActButton act="copy" label={t('card_copy')} onAct={onAct} />
      <ActButton act="correct" label={t('card_correct')} {...written} />
      {reject}
    </>
  );
}

function ActButton({
  act,
  label,
  onAct,
  ...attributes
}: {
  act: Act;
  label: string;
  onAct(act: Act): void;
  disabled?: boolean;
  title?: string | undefined;
  'aria-pressed'?: boolean;
  'aria-expanded'?: boolean;
}) {
  return (
    <button type="button" data-act={act} {...attributes} onClick={ifTrusted(() => onAct(act))}>
      {label}
    </button>
  );
}

function Turn({ act, sign, label, onAct }: { act: Act; sign: string; label: string; onAct(act: Act): void }) {
  return (
    <button type="button" data-act={act} title={label} onClick={ifTrusted(() => onAct(act))}>
      <span class="rtl-turn" aria-hidden="true">
        {sign}
      </span>
    </button>
  );
}

/** Handles keys: Tab cycles within the card, the left and right arrow keys go to the next or previous finding, C copies. */
function pressKey(event: KeyboardEvent, onAct: (act: Act) => void): void {
  const { key, shiftKey, altKey, ctrlKey, metaKey, isTrusted } = event;
  const card = event.currentTarget as HTMLElement;
  if (!isTrusted) return;
  if (key === 'ArrowRight' || key === 'ArrowLeft') {
    event.preventDefault();
    onAct((key === 'ArrowRight') === (card.dir !== 'rtl') ? 'next' : 'previous');
  } else if (key.toLowerCase() === 'c' && !altKey && !ctrlKey && !metaKey) {
    event.preventDefault();
    onAct('copy');
  } else if (key === 'Tab') {
    const stops = [...card.querySelectorAll<HTMLElement>('button:not(:disabled), iframe')];
    const { activeElement } = card.getRootNode() as ShadowRoot;
    const isAtEdge = shiftKey ? activeElement === stops[0] || activeElement === card : activeElement === stops.at(-1);
    if (!isAtEdge) return;
    event.preventDefault();
    (shiftKey ? stops.at(-1) : stops[0])?.focus();
  }
}

/** The content of a finding's card, in the reader's language. */
export function describeCard(finding: Finding, findings: Finding[], article: Article): CardContent {
  const words = article.text.slice(finding.start, finding.end).replace(/\s+/g, ' ');
  const language = { t: translate, locale: readerLanguage() };
  return cardOf(finding.kind).describe(finding, words, { findings, article, language });
}
