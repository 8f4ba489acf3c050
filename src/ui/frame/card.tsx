import type { VNode } from 'preact';
import type { CardAct, CardView } from '../../messaging/frame.ts';
import type { Correction } from '../../model.ts';
import { infoOf } from '../../present/index.ts';
import { cycle } from '../design/hold-focus.ts';
import {
  BookmarkIcon,
  CloseIcon,
  CopyIcon,
  DownIcon,
  NoteIcon,
  PencilIcon,
  RejectIcon,
  SubjectIcon,
  UpIcon,
} from '../design/icons.tsx';
import { type StringKey, t, translate } from '../shared/strings.ts';
import { FormInCard } from './editors.tsx';

interface Props {
  view: CardView;
  /** A message about the last action; '' for none. */
  notice: string;
  onAct(act: CardAct): void;
  correct(corrections: Correction[]): Promise<unknown>;
}

/** The card of a finding: its description and actions. */
export function Card({ view, notice, onAct, correct }: Props) {
  const { finding, content, footer, quotedBy, language, at, of, places } = view;
  const ofStory = { dir: 'auto', lang: language || undefined } as const;
  const isForm = footer === 'form';
  return (
    <section
      class="card"
      role="dialog"
      aria-label={`${content.label}: ${content.title}`}
      tabIndex={-1}
      data-focus
      onKeyDown={(event) => pressKey(event, isForm, onAct)}
    >
      <div class="body">
        <div class="head">
          <SubjectIcon name={content.icon} />
          <span class="label">{content.label}</span>
          {!isForm && places.length === 0 && <span dir="auto">{t('card_place', at, of)}</span>}
          <ActIcon act="close" label={t('card_close')} icon={<CloseIcon />} onAct={onAct} />
        </div>
        <h2 {...ofStory}>{content.title}</h2>
        {!isForm && content.role && (
          <p class="role" {...ofStory}>
            {content.role}
          </p>
        )}
        {!isForm && content.reading && <p class="reading">{content.reading}</p>}
        {!isForm && places.length > 0 && (
          <p class="where">
            <PositionBar places={places} at={at} />
            <span dir="auto">{t('card_place', at, of)}</span>
          </p>
        )}
        {!isForm && content.lines.length > 0 && (
          <p class="lines">
            {content.lines.map((line) => (
              <span key={line}>{line}</span>
            ))}
          </p>
        )}
        {!isForm && quotedBy !== null && (
          <p class="lines">
            <button type="button" class="link" data-act="quotation" onClick={() => onAct('quotation')}>
              {t('card_said_by', quotedBy)}
            </button>
          </p>
        )}
        {isForm && <FormInCard of={finding} save={correct} cancel={() => onAct('close')} />}
        {footer === 'scopes' && <Scopes view={view} onAct={onAct} />}
        <p class="notice">{notice}</p>
      </div>
      {!isForm && <Foot view={view} onAct={onAct} />}
    </section>
  );
}

/** Where an actor is mentioned in the story, with the mention that the card is of. */
function PositionBar({ places, at }: Pick<CardView, 'places' | 'at'>) {
  const tick = (place: number) => `M${(place * 98 + 1).toFixed(1)} 2v9`;
  return (
    <svg class="places" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
      <path d="M0 11.5h100" />
      <path d={places.map(tick).join('')} />
      <path class="here" d={tick(places[at - 1] ?? 0)} />
    </svg>
  );
}

type Doing = Pick<Props, 'view' | 'onAct'>;

/** What can be done with any card, the steps to its neighbours first. */
function Foot({ view: { finding, footer, isKept, isReadonly, places }, onAct }: Doing) {
  const written = { disabled: isReadonly, why: isReadonly ? t('private_window') : undefined, onAct };
  const isOfActor = places.length > 0;
  const rejectLabel = translate(infoOf(finding.kind).rejectLabel);
  return (
    <div class="foot">
      <ActIcon
        act="previous"
        label={t(isOfActor ? 'card_previous_mention' : 'card_previous')}
        icon={<UpIcon />}
        onAct={onAct}
      />
      <ActIcon act="next" label={t(isOfActor ? 'card_next_mention' : 'card_next')} icon={<DownIcon />} onAct={onAct} />
      <span class="place" />
      <ActIcon act="copy" label={t('card_copy')} icon={<CopyIcon />} onAct={onAct} />
      <ActIcon act="note" label={t('note')} icon={<NoteIcon />} {...written} />
      <ActIcon act="correct" label={t('card_correct')} icon={<PencilIcon />} {...written} />
      <ActIcon
        act="reject"
        label={rejectLabel}
        icon={<RejectIcon />}
        {...written}
        aria-expanded={footer === 'scopes'}
      />
      <button
        type="button"
        class="bordered"
        data-act="keep"
        aria-pressed={isKept}
        disabled={isReadonly}
        title={written.why}
        onClick={() => onAct('keep')}
      >
        <BookmarkIcon filled={isKept} />
        {t(isKept ? 'card_kept' : 'keep')}
      </button>
    </div>
  );
}

/** Where a finding is rejected. */
function Scopes({ view: { finding, isReadonly }, onAct }: Doing) {
  const scopes: [act: CardAct, label: StringKey][] = [
    ['reject-article', 'card_reject_here'],
    ['reject-site', 'card_reject_site'],
    ['reject-everywhere', 'card_reject_everywhere'],
  ];
  return (
    <fieldset class="scopes">
      <legend>{translate(infoOf(finding.kind).rejectLabel)}</legend>
      {scopes.map(([act, label]) => (
        <button key={act} type="button" data-act={act} disabled={isReadonly} onClick={() => onAct(act)}>
          {t(label)}
        </button>
      ))}
    </fieldset>
  );
}

interface ActIconProps {
  act: CardAct;
  label: string;
  icon: VNode;
  onAct(act: CardAct): void;
  disabled?: boolean;
  /** Why it is disabled. */
  why?: string | undefined;
  'aria-expanded'?: boolean;
}

function ActIcon({ act, label, icon, onAct, why, ...attributes }: ActIconProps) {
  return (
    <button
      type="button"
      class="icon-button"
      data-act={act}
      aria-label={why && label}
      title={why ?? label}
      {...attributes}
      onClick={() => onAct(act)}
    >
      {icon}
    </button>
  );
}

/** Handles keys: Tab cycles within the card, arrow keys go to the next or previous finding, C copies. */
function pressKey(event: KeyboardEvent, isForm: boolean, onAct: (act: CardAct) => void): void {
  const { key, altKey, ctrlKey, metaKey } = event;
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
  } else if (key.toLowerCase() === 'c' && !altKey && !ctrlKey && !metaKey) {
    event.preventDefault();
    onAct('copy');
  }
}
