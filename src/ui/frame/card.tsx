import type { ComponentChildren } from 'preact';
import type { Finding } from '../../findings/index.ts';
import type { CardAct, CardChange, CardView, DoneInCard } from '../../messaging/frame.ts';
import type { Correction } from '../../model.ts';
import { describeWho } from '../../present/doubt.ts';
import { cardOf, infoOf } from '../../present/index.ts';
import type { CardContent, Change, Reading } from '../../present/kind-view.ts';
import { Button } from '../design/button.tsx';
import { cycle } from '../design/hold-focus.ts';
import { BookmarkIcon, CheckIcon, CloseIcon, CopyIcon } from '../design/icons.tsx';
import { type MenuItem, MoreMenu } from '../design/more-menu.tsx';
import { isCommand } from '../shared/keys.ts';
import { language, t, translate } from '../shared/strings.ts';
import { FormInCard } from './form-in-card.tsx';

/** What a card does with a press. */
interface CardActions {
  onAct(act: CardAct): void;
  /** Copies the text of a finding, without its source. */
  onCopy(text: string): void;
  onChange(change: CardChange): void;
  correct(corrections: Correction[]): Promise<unknown>;
}

interface Props extends CardActions {
  view: CardView;
  /** A message about the last action; '' for none. */
  notice: string;
}

/** The content of a card, in the reader's language. */
export const contentOf = ({
  finding,
  words,
  mentions,
}: Pick<CardView, 'finding' | 'words' | 'mentions'>): CardContent =>
  cardOf(finding.kind).describe(finding as Finding, words, { findings: mentions, language: language() });

/** The card of a finding: what it may be, its description, and its actions. */
export function Card({ view, notice, ...actions }: Props) {
  const { finding, footer, done } = view;
  const { onAct, correct } = actions;
  const content = contentOf(view);
  const doing = { view, content, ...actions };
  const { title, lead = title, role, reading, lines, answers = [] } = content;
  const ofStory = { dir: 'auto', lang: view.language || undefined } as const;
  const isForm = footer === 'form';
  const around = lead.split(title);
  return (
    <section
      class="card"
      role="dialog"
      aria-label={`${content.label}: ${lead}`}
      tabIndex={-1}
      data-focus
      onKeyDown={(event) => pressKey(event, isForm, onAct, () => copy(doing))}
    >
      <Head {...doing} />
      <div class="body">
        <h2>
          {around[0] && <span class="perhaps">{around[0]}</span>}
          <bdi {...ofStory}>{title}</bdi>
          {around[1] && <span class="perhaps">{around[1]}</span>}
        </h2>
        {isForm ? (
          <FormInCard of={finding} save={correct} cancel={() => onAct('close')} />
        ) : (
          <>
            {role && (
              <p class="reading" {...ofStory}>
                {role}
              </p>
            )}
            {reading && <p class="reading">{reading}</p>}
            {lines.map((line) => (
              <p key={line} class="why">
                {line}
              </p>
            ))}
            {answers.length > 0 && !done && (
              <p class="answers">
                {answers.map((answer, at) => (
                  <Act key={answer.label} act={`answer-${at}`} view={view} onPress={() => make(answer, doing)}>
                    {answer.label}
                  </Act>
                ))}
              </p>
            )}
          </>
        )}
        <p class="notice">{notice}</p>
      </div>
      {done && !isForm && (
        <p class="done" role="status">
          <CheckIcon />
          <span>{say(done, content)}</span>
          {done.canWiden && (
            <Act act="widen" view={view} onPress={() => onAct('widen')}>
              {t('card_widen')}
            </Act>
          )}
          <Act act="undo" view={view} onPress={() => onAct('undo')}>
            {t('undo')}
          </Act>
        </p>
      )}
      {!isForm && done?.how !== 'rejected' && <Foot {...doing} />}
    </section>
  );
}

/** What was done. */
function say({ how, isWide }: DoneInCard, { readings = [] }: CardContent): string {
  if (isWide) return t('card_widened');
  if (how === 'left out') return translate(readings.find(({ isChosen }) => isChosen)?.staysAs ?? 'stays');
  return t(how === 'rejected' ? 'card_rejected' : 'card_changed');
}

type Doing = Pick<Props, 'view'> & CardActions & { content: CardContent };

/** Makes a change with one press; what is neither other facts nor a rejection is written in the form. */
function make({ facts, rejects }: Change, { content: { shares }, onChange, onAct }: Doing): void {
  if (facts || rejects) onChange({ facts, shares });
  else onAct('correct');
}

/** A quotation is copied with its source, which the page says. */
function copy({ view: { finding }, content: { copied }, onAct, onCopy }: Doing): void {
  if (infoOf(finding.kind).isQuotation) onAct('copy');
  else onCopy(copied);
}

