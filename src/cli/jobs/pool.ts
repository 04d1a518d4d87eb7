/**
 * A scanner over several threads. Each has the dataset once, and one input at a time; a thread that dies takes its
 * input along, and another takes its place.
 */
import { Worker } from 'node:worker_threads';
import type { Dataset } from '../engine.ts';
import { openScanner, type Scanner, type ScanOutcome, type ScanSetting } from './scanner.ts';

interface Waiting {
  input: string;
  resolve: (outcome: ScanOutcome) => void;
}

function sharedBytes(bytes: Uint8Array): Uint8Array {
  const copy = new Uint8Array(new SharedArrayBuffer(bytes.byteLength));
  copy.set(bytes);
  return copy;
}

/** One copy of the names and words for all threads. */
const shared = ({ records, index, lexicon }: Dataset): Dataset => ({
  records,
  index: sharedBytes(index),
  lexicon: lexicon && sharedBytes(lexicon),
});

export function openPool(jobs: number, setting: ScanSetting, dataset: Dataset): Scanner {
  const workerData = { setting, dataset: shared(dataset) };
  const queue: Waiting[] = [];
  const idle: Worker[] = [];
  const busy = new Map<Worker, Waiting>();
  // Standard input belongs to the main thread.
  const here = openScanner(setting, dataset);

  const start = (): void => {
    const worker = new Worker(new URL('./worker.mjs', import.meta.url), { workerData });
    const end = (outcome: ScanOutcome) => {
      busy.get(worker)?.resolve(outcome);
      busy.delete(worker);
    };
    worker.on('message', (outcome: ScanOutcome) => {
      end(outcome);
      idle.push(worker);
      next();
    });
    worker.on('error', (error) => {
      const had = busy.has(worker);
      end({ ok: false, error: `cannot be scanned (${error.message.split('\n')[0]})` });
      const at = idle.indexOf(worker);
      if (at >= 0) idle.splice(at, 1);
      if (had) start();
    });
    worker.unref();
    idle.push(worker);
    next();
  };
  const next = (): void => {
    while (queue.length > 0 && idle.length > 0) {
      const [task, worker] = [queue.shift()!, idle.shift()!];
      busy.set(worker, task);
      worker.ref();
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
      worker.postMessage(task.input);
    }
  };
  for (let job = 0; job < jobs; job++) start();

  return {
    scan: async (input) =>
      input === '-'
        ? (await here).scan(input)
        : new Promise((resolve) => {
            queue.push({ input, resolve });
            next();
          }),
    close: async () => {
      await Promise.all([...idle, ...busy.keys()].map((worker) => worker.terminate()));
    },
  };
}
