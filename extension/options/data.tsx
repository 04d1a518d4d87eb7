/** What is kept, where and how much of it, and the way out: one file with everything, or nothing left. */
import type { JSX } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { grantedOrigins, removeOrigins } from '../platform/access.ts';
import { number, t } from '../platform/i18n.ts';
import { documentsAtHand } from '../store/documents.ts';
import { storageSummary, type StorageSummary } from '../store/queries/summary.ts';
import { DOCUMENTS, INDEX, PACKS, USER } from '../store/schema.ts';
import { wipeEverything } from '../store/wipe.ts';
import { bytesWords } from '../ui/bytes-words.ts';
import { lazyKept } from '../ui/lazy-kept.tsx';
import { lazy } from '../ui/lazy.tsx';
import { Lasting } from './lasting.tsx';
import { Section } from './section.tsx';
import { Twice } from './twice.tsx';

const Keep = lazy(async () => (await import('./keep.tsx')).Keep);
const Kept = lazyKept(() => import('../store/keeping.ts'), true);

type Summary = StorageSummary & { documents: number };

function rows({ packs, annotations, drafts, records, patches, redirects, changes, documents }: Summary) {
  const packed = packs.map(({ title, version }) => t('options_data_pack', title, version));
  return [
    { what: t('options_data_packs'), where: PACKS.name, much: packed.join(', ') || number(0) },
    { what: t('options_data_annotations'), where: USER.name, much: number(annotations) },
    { what: t('options_data_drafts'), where: USER.name, much: number(drafts) },
    {
      what: t('options_data_records'),
      where: USER.name,
      much: number(records + patches + redirects),
    },
    { what: t('options_data_changes'), where: USER.name, much: number(changes) },
    { what: t('options_data_documents'), where: DOCUMENTS.name, much: number(documents) },
    { what: t('options_data_index'), where: INDEX.name, much: t('options_data_rebuilt') },
    { what: t('options_data_settings'), where: 'storage.local', much: t('options_data_here') },
  ];
}

export function Data(): JSX.Element {
  const [summary, setSummary] = useState<Summary | null>(null);
  const [said, setSaid] = useState('');
  // What was missing is back: the line above is asked for anew.
  const [restored, setRestored] = useState(0);
  const read = useCallback(() => {
    void Promise.all([storageSummary(), documentsAtHand()]).then(([kept, documents]) =>
      setSummary(kept.ok ? { ...kept.value, documents: documents.ok ? documents.value.length : 0 } : null),
    );
  }, []);
  useEffect(read, [read]);

  const deleteAll = async () => {
    const wiped = await wipeEverything();
    await removeOrigins(await grantedOrigins());
    setSaid(t(wiped.ok ? 'options_deleted' : 'options_delete_failed'));
    read();
  };

  return (
    <Section id="data" title={t('options_data')}>
      <Kept key={restored} />
      <p>{t('options_data_means')}</p>
      {summary && (
        <table>
          <thead>
            <tr>
              <th scope="col">{t('options_data_what')}</th>
              <th scope="col">{t('options_data_much')}</th>
            </tr>
          </thead>
          <tbody>
            {rows(summary).map(({ what, where, much }) => (
              <tr key={what}>
                <th scope="row">
                  {what} <code class="soft">{where}</code>
                </th>
                <td>{much}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {summary && summary.bytes !== null && (
        <p class="soft">
          {t('options_data_bytes', bytesWords(summary.bytes))}{' '}
          {t(summary.persisted ? 'options_data_persisted' : 'options_data_evictable')}
        </p>
      )}
      {summary && !summary.persisted && <Lasting onGranted={read} />}
      <Keep
        onRestored={() => {
          read();
          setRestored((now) => now + 1);
        }}
      />
      <h3>{t('options_delete')}</h3>
      <Twice
        words={t('options_delete')}
        means={t('options_delete_means')}
        back={t('options_delete_keep')}
        sure={t('options_delete_sure')}
        onSure={() => void deleteAll()}
      />
      <p role="status">{said}</p>
    </Section>
  );
}
