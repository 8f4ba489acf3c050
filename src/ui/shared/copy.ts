/** Copies text to the clipboard, as plain text and, if given, as HTML. Throws if that fails. */
export async function copy({ plain, html = '' }: { plain: string; html?: string }): Promise<void> {
  const write = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', plain);
    if (html) event.clipboardData?.setData('text/html', html);
    event.preventDefault();
  };
  document.addEventListener('copy', write, { once: true });
  const isDone = document.execCommand('copy');
  document.removeEventListener('copy', write);
  if (isDone) return;
  // Firefox allows the command only shortly after a press, Chromium this only on pages that let their frames write.
  const blob = (type: string, text: string) => ({ [type]: new Blob([text], { type }) });
  const item = { ...blob('text/plain', plain), ...(html && blob('text/html', html)) };
  await navigator.clipboard.write([new ClipboardItem(item)]);
}
