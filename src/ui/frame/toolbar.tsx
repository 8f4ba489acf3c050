import type { JSX, VNode } from 'preact';
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

  const tool = (name: string, label: string, icon: VNode, more: JSX.IntrinsicElements['button'] = {}) => (
    <Button
      key={name}
      tabIndex={name === current ? 0 : -1}
      data-act={name}
      data-focus={name === current}
      onFocus={() => setCurrent(name)}
      onClick={() => onAct(name)}
      {...more}
    >
      {icon}
      {label}
    </Button>
  );

  return (
    <div class="toolbar" role="toolbar" aria-label={t('toolbar_label')} onKeyDown={pressKey}>
      {colours.map((colour) =>
        tool(colour, nameColour(colour), <i />, {
          class: 'colour',
          style: { '--dot': highlighters[colour].dot, '--edge': highlighters[colour].line[0] },
          'aria-pressed': chosen === null ? undefined : chosen === colour,
        }),
      )}
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