/** What the words may be: one press changes it. */
function Head(doing: Doing) {
  const { view, content, onAct } = doing;
  const { footer, done } = view;
  const readings: Reading[] = content.readings ?? [{ label: content.label, isChosen: true }];
  const isRejected = done?.how === 'rejected';
  return (
    <div class="head">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a line in all browsers */}
      <div class="readings" role="group" aria-label={t('card_readings')}>
        {readings.map((reading, at) => (
          <Act
            key={reading.label}
            act={`reading-${at}`}
            view={view}
            onPress={() => reading.isChosen || make(reading, doing)}
            isPressed={reading.isChosen && !isRejected}
            disabled={footer === 'form' || isRejected}
          >
            {reading.label}
          </Act>
        ))}
      </div>
      <Button class="icon-button" data-act="close" title={t('card_close')} onClick={() => onAct('close')}>
        <CloseIcon />
      </Button>
    </div>
  );
}

interface ActProps {
  view: CardView;
  act: string;
  children: ComponentChildren;
  onPress(): void;
  isPressed?: boolean;
  disabled?: boolean;
}

/** A button that stores something, which a private window forbids. */
function Act({ act, children, view: { isReadonly }, onPress, isPressed, disabled = false }: ActProps) {
  return (
    <Button
      data-act={act}
      aria-pressed={isPressed}
      disabled={disabled || isReadonly}
      title={isReadonly ? t('private_window') : undefined}
      onClick={onPress}
    >
      {children}
    </Button>
  );
}

const REJECTS: Change = { label: '', rejects: true };

/** What can be done with a card: two things as words, the rest in a menu. */
function Foot(doing: Doing) {
  const { view, content, onAct } = doing;
  const { finding, isKept, isReadonly, quotedBy, hasOthers } = view;
  const { isQuotation, rejectLabel } = infoOf(finding.kind);
  const keep = (
    <Act act="keep" view={view} onPress={() => onAct('keep')} isPressed={isKept}>
      <BookmarkIcon filled={isKept} />
      {t(isKept ? 'card_kept' : 'keep')}
    </Act>
  );
  const copyLabel = t(isQuotation ? 'copy_with_source' : 'card_copy');
  const copyButton = (
    <Button data-act="copy" onClick={() => copy(doing)}>
      <CopyIcon />
      {copyLabel}
    </Button>
  );
  const rejects = content.rejectLabel ?? '';
  // “Not a quote” is one of the readings.
  const isRejectedAbove = isQuotation === true;
  const rejectButton = rejects && (
    <Act act="reject" view={view} onPress={() => make(REJECTS, doing)}>
      {translate(rejects)}
    </Act>
  );
  const item = (
    name: CardAct | 'reject',
    label: string,
    isThere: boolean,
    act = () => onAct(name as CardAct),
  ): MenuItem[] => (isThere && label ? [{ name, label, act }] : []);
  const items = [
    ...item('note', t('note'), !isReadonly),
    ...item('copy', copyLabel, rejects !== '', () => copy(doing)),
    ...item('previous', t('card_previous'), hasOthers),
    ...item('next', t('card_next'), hasOthers),
    ...item('quotation', quotedBy ? t('card_said_by', describeWho(quotedBy, language())) : '', quotedBy !== null),
    ...item('correct', t('card_correct'), !isReadonly),
    ...item('reject', rejectLabel && translate(rejectLabel), !isReadonly && !rejects && !isRejectedAbove, () =>
      make(REJECTS, doing),
    ),
    ...item('report', t('card_report'), !isReadonly),
  ];
  return (
    <div class="foot">
      {isQuotation ? copyButton : keep}
      {isQuotation ? keep : rejectButton || copyButton}
      <span class="place" />
      {items.length > 0 && <MoreMenu label={t('more_for', content.title)} items={items} />}
    </div>
  );
}

/** Handles keys: Tab cycles within the card, arrow keys go to the next or previous finding, C copies. */
function pressKey(event: KeyboardEvent, isForm: boolean, onAct: (act: CardAct) => void, copy: () => void): void {
  const { key } = event;
  const card = event.currentTarget as HTMLElement;
  if (key === 'Escape') {
    event.preventDefault();
    onAct('close');
  } else if (key === 'Tab') {
    cycle(event, card);
  } else if (isForm) {
    return;
  } else if (key === 'ArrowRight' || key === 'ArrowLeft') {
    event.preventDefault();
    onAct((key === 'ArrowRight') === (document.dir !== 'rtl') ? 'next' : 'previous');
  } else if (key.toLowerCase() === 'c' && isCommand(event)) {
    event.preventDefault();
    copy();
  }
}
