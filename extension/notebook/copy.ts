/** To the clipboard: as text, and for sheets as a table beside it. */
export async function copy(text: string, html: string | null): Promise<void> {
  if (html === null) return navigator.clipboard.writeText(text);
  await navigator.clipboard.write([
    new ClipboardItem({
      'text/plain': new Blob([text], { type: 'text/plain' }),
      'text/html': new Blob([html], { type: 'text/html' }),
    }),
  ]);
}
