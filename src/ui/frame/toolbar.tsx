import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { ToastView, ToolbarView } from '../../messaging/frame.ts';
import { colours } from '../../model.ts';
import { highlighters } from '../../present/palette.ts';
import { Button } from '../design/button.tsx';
import { CheckIcon, NoteIcon, TrashIcon, WarningIcon } from '../design/icons.tsx';
import { nameColour, t } from '../shared/strings.ts';

interface Props<V> {
  view: V;
  /** Why an act was not done; '' if it was. */
  notice: string;
  onAct(act: string): void;
}

/** The toolbar: one tab stop, with arrow keys to move between buttons (ARIA Authoring Practices Guide, toolbar pattern). */
export function Toolbar({ view: { chosen, latest, isOnMark }, notice, onAct }: Props<ToolbarView>) {
  const [current, setCurrent] = useState<string>(chosen ?? latest);

  function pressKey(event: KeyboardEvent): void {
    const buttons = [...(event.currentTarget as HTMLElement).querySelectorAll('button')];
    const at = buttons.indexOf(event.target as HTMLButtonElement);
    const steps: { [key: string]: number } = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 };
    const to = steps[event.key];
    if (to !== undefined) buttons.at(to % buttons.length)?.focus();
    else if (event.key === 'Escape') onAct('close');
    else if (event.key === 'Delete' && isOnMark) onAct('remove');
    else return;
    event.preventDefault();
  }

  const tool = (name: string, label: string, icon: VNode) => (
    <Button
      tabIndex={name === current ? 0 : -1}
      data-act={name}
      onFocus={() => setCurrent(name)}
      onClick={() => onAct(name)}
    >
      {icon}
      {label}
    </Button>
  );

  return (
    <div class="toolbar" role="toolbar" aria-label={t('toolbar_label')} onKeyDown={pressKey}>
      {colours.map((colour) => (
        <Button
          key={colour}
          class="colour"
          data-act={colour}
          data-focus={colour === current}
          tabIndex={colour === current ? 0 : -1}
          style={{ '--dot': highlighters[colour].dot, '--edge': highlighters[colour].line[0] }}
          aria-pressed={chosen === null ? undefined : chosen === colour}
          onFocus={() => setCurrent(colour)}
          onClick={() => onAct(colour)}
        >
          <i />
          {nameColour(colour)}
        </Button>
      ))}
      <hr />
      {tool('note', t('note'), <NoteIcon />)}
      {isOnMark && tool('remove', t('bulk_delete'), <TrashIcon />)}
      {notice && <span>{notice}</span>}
    </div>
  );
}

/** A message about the last action. */
export function Toast({ view: { text, isError, canUndo }, notice, onAct }: Props<ToastView>) {
  const hasFailed = isError || notice !== '';
  return (
    <main class="toast" data-failed={hasFailed || undefined}>
      {hasFailed ? <WarningIcon /> : <CheckIcon />}
      <p>{notice || text}</p>
      {canUndo && (
        <Button data-act="undo" onClick={() => onAct('undo')}>
          {t('undo')}
        </Button>
      )}
    </main>
  );
}
