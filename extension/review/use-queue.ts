import { useEffect, useRef, useState } from 'preact/hooks';
import {
  addFiles,
  begun,
  cancelled,
  ended,
  newQueue,
  nextFile,
  paused,
  resumed,
  type FileEnd,
  type Queue,
} from '../../src/crosscheck/intake/queue.ts';

const reader = () => import('./read-file.ts');
const beginning = () => import('./begin.ts');
const store = () => import('../store/reviews.ts');

/** How long the engine may still be building, asked again each time. */
const AGAIN_MS = 1000;

async function endOf(file: File, signal: AbortSignal): Promise<FileEnd> {
  const read = await (await reader()).readFile(file, new Date(), signal);
  if (!read.ok) return { is: 'refused', why: read.why };
  const { begin } = await beginning();
  let first = await begin(read.article);
  while (first.state === 'building' && !signal.aborted) {
    await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
    first = await begin(read.article);
  }
  if (first.state === 'known') return { is: 'known', id: first.same.id, shortName: first.same.shortName };
  if (first.state !== 'ready') return { is: 'refused', why: 'failed' };
  if (signal.aborted) return { is: 'refused', why: 'failed' };
  const draft = `review:${crypto.randomUUID()}`;
  const kept = await (await store()).keepReview({ id: draft, rev: null }, first.review);
  if (!kept.ok) return { is: 'refused', why: 'unkept' };
  return { is: 'ready', draft, decisions: first.review.decisions.length };
}

/** Files that are read one after the other; a bad one is reported, and the next one follows. */
export function useQueue() {
  const [queue, setQueue] = useState<Queue>(newQueue([]));
  const files = useRef<File[]>([]);
  const stop = useRef(new AbortController());
  useEffect(() => {
    const n = nextFile(queue);
    if (n === null) return;
    setQueue((now) => begun(now, n));
    const { signal } = stop.current;
    void endOf(files.current[n]!, signal)
      .catch((): FileEnd => ({ is: 'refused', why: 'failed' }))
      .then((end) => setQueue((now) => ended(now, n, end)));
  }, [queue]);
  return {
    queue,
    add(chosen: Iterable<File>) {
      const fresh = [...chosen].filter(({ name }) => !name.startsWith('.'));
      files.current = [...files.current, ...fresh];
      setQueue((now) => addFiles(now, fresh.map(nameOf)));
    },
    pause: () => setQueue(paused),
    resume: () => setQueue(resumed),
    cancel() {
      stop.current.abort();
      stop.current = new AbortController();
      setQueue(cancelled);
    },
  };
}

/** With its place in a folder that was chosen. */
const nameOf = ({ webkitRelativePath, name }: File): string => webkitRelativePath || name;
