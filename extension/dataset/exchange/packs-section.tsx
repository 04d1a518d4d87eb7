/** The packs that are installed, and imports that were begun and not finished. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { number, plural, t, type MessageKey } from '../../platform/i18n.ts';
import { removePack } from '../../store/install-pack.ts';
import { openPacks } from '../../store/packs-db.ts';
import { rowsAfter } from '../../store/reads.ts';
import type { InstalledPack } from '../../store/rows.ts';
import { dropStaged, stagedPacks, type StagedPack } from '../../store/stage-pack.ts';
import { Button } from '../../ui/button.tsx';
import { useChange } from '../../ui/use-change.ts';
import type { Tell } from '../act.ts';
import { takeBack } from './take-back.ts';

/** It is written again with every version of the extension. */
const SHIPPED = 'seed';

const COUNTS: readonly [keyof InstalledPack['counts'], MessageKey][] = [
  ['entities', 'dataset_entities'],
  ['figures', 'dataset_figures'],
  ['relations', 'dataset_relations'],
  ['sources', 'dataset_sources'],
];

interface Found {
  packs: InstalledPack[];
  begun: StagedPack[];
}

async function find(): Promise<Found> {
  const db = await openPacks();
  if (!db.ok) return { packs: [], begun: [] };
  const begun = await stagedPacks(db.value);
  return { packs: await rowsAfter<InstalledPack>(db.value, 'packs'), begun: begun.ok ? begun.value : [] };
}

export function PacksSection({ written, tell }: { written: number; tell: Tell }): JSX.Element | null {
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    let current = true;
    void find().then((now) => current && setFound(now));
    return () => {
      current = false;
    };
  }, [written]);
  if (!found) return null;
  const remove = async (pack: InstalledPack) => {
    const db = await openPacks();
    const gone = db.ok ? await removePack(db.value, pack.id) : db;
    tell(t(gone.ok ? 'dataset_pack_removed' : 'dataset_not_saved', pack.title), null);
  };
  const forget = async ({ pack, header }: StagedPack) => {
    const db = await openPacks();
    if (db.ok) await dropStaged(db.value, pack);
    tell(t('dataset_begun_forgotten', header.title), null);
  };
  return (
    <section class="list">
      <h2>{plural('dataset_packs', found.packs.length)}</h2>
      <ul class="plain-list rows">
        {found.packs.map((pack) => (
          <li key={pack.id}>
            <PackLine
              pack={pack}
              onRemove={() => void remove(pack)}
              onBack={() => void takeBack(pack.id).then((said) => tell(said, null))}
            />
          </li>
        ))}
        {found.begun.map((staged) => (
          <li key={staged.pack}>
            <p>{plural('dataset_begun', staged.written, staged.header.title)}</p>
            <Button onClick={() => void forget(staged)}>{t('dataset_begun_forget')}</Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface PackLineProps {
  pack: InstalledPack;
  onRemove: () => void;
  /** To the version that an import took the place of. */
  onBack: () => void;
}

function PackLine({ pack, onRemove, onBack }: PackLineProps): JSX.Element {
  const [asked, setAsked] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  useChange(asked, () => frame.current?.querySelector('button')?.focus());
  const { id, title, version, licence, counts, before } = pack;
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !asked) return;
    event.stopPropagation();
    setAsked(false);
  };
  const words = COUNTS.map(([name, key]) => `${t(key)}: ${number(counts[name])}`).join(' · ');
  return (
    <>
      <p>
        <bdi>{title}</bdi> {version}
      </p>
      <p class="soft">
        {words} · {t('dataset_pack_licence', licence)}
      </p>
      {before?.installed && (
        <Button look="quiet" onClick={onBack}>
          {t('dataset_pack_back', before.installed.version)}
        </Button>
      )}
      {id === SHIPPED ? (
        <p class="soft">{t('dataset_pack_shipped')}</p>
      ) : (
        <div ref={frame} onKeyDown={leave}>
          {asked ? (
            <div class="notice" role="group" aria-label={t('dataset_pack_remove', title)}>
              <p>{t('dataset_pack_remove_means')}</p>
              <div class="row">
                <Button onClick={() => setAsked(false)}>{t('dataset_pack_keep')}</Button>
                <Button onClick={onRemove}>{t('dataset_pack_remove_sure')}</Button>
              </div>
            </div>
          ) : (
            <Button look="quiet" label={t('dataset_pack_remove', title)} onClick={() => setAsked(true)}>
              {t('dataset_remove')}
            </Button>
          )}
        </div>
      )}
    </>
  );
}
