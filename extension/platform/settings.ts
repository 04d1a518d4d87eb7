/**
 * The user's switches, in `storage.local`, where a content script reads them without waking the background. Only what
 * was set is stored, so that a better default reaches those who never chose.
 */
import * as v from 'valibot';
import { PAINTED_KINDS, type PaintedKind } from '../../src/scan/mention.ts';
import { browser } from './api.ts';
import { dismissal } from './dismissal.ts';
import { readStored, SCAN_SETTINGS, SETTINGS_KEY, storedSettings, watchStored } from './scan-settings.ts';

export const LEVELS = ['quiet', 'full'] as const;
export const REMINDERS = ['never', 'weekly', 'monthly'] as const;
export const OPENERS = ['rest', 'click', 'modifier'] as const;

const site = v.object({
  off: v.optional(v.boolean()),
  level: v.optional(v.picklist(LEVELS)),
  /** Whether the user's own marks are shown there. */
  marks: v.optional(v.boolean()),
});

const settings = v.object({
  ...SCAN_SETTINGS,
  on: v.optional(v.boolean(), true),
  level: v.optional(v.picklist(LEVELS), 'quiet'),
  kinds: v.optional(
    v.object(
      Object.fromEntries(PAINTED_KINDS.map((kind) => [kind, v.optional(v.boolean(), true)])) as Record<
        PaintedKind,
        v.OptionalSchema<v.BooleanSchema<undefined>, true>
      >,
    ),
    {},
  ),
  /** Unlisted names are never painted unless asked for. */
  unlisted: v.optional(v.boolean(), false),
  opener: v.optional(v.picklist(OPENERS), 'rest'),
  /** The user's own marks on the pages; found and listed they are all the same. */
  marks: v.optional(v.boolean(), true),
  /** A button beside what is selected. */
  selectionButton: v.optional(v.boolean(), true),
  sites: v.optional(v.record(v.string(), site), {}),
  dismissals: v.optional(v.array(dismissal), []),
  /** How often a line reminds of a backup. */
  backupEvery: v.optional(v.picklist(REMINDERS), 'never'),
  /** The desk's rating scale; none until it chooses one. */
  scaleId: v.optional(v.nullable(v.string()), null),
  /** Who publishes the desk's reviews; blank where it has not said. */
  desk: v.optional(v.nullable(v.object({ name: v.string(), url: v.string() })), null),
});
export type Settings = v.InferOutput<typeof settings>;

export const DEFAULTS: Settings = v.parse(settings, {});

/** What is stored, with the defaults; a damaged record yields the defaults field by field. */
export const readSettings = (stored: unknown): Settings => readStored(settings, stored);

export const loadSettings = async (): Promise<Settings> => readSettings(await storedSettings());

/** Changes some switches (extension pages and background only: Web Locks are missing on http pages). The change is made on what is stored now, so that two pages do not undo each other. */
export async function changeSettings(change: (now: Settings) => Partial<Settings>): Promise<void> {
  await navigator.locks.request('sourcemark-settings', async () => {
    const stored = await storedSettings();
    const patch = change(readSettings(stored));
    await browser.storage.local.set({ [SETTINGS_KEY]: { ...(stored as object | undefined), ...patch } });
  });
}

/** The settings of a backup: below what is set here, or in its place. What has no sense is left out. */
export async function bringSettings(from: unknown, how: 'merge' | 'replace'): Promise<void> {
  if (typeof from !== 'object' || from === null) return;
  const sensible = Object.fromEntries(
    Object.entries(from).filter(([key, value]) => v.safeParse(settings, { [key]: value }).success),
  );
  await navigator.locks.request('sourcemark-settings', async () => {
    const stored = how === 'merge' ? await storedSettings() : {};
    await browser.storage.local.set({ [SETTINGS_KEY]: { ...sensible, ...(stored as object | undefined) } });
  });
}

/** Calls back with the new settings whenever they change, until the signal aborts. */
export const watchSettings = (callback: (settings: Settings) => void, signal?: AbortSignal): void =>
  watchStored((now) => callback(readSettings(now)), signal);

const ownOf = ({ sites }: Settings, host: string) => (Object.hasOwn(sites, host) ? sites[host] : undefined);

/** A site's own entry with a change made; one that says nothing any more goes. */
export function withSite(
  sites: Settings['sites'],
  host: string,
  change: Settings['sites'][string],
): Settings['sites'] {
  const next = { ...(Object.hasOwn(sites, host) ? sites[host] : undefined), ...change };
  const { [host]: _, ...others } = sites;
  const said = Object.fromEntries(Object.entries(next).filter(([, value]) => value !== undefined));
  return Object.keys(said).length === 0 ? others : { ...others, [host]: said };
}

/** Whether the user's own marks are painted on a site. */
export const showsMarks = (settings: Settings, host: string): boolean =>
  ownOf(settings, host)?.marks ?? settings.marks;

/** The level that holds on a site; null where reading is off there. */
export function levelFor(settings: Settings, host: string): 'quiet' | 'full' | null {
  const own = ownOf(settings, host);
  return !settings.on || own?.off ? null : (own?.level ?? settings.level);
}
