/** Public archives that keep a copy of a page when one asks for it. Asking sends them the page's address. */
export interface Archive {
  id: 'wayback' | 'archiveToday';
  /** A proper name, the same in every language. */
  name: string;
  /** The page that makes a copy, or asks before it does. */
  save: (address: string) => string;
  /** The host under which the copies are, and what no copy's path begins with. */
  host: string;
  notCopies: readonly string[];
}

export const ARCHIVES: readonly Archive[] = [
  {
    id: 'wayback',
    name: 'Wayback Machine',
    save: (address) => `https://web.archive.org/save/${address}`,
    host: 'web.archive.org',
    notCopies: ['/save'],
  },
  {
    id: 'archiveToday',
    name: 'archive.today',
    save: (address) => `https://archive.ph/?url=${encodeURIComponent(address)}`,
    host: 'archive.ph',
    notCopies: ['/submit', '/wip'],
  },
];

/** What is sent: without a place in the page and without a name and a password. Null for what is no address of the web. */
export function archivable(address: string): string | null {
  const url = URL.parse(address.trim());
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  url.hash = '';
  url.username = '';
  url.password = '';
  return url.href;
}

/** Whether an address is one of an archive's copies, and not the page on which one asks for it. */
export function isCopy({ host, notCopies }: Archive, address: string): boolean {
  const url = URL.parse(address);
  if (!url || url.host !== host || url.pathname.length < 2) return false;
  return notCopies.every((start) => !url.pathname.startsWith(start));
}
