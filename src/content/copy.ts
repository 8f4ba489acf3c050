/** Puts words on the clipboard; on pages that are not secure, where the clipboard is closed, in the old way. */
export async function copy(document: Document, words: string): Promise<void> {
  const clipboard: Clipboard | undefined = document.defaultView?.navigator.clipboard;
  if (clipboard) return clipboard.writeText(words);
  const write = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', words);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.addEventListener('copy', write, { capture: true, once: true });
  const isDone = document.execCommand('copy');
  document.removeEventListener('copy', write, { capture: true });
  if (!isDone) throw new Error('The clipboard is closed');
}
