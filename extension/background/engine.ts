/**
 * The engine over the name index: loaded once in a worker's life, shared by all scans, replaced when the dataset has
 * changed. All of it can be had again from the databases, so a worker may die at any moment.
 */
import { openIndex } from '../../src/names/open.ts';
import { policyWith } from '../../src/figures/policy-change.ts';
import type { ReadingPolicy } from '../../src/figures/reading-policy.ts';
import { createEngine, type Engine } from '../../src/scan/engine.ts';
import { loadScanSettings } from '../platform/scan-settings.ts';
import { loadIndex } from '../store/index-record.ts';
import { attempt, type StoreError } from '../store/outcome.ts';
import { loadLexicon } from './lexicon.ts';
import { forgetFacts, late, upkeep } from './parts.ts';

export interface Ready {
  engine: Engine;
  /** `datasetKey` of what the index was built from. */
  dataset: string;
}

let loading: Promise<Ready | null> | null = null;
let building: Promise<void> | null = null;

const usersPolicy = async (): Promise<ReadingPolicy> => policyWith((await loadScanSettings()).vague);

/** The user reads vague words otherwise: pages are read again. */
export async function takePolicy(): Promise<void> {
  const policy = await usersPolicy();
  const ready = await loading;
  if (ready) loading = Promise.resolve({ ...ready, engine: { ...ready.engine, policy } });
  await (await upkeep()).refreshTabs('dataset');
}

/** Null where there is none yet, or where it is damaged or of another format: it must be built. */
async function load(): Promise<Ready | null> {
  const [record, lexicon, policy] = await Promise.all([loadIndex(), loadLexicon(), usersPolicy()]);
  if (!record.ok || !(record.value?.bytes instanceof ArrayBuffer)) return null;
  const opened = openIndex(record.value.bytes);
  return opened.ok
    ? { engine: createEngine(opened.index, lexicon, policy), dataset: record.value.dataset }
    : null;
}

const tellFailure = ({ code, detail }: StoreError): void =>
  console.warn('Sourcemark could not build its index of names:', code, detail);

async function build(): Promise<void> {
  const part = await attempt(upkeep);
  if (!part.ok) return tellFailure(part.error);
  const { rebuild, announce, refreshTabs, keepSearchTables } = part.value;
  const built = await rebuild();
  if (!built.ok) return tellFailure(built.error);
  const opened = openIndex(built.value.bytes);
  if (!opened.ok) return;
  const engine = createEngine(opened.index, await loadLexicon(), await usersPolicy());
  loading = Promise.resolve({ engine, dataset: built.value.dataset });
  forgetFacts();
  announce('index');
  await refreshTabs('dataset');
  // Nobody waits for it: a page that searches before it is there makes it itself.
  await keepSearchTables();
}

/** Builds the index anew; those who ask while it is being built wait for the same one. */
export function buildEngine(): Promise<void> {
  building ??= build().finally(() => {
    building = null;
  });
  return building;
}

/** Builds it where the dataset has changed since, or where there is none. Not on the way of a scan. */
export async function keepCurrent(): Promise<void> {
  // A change that came while an index was being built is not in it: look once more after that.
  const part = await attempt(late);
  if (!part.ok) return;
  const installed = await part.value.ensureInstalled();
  if (installed.ok && installed.value?.changed) forgetFacts();
  for (let round = 0; round < 2; round += 1) {
    const key = await part.value.datasetKey();
    const ready = await warmUp();
    if (key.ok && ready?.dataset === key.value) return;
    await buildEngine();
  }
}

/**
 * Reads the index where nobody has yet. A worker does so as it wakes: what woke it, most often a page, is told to it only
 * some time later.
 */
export function warmUp(): Promise<Ready | null> {
  if (loading === null) {
    loading = load();
    // Once in a worker's life, after the scan that woke it: what has changed while no one listened?
    setTimeout(() => void keepCurrent(), 2000);
  }
  return loading;
}

/** The engine, or null while its index is being built for the first time. An old one answers while a new one is built. */
export async function readyEngine(): Promise<Ready | null> {
  const ready = await warmUp();
  if (ready === null) {
    loading = null;
    void buildEngine();
  }
  return ready;
}
