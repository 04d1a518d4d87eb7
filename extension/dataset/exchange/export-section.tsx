/** Everything, what is the user's own, or what a list showed, as files. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { newHeader } from '../../../src/dataset/exchange/new-header.ts';
import { number, plural, t, type MessageKey } from '../../platform/i18n.ts';
import { exportFiles, FORMATS, type ExportedFile, type ExportFormat } from '../../store/export-file.ts';
import { exportOwn } from '../../store/export-own.ts';
import { Button } from '../../ui/button.tsx';
import { datedName, download, downloadBlob } from '../../ui/download.ts';
import { Choice, Line } from '../../ui/field.tsx';

const FORMAT: Record<ExportFormat, MessageKey> = {
  json: 'dataset_export_json',
  lines: 'dataset_export_lines',
  tables: 'dataset_export_tables',
};

/** @param chosen the ids that a list showed; null where the reader comes from elsewhere */
export function ExportSection({ chosen }: { chosen: readonly string[] | null }): JSX.Element {
  const [scope, setScope] = useState<'all' | 'mine' | 'chosen'>('all');
  const [format, setFormat] = useState<ExportFormat>('json');
  const [title, setTitle] = useState('');
  const [licence, setLicence] = useState('CC-BY-4.0');
  const [files, setFiles] = useState<ExportedFile[]>([]);
  const [said, setSaid] = useState('');
  useEffect(() => setScope(chosen ? 'chosen' : 'all'), [chosen]);
  const run = async () => {
    setSaid(t('dataset_export_making'));
    setFiles([]);
    const name = title.trim() || t('dataset_export_untitled');
    const header = newHeader(name, licence.trim() || '-', new Date());
    const made = await exportFiles(scope === 'chosen' ? (chosen ?? []) : scope, format, header);
    if (!made.ok) return setSaid(t('dataset_export_failed', made.error.detail ?? ''));
    if (made.value.length === 0) return setSaid(t('dataset_export_nothing'));
    const [only, ...more] = made.value;
    if (more.length === 0) downloadBlob(only!.name, only!.blob);
    else setFiles(made.value);
    setSaid(t(more.length === 0 ? 'dataset_exported' : 'dataset_exported_tables'));
  };
  const colleague = async () => {
    const made = await exportOwn();
    if (!made.ok) return setSaid(t('dataset_export_failed', made.error.detail ?? ''));
    download(datedName('sourcemark-dataset', 'json'), 'application/json', made.value);
    setSaid(t('dataset_exported'));
  };
  return (
    <section class="list">
      <h2>{t('dataset_export')}</h2>
      <div class="filters">
        <Choice
          label={t('dataset_export_what')}
          value={scope}
          options={[
            { value: 'all' as const, label: t('dataset_export_all') },
            { value: 'mine' as const, label: t('dataset_origin_mine') },
            ...(chosen
              ? [{ value: 'chosen' as const, label: plural('dataset_export_chosen', chosen.length) }]
              : []),
          ]}
          onChange={setScope}
        />
        <Choice
          label={t('dataset_export_format')}
          value={format}
          options={FORMATS.map((value) => ({ value, label: t(FORMAT[value]) }))}
          onChange={setFormat}
        />
        <Line label={t('dataset_export_title')} value={title} onInput={setTitle} />
        <Line label={t('dataset_export_licence')} value={licence} onInput={setLicence} />
      </div>
      <div class="row">
        <Button onClick={() => void run()}>{t('dataset_export_make')}</Button>
        <Button onClick={() => void colleague()}>{t('dataset_export_colleague')}</Button>
      </div>
      <p role="status">{said}</p>
      <ul class="plain-list">
        {files.map(({ name, blob }) => (
          <li key={name}>
            <Button look="quiet" onClick={() => downloadBlob(name, blob)}>
              {name}
            </Button>{' '}
            <span class="soft">{t('dataset_export_size', number(Math.ceil(blob.size / 1000)))}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
