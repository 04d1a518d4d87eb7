import { t } from '../../platform/i18n.ts';
import { takeBackPack } from '../../store/activate-pack.ts';
import { openPacks } from '../../store/packs-db.ts';

/** Puts back what an import of a pack took the place of, and says what came of it. */
export async function takeBack(pack: string): Promise<string> {
  const db = await openPacks();
  const back = db.ok ? await takeBackPack(db.value, pack) : db;
  if (!back.ok) return t('dataset_not_saved');
  return t(back.value === 'all' ? 'dataset_undone' : 'dataset_undone_part');
}
