/** Runs in a page of the extension: fills the notebook. `globalThis.notebook` is how the bench reaches it. */
import type { Status } from '../../src/annotation/annotation.ts';
import { buildAnnotation } from '../../src/annotation/build.ts';
import { stableId } from '../../src/dataset/exchange/stable-id.ts';
import { rate } from '../../src/annotation/ratings.ts';
import { annotationPage, deleteAnnotation, saveAnnotation } from '../../extension/store/annotations.ts';
import type { StoredAnnotation } from '../../extension/store/rows.ts';
import { openUser } from '../../extension/store/user-db.ts';
import { wipeEverything } from '../../extension/store/wipe.ts';

const WHO = ['the harbour office', 'a district officer', 'two shopkeepers', 'the hospital', 'a spokeswoman'];
const WHAT = [
  'counted {n} boats in the bay',
  'put the number of the injured at {n}',
  'said that {n} families had come back',
  'asked for {n} more tents',
  'had no list of the {n} who were on board',
];
const WHERE = ['Lakeside', 'Hillford', 'Easterby', 'Norwell', 'Saltmarsh', 'Oldbridge'];
const NOTES = ['Ask again on *Monday*.', 'Only one source so far.', '', 'The ward list has other names.', ''];
const STEPS = ['supported', 'refuted', 'conflicting-evidence', 'not-enough-evidence'];
const STATUSES: Status[] = ['draft', 'reviewed', 'published', 'reviewed'];
const STATES = ['exact', 'moved', 'changed', 'exact', 'gone', 'reworded', 'exact'] as const;

const at = <T>(list: readonly T[], n: number): T => list[n % list.length]!;

/** One of many, no two alike. */
export function noteNumber(n: number): StoredAnnotation {
  const exact = `In ${at(WHERE, n * 7)} ${at(WHO, n)} ${at(WHAT, n * 3).replace('{n}', String(12 + n))} on day ${n % 28}`;
  const now = new Date(Date.UTC(2026, 0, 1) + n * 1_800_000);
  const rating = n % 3 === 0 ? null : (rate('evidence', at(STEPS, n)) ?? null);
  const annotation = buildAnnotation(
    {
      url: `https://paper${n % 40}.example/story/${n % 900}`,
      canonicalUrl: null,
      title: `Story ${n % 900} from ${at(WHERE, n)}`,
      language: 'en',
      published: '2026-01-01',
      exact,
      prefix: 'It was quiet all day. ',
      suffix: ', and nobody knew more.',
      start: 100,
      end: 100 + exact.length,
    },
    {
      claim: n % 2 ? { text: `${at(WHO, n)} ${at(WHAT, n).replace('{n}', String(n))}` } : null,
      note: at(NOTES, n),
      tags: [`desk${n % 12}`, ...(n % 5 ? [] : ['water'])],
      rating,
      records: n % 4 ? [] : ['sm:seed/group/ttp'],
      status: at(STATUSES, n),
      questions: n % 6 ? [] : [{ text: 'Which ward?', ...(n % 12 ? { answer: 'The third.' } : {}) }],
      evidence:
        n % 7 ? [] : [{ url: `https://list.example/${n}`, accessed: now.toISOString(), kind: 'primary' }],
    },
    {
      id: `urn:uuid:00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`,
      now,
      version: '0.1.0',
    },
  );
  const { id, created, modified } = annotation;
  const page = annotationPage(annotation);
  return { id, rev: '1-aa', page, created, modified, annotation, state: at(STATES, n) };
}

async function own() {
  const db = await openUser();
  if (!db.ok) throw new Error(db.error.code);
  return db.value;
}

/** As if they had been saved long ago: rows, each with its revision and its line in the log. */
async function fill(count: number): Promise<void> {
  const db = await own();
  for (let from = 0; from < count; from += 1000) {
    const rows = Array.from({ length: Math.min(1000, count - from) }, (_, n) => noteNumber(from + n));
    const lines = rows.map(({ id, rev, created: at }) => ({ id, rev, store: 'annotations' as const, at }));
    await db.annotations.bulkPut(rows);
    await db.revisions.bulkPut(lines.map((line, n) => ({ ...line, parents: [], row: rows[n]! })));
    await db.changes.bulkAdd(lines.map((line) => ({ ...line, deleted: false, commit: line.id })));
  }
}

/** How many there are, and a name for exactly these: every annotation as it is stored, in the order of the ids. */
async function all(): Promise<string> {
  const rows = await (await own()).annotations.toArray();
  return `${rows.length} ${stableId(rows.map(({ annotation }) => annotation))}`;
}

/** Saves one more, as an editor in another window does. */
async function save(n: number): Promise<boolean> {
  return (await saveAnnotation({ annotation: noteNumber(n).annotation, base: null })).ok;
}

async function remove(n: number): Promise<boolean> {
  const row = await (await own()).annotations.get(noteNumber(n).id);
  return row !== undefined && (await deleteAnnotation(row.id, row.rev)).ok;
}

const wipe = async (): Promise<boolean> => (await wipeEverything()).ok;

const offered = { fill, all, save, remove, wipe };
declare global {
  var notebook: typeof offered;
}
globalThis.notebook = offered;
