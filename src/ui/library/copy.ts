/** Puts words on the clipboard, with their italics and links for whoever knows them. */
export async function copy(plain: string, html: string): Promise<void> {
  const blobs = {
    'text/plain': new Blob([plain], { type: 'text/plain' }),
    'text/html': new Blob([html], { type: 'text/html' }),
  };
  await navigator.clipboard.write([new ClipboardItem(blobs)]);
}
