/** By which mark the page's text is known again, if the dataset has it as a source. */
import { fingerprintSteps } from '../../src/text/fingerprint.ts';
import type { Block } from './collect/block.ts';
import { inSlices } from './slice.ts';
import { task } from './timings.ts';

/** Units of text that are enough to know an article by. */
const TEXT = 40_000;
/** More than a record holds: the page may be longer than the article. */
const HASHES = 2000;

/** The mark of the page's first text, its frame left out. Made in slices, as it takes a while. */
export async function pageMark(blocks: readonly Block[], signal: AbortSignal): Promise<string> {
  let text = '';
  for (const { run, container } of blocks) {
    if (!container.aside) text += `${run.text}\n`;
    if (text.length > TEXT) break;
  }
  const steps = fingerprintSteps(text, HASHES);
  let mark = '';
  await inSlices(
    (deadline) =>
      task(() => {
        while (performance.now() < deadline) {
          const step = steps.next();
          if (!step.done) continue;
          mark = step.value;
          return true;
        }
        return false;
      }, 'carry'),
    signal,
  );
  return mark;
}
