/** `sourcemark scan` and `check`: files in, mentions or comparisons out, in the order of the command line and with few files in memory at a time. */
import type { ScanArguments } from '../arguments.ts';
import { loadDataset } from '../engine.ts';
import { frameOf } from '../formats/format.ts';
import { shownName, type Output } from '../output.ts';
import { inOrder } from '../jobs/in-order.ts';
import { openPool } from '../jobs/pool.ts';
import { openScanner, type Scanner } from '../jobs/scanner.ts';

/** Returns the exit code: 0, or 1 where some input or a pack could not be read. */
export async function scan(asked: ScanArguments, { out, err }: Output): Promise<number> {
  const loaded = await loadDataset(asked.packs);
  if (!loaded.ok) {
    err(`${shownName(loaded.pack)}: ${loaded.error}`);
    return 1;
  }
  const jobs = Math.min(asked.jobs, asked.inputs.length);
  const setting = { ...asked, several: asked.inputs.length > 1 };
  const scanner: Scanner =
    jobs > 1 ? openPool(jobs, setting, loaded.dataset) : await openScanner(setting, loaded.dataset);
  const frame = await frameOf(asked);
  let status = 0;
  await out(frame.before);
  for await (const { item, result } of inOrder(asked.inputs, (input) => scanner.scan(input), jobs * 2)) {
    if (result.ok) {
      if (result.note) err(`${shownName(item)}: ${result.note}`);
      await out(result.output);
    } else {
      err(`${shownName(item)}: ${result.error}`);
      status = 1;
    }
  }
  await out(frame.after);
  await scanner.close();
  return status;
}
