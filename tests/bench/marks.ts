/**
 * From the moment in which a page puts its text in, late, until the user's marks are painted on it: as the page itself sees
 * its highlights, frame by frame. With passages as they were, and with edited ones, for which they must be searched.
 */
import { buildAnnotation } from '../../src/annotation/build.ts';
import { pageKey } from '../../src/annotation/page-key.ts';
import { escapedMarkup } from '../../src/text/markup.ts';
import { closeWelcome, summaryOf, tabOf } from '../../scripts/drive/extension.ts';
import { until, type DrivenPage, type Session } from '../../scripts/drive/page.ts';
import { servePages } from '../../scripts/drive/serve.ts';
import { editedText, inventedText, type EditedText } from './edited-text.ts';
import { atMost, median, row } from './print.ts';

const MARKED = 200;
const GONE = 50;
const ROUNDS = 5;
/** Of two passages in a hundred edits may leave nothing that is known again. */
const PAINTED = 0.98 * MARKED;
const TEXTS: [name: string, length: number, edits: number][] = [
  ['60 kB, as they were', 60_000, 0],
  ['60 kB, five edits each', 60_000, 5],
  ['1 MB, as they were', 1_000_000, 0],
  ['1 MB, five edits each', 1_000_000, 5],
];

const pageOf = ({ text }: EditedText): string =>
  `<!doctype html><meta charset="utf-8"><title>Late</title><main><p>Loading.</p></main><template>${text
    .split('\n')
    .map((line) => `<p>${escapedMarkup(line)}</p>`)
    .join('')}</template>`;

function rowsOf({ marks }: EditedText, url: string) {
  const page = { url, canonicalUrl: null, title: 'Late', language: 'en', published: null };
  const now = new Date();
  return marks.map(({ quote }) => {
    const id = `urn:uuid:${crypto.randomUUID()}`;
    const annotation = buildAnnotation({ ...page, ...quote }, {}, { id, now, version: '0.1.0' });
    const { created, modified } = annotation;
    return { id, rev: '1-bench', page: pageKey(url), created, modified, annotation };
  });
}

const store = (control: DrivenPage, rows: ReturnType<typeof rowsOf>): Promise<void> =>
  control.evaluate(
    `(rows) => new Promise((resolve, reject) => {
      const opening = indexedDB.open('sourcemark-user');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const writing = opening.result.transaction('annotations', 'readwrite');
        for (const row of rows) writing.objectStore('annotations').put(row);
        writing.oncomplete = () => { opening.result.close(); resolve(); };
        writing.onabort = () => reject(writing.error);
      };
    })`,
    rows,
  );

/** Puts the text in, and answers after how many milliseconds so many ranges of the user's are highlighted. */
const PUT_IN = `(wanted) => new Promise((resolve) => {
  const began = performance.now();
  document.querySelector('main').replaceChildren(document.querySelector('template').content.cloneNode(true));
  const look = () => {
    if ((CSS.highlights.get('sourcemark-mark')?.size ?? 0) >= wanted) resolve(performance.now() - began);
    else requestAnimationFrame(look);
  };
  look();
})`;

export async function benchMarks(session: Session): Promise<void> {
  const server = await servePages();
  const control = await session.openExtension('options/options.html');
  await closeWelcome(control);
  for (const [n, [name, length, edits]] of TEXTS.entries()) {
    const edited = editedText(inventedText, length, { marked: MARKED, gone: GONE, edits });
    const url = server.put(`/marks-${n}.html`, pageOf(edited));
    await store(control, rowsOf(edited, url));
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const page = await session.open(url);
      const tab = await tabOf(control, url);
      // Once they are gone nothing of the page's own loading is under way.
      await until('the marks to be looked for', async () => {
        const { marks } = await summaryOf(control, tab);
        return marks.length === MARKED + GONE && marks.every(({ state }) => state === 'gone');
      });
      times.push(await page.evaluate<number>(PUT_IN, PAINTED));
      await page.close();
    }
    row(
      `${MARKED} marks painted on a text that comes late: ${name}`,
      `worst ${Math.max(...times).toFixed(0)} ms`,
      atMost(median(times), 1000, 'ms'),
    );
  }
  await control.close();
  await server.close();
}
