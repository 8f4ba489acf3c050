/**
 * Puts words on the clipboard, with their italics and links where there are any; on pages that are not secure, where the
 * clipboard is closed, in the old way.
 */
export async function copy(document: Document, words: string, html = ''): Promise<void> {
  const clipboard: Clipboard | undefined = document.defaultView?.navigator.clipboard;
  if (clipboard && html) {
    const blob = (type: string, text: string) => ({ [type]: new Blob([text], { type }) });
    return clipboard.write([new ClipboardItem({ ...blob('text/plain', words), ...blob('text/html', html) })]);
  }
  if (clipboard) return clipboard.writeText(words);
  const write = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', words);
    if (html) event.clipboardData?.setData('text/html', html);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.addEventListener('copy', write, { capture: true, once: true });
  const isDone = document.execCommand('copy');
  document.removeEventListener('copy', write, { capture: true });
  if (!isDone) throw new Error('The clipboard is closed');
}
