/**
 * Files on their way to become sources, one after the other: `{files: [{name: 'a.pdf', state: {is: 'reading'}}], is: 'running'}`.
 * Each ends in exactly one way, whatever the others do.
 */

/** Why a file became no review. */
export const REFUSALS = [
  'kind',
  'large',
  'empty',
  'tooLong',
  'noArticle',
  'encoding',
  'scan',
  'encrypted',
  'damaged',
  'unkept',
  'failed',
] as const;
export type Refusal = (typeof REFUSALS)[number];

export type FileEnd =
  /** Its review waits under this draft. */
  | { is: 'ready'; draft: string; decisions: number }
  | { is: 'known'; id: string; shortName: string }
  | { is: 'refused'; why: Refusal };
export type FileState = { is: 'waits' } | { is: 'reading' } | { is: 'cancelled' } | FileEnd;

export interface Queue {
  files: readonly { name: string; state: FileState }[];
  is: 'running' | 'paused';
}

export const newQueue = (names: readonly string[]): Queue => ({
  files: names.map((name) => ({ name, state: { is: 'waits' } })),
  is: 'running',
});

export const addFiles = (queue: Queue, names: readonly string[]): Queue => ({
  ...queue,
  files: [...queue.files, ...newQueue(names).files],
});

const put = (queue: Queue, n: number, state: FileState): Queue => ({
  ...queue,
  files: queue.files.map((file, at) => (at === n ? { ...file, state } : file)),
});

/** The file to read now: none while another is read, while it is paused, or when nothing waits. */
export function nextFile({ files, is }: Queue): number | null {
  if (is === 'paused' || files.some(({ state }) => state.is === 'reading')) return null;
  const n = files.findIndex(({ state }) => state.is === 'waits');
  return n < 0 ? null : n;
}

export const begun = (queue: Queue, n: number): Queue => put(queue, n, { is: 'reading' });

/** A file that was cancelled meanwhile stays so. */
export const ended = (queue: Queue, n: number, end: FileEnd): Queue =>
  queue.files[n]?.state.is === 'reading' ? put(queue, n, end) : queue;

export const paused = (queue: Queue): Queue => ({ ...queue, is: 'paused' });
export const resumed = (queue: Queue): Queue => ({ ...queue, is: 'running' });

/** What has not ended will not be read; what has stays. */
export const cancelled = (queue: Queue): Queue => ({
  is: 'running',
  files: queue.files.map((file) =>
    file.state.is === 'waits' || file.state.is === 'reading' ? { ...file, state: { is: 'cancelled' } } : file,
  ),
});

export const isOver = ({ files }: Queue): boolean =>
  files.every(({ state }) => state.is !== 'waits' && state.is !== 'reading');

/** How many have ended, in whatever way. */
export const endedCount = ({ files }: Queue): number =>
  files.filter(({ state }) => state.is !== 'waits' && state.is !== 'reading').length;
