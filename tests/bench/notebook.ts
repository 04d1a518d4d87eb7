/**
 * The notebook with 10,000 annotations: how long until its first rows are painted, and from a key to the list that it
 * brings, once the index is there.
 */
import { closeWelcome } from '../../scripts/drive/extension.ts';
import { until, type DrivenPage, type Session } from '../../scripts/drive/page.ts';
import { atMost, median, row } from './print.ts';
import { open, script } from './scale.ts';

const NOTES = 10_000;
const ROUNDS = 7;
const KEY_ROUNDS = 5;
const TYPED = ['harbour of', 'norwell', 'ward list', 'desk7'];

/** From the beginning of the navigation to the frame after the first rows, in milliseconds. */
async function firstRows(session: Session): Promise<{ page: DrivenPage; ms: number }> {
  const page = await session.openExtension('notebook/notebook.html');
  const ms = await until('the first rows', () =>
    page.evaluate<number | null>(`performance.getEntriesByName('notebook-rows')[0]?.startTime ?? null`),
  );
  return { page, ms };
}

/** Types as a person does, letter after letter, and waits for each list; the times in milliseconds. */
const typing = (page: DrivenPage, text: string): Promise<number[]> =>
  page.evaluate<number[]>(
    `async (text) => {
      const search = document.querySelector('input[type=search]');
      const times = [];
      for (let length = 1; length <= text.length; length += 1) {
        const asked = text.slice(0, length);
        const began = performance.now();
        search.value = asked;
        search.dispatchEvent(new InputEvent('input', { bubbles: true }));
        await new Promise((resolve) => {
          const look = () => document.querySelector('[data-asked]')?.dataset.asked === asked && (seen.disconnect(), resolve());
          const seen = new MutationObserver(look);
          seen.observe(document.body, { subtree: true, childList: true, attributes: true });
          look();
        });
        times.push(performance.now() - began);
        await new Promise((resolve) => setTimeout(resolve, 30));
      }
      return times;
    }`,
    text,
  );

export async function benchNotebook(session: Session): Promise<void> {
  const control = await open(session, await script('tests/bench/notebook-page.ts'));
  await closeWelcome(control);
  await control.evaluate(`notebook.fill(${NOTES})`);
  const first: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const { page, ms } = await firstRows(session);
    first.push(ms);
    await page.close();
  }
  row(
    `notebook of ${NOTES.toLocaleString('en')} notes, first rows painted`,
    `worst ${Math.max(...first).toFixed(0)} ms`,
    atMost(median(first), 300, 'ms'),
  );
  const { page } = await firstRows(session);
  await until(
    'the index',
    () => page.evaluate<boolean>(`document.querySelector('[data-indexed=true]') !== null`),
    120_000,
  );
  const built = await page.evaluate<number>(`performance.getEntriesByName('notebook-index').at(-1).duration`);
  row('its index built in the worker', `${(built / 1000).toFixed(1)} s`);
  // Each key's own median: what else the machine does in that moment is not the notebook's.
  const times: number[] = [];
  for (const text of TYPED) {
    const rounds: number[][] = [];
    for (let round = 0; round < KEY_ROUNDS; round += 1) rounds.push(await typing(page, text));
    times.push(...rounds[0]!.map((_, key) => median(rounds.map((one) => one[key]!))));
  }
  row(
    'the slowest of the keys, until its list is there',
    `half of them within ${median(times).toFixed(0)} ms`,
    atMost(Math.max(...times), 50, 'ms'),
  );
  await page.close();
  await control.close();
}
