/** What a user should know of the keeping of their data, before anything else. */
import { loadSettings, type Settings } from '../platform/settings.ts';
import { changeKept, noteKept, readKept, type Kept } from './kept.ts';
import { readUser } from './user-reader.ts';

type Every = Settings['backupEvery'];

export interface Keeping {
  /** `newer`: a newer version wrote the data, and this one leaves it alone. `unavailable`: the browser gives none. */
  problem: 'newer' | 'unavailable' | null;
  /** What the browser has cleared. */
  lost: Kept['lost'];
  /** A backup is due, as the user asked to be reminded. */
  due: boolean;
  /** ISO instant of the last backup file; null where none was made here. */
  lastBackup: string | null;
}

const DAYS: Record<Exclude<Every, 'never'>, number> = { weekly: 7, monthly: 30 };

/** Nothing is due where nothing was made. */
export function backupDue(every: Every, { log, lastBackup }: Kept, now: Date): boolean {
  if (every === 'never' || log === 0) return false;
  if (lastBackup === null) return true;
  return now.getTime() - Date.parse(lastBackup) >= DAYS[every] * 86_400_000;
}

/** Also notes what is there now. */
export async function keeping(now = new Date()): Promise<Keeping> {
  const [{ backupEvery }, db] = await Promise.all([loadSettings(), readUser()]);
  if (!db.ok) {
    const { lost, lastBackup } = await readKept();
    return { problem: db.error.code === 'newer' ? 'newer' : 'unavailable', lost, due: false, lastBackup };
  }
  const kept = (await noteKept(db.value)) ?? (await readKept());
  const { lost, lastBackup } = kept;
  return { problem: null, lost, due: backupDue(backupEvery, kept, now), lastBackup };
}

/** The user has read that something is missing. */
export const forgetLost = (): Promise<Kept> => changeKept((now) => ({ ...now, lost: null }));
