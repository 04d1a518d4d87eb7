import { zipSync, type Zippable } from 'fflate';

/** The earliest date that a zip can hold, so that no clock enters the bytes. */
const MTIME = new Date(1980, 0, 1, 0, 0, 0);
const UNIX = 3;
const REGULAR_FILE_0644 = 0o100644 << 16;

/** A zip of the entries, sorted by path, with one date and one mode for all. */
export function zip(entries: { path: string; bytes: Uint8Array }[]): Uint8Array {
  const sorted = entries.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const files: Zippable = {};
  for (const { path, bytes } of sorted) {
    files[path] = [new Uint8Array(bytes), { level: 9, mtime: MTIME, os: UNIX, attrs: REGULAR_FILE_0644 }];
  }
  return zipSync(files);
}
