import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../shared/strings.ts';
import type { WorkState } from './use-work.ts';

/** The progress of a long task, or its result. */
export function Progress({ state }: { state: WorkState }) {
  return (
    <div class="progress">
      {state.status === 'working' && <progress aria-label={t('working')} value={state.share ?? undefined} max={1} />}
      <p role="status" data-tone={state.status === 'failed' ? 'error' : undefined}>
        {state.status === 'done' || state.status === 'failed' ? state.text : ''}
        {state.status === 'stopped' && t('stopped')}
      </p>
    </div>
  );
}

/** A modal dialog, closed by Escape; the focus returns to the element that opened it, or else to the heading. */
export function Dialog({
  title,
  onClose,
  children,
  class: name,
}: {
  title: string;
  onClose(): void;
  children: ComponentChildren;
  class?: string;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  // Before the next key, which is for it.
  useLayoutEffect(() => {
    const opener = document.activeElement;
    const shown = dialog.current;
    shown?.showModal();
    return () => {
      // One that was closed has returned the focus itself, and the reader may have gone on since.
      if (shown?.open && opener instanceof HTMLElement && opener.isConnected) opener.focus();
      // What opened it is gone with its view: another view is under the dialog.
      if (document.activeElement === document.body) document.querySelector<HTMLElement>('main .headline')?.focus();
    };
  }, []);
  return (
    <dialog ref={dialog} class={name} aria-labelledby="dialog-title" onClose={onClose}>
      <h2 id="dialog-title">{title}</h2>
      {children}
    </dialog>
  );
}
