/** Gives the user a file: made here, saved by the browser, sent nowhere. */
export const download = (name: string, type: string, text: string): void =>
  downloadBlob(name, new Blob([text], { type }));

export function downloadBlob(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = name;
  anchor.click();
  // The browser reads the blob after the click; a minute is ample and frees the memory.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** `sourcemark-2026-11-22.json`: sorts by day and names the maker. */
export const datedName = (stem: string, ending: string, now = new Date()): string =>
  `${stem}-${now.toISOString().slice(0, 10)}.${ending}`;
