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
    const shown = dialog.current;
    shown?.showModal();
    return () => {
      // Until it is closed, nothing outside can be focused. Closing returns the focus, if what opened it is still there.
      shown?.close();
      const { activeElement } = document;
      const isLost = activeElement === document.body || shown?.contains(activeElement);
      // What opened it is gone with its view: another view is under the dialog.
      if (isLost) document.querySelector<HTMLElement>('main .headline')?.focus();
    };
  }, []);
  // The event of a dialog that is closed by being removed comes after that.
  const tell = () => dialog.current && onClose();
  return (
    <dialog ref={dialog} class={name} aria-labelledby="dialog-title" onClose={tell}>
      <h2 id="dialog-title">{title}</h2>
      {children}
    </dialog>
  );
}
