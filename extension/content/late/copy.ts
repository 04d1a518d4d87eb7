/**
 * Text on the clipboard from a click in the card. The clipboard API is missing on http pages; the old command with a
 * listener of our own works on all, and the page's own listeners do not hear of it.
 */
export function copyText(text: string, html: string | null): boolean {
  let set = false;
  const put = (event: ClipboardEvent) => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    if (html !== null) event.clipboardData?.setData('text/html', html);
    set = event.clipboardData !== null;
  };
  addEventListener('copy', put, { capture: true });
  try {
    return document.execCommand('copy') && set;
  } catch {
    return false;
  } finally {
    removeEventListener('copy', put, { capture: true });
  }
}
