/**
 * The switches that the background itself asks for, and how switches are kept: one record in `storage.local`, of which only
 * what was set is stored. All others are in `settings.ts`, which a worker that wakes for a page need not load.
 */
import * as v from 'valibot';
import { policyChange } from '../../src/figures/policy-change.ts';
import { browser } from './api.ts';

const scanSettings = v.object({
  /** The number on the icon. */
  badge: v.optional(v.boolean(), false),
  /** What the user reads otherwise than the project does: vague words, "about", "nearly". */
  vague: v.optional(policyChange, {}),
});
export const SCAN_SETTINGS = scanSettings.entries;
export type ScanSettings = v.InferOutput<typeof scanSettings>;

export const SETTINGS_KEY = 'settings';

/** What is stored, with the defaults; a damaged record yields the defaults field by field. */
export function readStored<S extends v.GenericSchema<unknown, object>>(
  schema: S,
  stored: unknown,
): v.InferOutput<S> {
  const whole = v.safeParse(schema, stored ?? {});
  if (whole.success) return whole.output;
  const kept: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(typeof stored === 'object' && stored !== null ? stored : {})) {
    if (v.safeParse(schema, { [key]: value }).success) kept[key] = value;
  }
  return v.parse(schema, kept);
}

export const storedSettings = async (): Promise<unknown> =>
  (await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY];

/** Calls back with what is stored, and with what was before, whenever it changes, until the signal aborts. */
export function watchStored(callback: (now: unknown, before: unknown) => void, signal?: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown; oldValue?: unknown }>, area: string) => {
    const change = changes[SETTINGS_KEY];
    if (area === 'local' && change) callback(change.newValue, change.oldValue);
  };
  browser.storage.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}

export const readScanSettings = (stored: unknown): ScanSettings => readStored(scanSettings, stored);

export const loadScanSettings = async (): Promise<ScanSettings> => readScanSettings(await storedSettings());
