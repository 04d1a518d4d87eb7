/** A thread of the pool: an input's name comes in, its output goes back. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Dataset } from '../engine.ts';
import { openScanner, type ScanSetting } from './scanner.ts';

const { setting, dataset } = workerData as { setting: ScanSetting; dataset: Dataset };
const scanner = openScanner(setting, dataset);

parentPort!.on('message', async (input: string) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  parentPort!.postMessage(await (await scanner).scan(input));
});
