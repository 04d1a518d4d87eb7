/**
 * Builds the name index from the layers, off everybody's way: in steps of a few milliseconds, between which scans are
 * answered with the old one. A worker that dies meanwhile begins again with the next scan or the next alarm.
 */
import { buildIndexSteps } from '../../../src/names/build.ts';
import type { NameEntry } from '../../../src/names/entry.ts';
import { browser } from '../../platform/api.ts';
import { datasetKey } from '../../store/dataset-key.ts';
import { openDataset, type Dataset } from '../../store/dataset.ts';
import { saveIndex } from '../../store/index-record.ts';
import { attempt, type Outcome } from '../../store/outcome.ts';
import { BUILD_ALARM } from '../build-alarm.ts';
import { ensureInstalled } from '../installed.ts';

/** How long a step may keep a scan waiting, in milliseconds. */
const SLICE = 10;
/** Chromium ends a worker that has not called the API for 30 seconds. */
const PULSE = 20_000;

const breath = () => new Promise<void>((resolve) => setTimeout(resolve));

async function entriesOf(dataset: Dataset): Promise<NameEntry[]> {
  const entries: NameEntry[] = [];
  for await (const slice of dataset.all('entities')) {
    for (const { record } of slice) {
      const { id, kind, subKind, partOf, metonymOf, validFrom, validTo, event, aliases } = record;
      const survivor = dataset.resolve(id);
      // Who was merged into another keeps nothing but names, and they are the other's.
      entries.push({ id: survivor, kind, subKind, partOf, metonymOf, validFrom, validTo, event, aliases });
    }
  }
  return dataset.hasMerges ? joined(entries, dataset) : entries;
}

/** One entry an entity, with the names of all that were merged into it. */
function joined(entries: readonly NameEntry[], dataset: Dataset): NameEntry[] {
  const byId = new Map<string, NameEntry>();
  for (const entry of entries) {
    const known = byId.get(entry.id);
    if (!known) byId.set(entry.id, entry);
    else byId.set(entry.id, { ...known, aliases: [...known.aliases, ...entry.aliases] });
  }
  return [...byId.values()].map((entry) =>
    entry.partOf ? { ...entry, partOf: dataset.resolve(entry.partOf) } : entry,
  );
}

async function inSteps(entries: readonly NameEntry[], datasetHash: string): Promise<Uint8Array> {
  const steps = buildIndexSteps(entries, { datasetHash });
  for (;;) {
    const until = performance.now() + SLICE;
    while (performance.now() < until) {
      const step = steps.next();
      if (step.done) return step.value;
    }
    await breath();
  }
}

/** Builds and keeps the index of the dataset as it is now. Writes the pack first where it is not there. */
export async function rebuild(): Promise<Outcome<{ dataset: string; bytes: Uint8Array }>> {
  const pulse = setInterval(() => void browser.runtime.getPlatformInfo(), PULSE);
  await browser.alarms.create(BUILD_ALARM, { delayInMinutes: 1, periodInMinutes: 1 });
  try {
    const installed = await ensureInstalled();
    if (!installed.ok) return installed;
    const key = await datasetKey();
    if (!key.ok) return key;
    const dataset = await openDataset();
    if (!dataset.ok) return dataset;
    const built = await attempt(async () => inSteps(await entriesOf(dataset.value), key.value));
    if (!built.ok) return built;
    const bytes = built.value;
    const saved = await saveIndex(key.value, bytes.buffer as ArrayBuffer);
    if (!saved.ok) return saved;
    await browser.alarms.clear(BUILD_ALARM);
    return { ok: true, value: { dataset: key.value, bytes } };
  } finally {
    clearInterval(pulse);
  }
}
