/** Takes annotations out: those that are selected, else all that is found. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { titleOf } from '../../src/annotation/read.ts';
import { plural, t, type MessageKey } from '../platform/i18n.ts';
import { Button } from '../ui/button.tsx';
import { datedName, download } from '../ui/download.ts';
import { useSettings } from '../ui/use-settings.ts';
import { exportAs, FORMATS, type Exported, type Format } from './export-as.ts';
import { copy } from './copy.ts';
import { readAnnotations } from './read-rows.ts';
import { ReviewsLeft, type Left } from './reviews-left.tsx';

interface ExportPanelProps {
  ids: () => Promise<string[]>;
  count: number;
  say: (words: string) => void;
  onClose: () => void;
}

const LABEL: Record<Format, MessageKey> = {
  web: 'notebook_export_web',
  csv: 'notebook_export_csv',
  rows: 'notebook_export_rows',
  markdown: 'notebook_export_markdown',
  report: 'notebook_export_report',
  reviews: 'notebook_export_reviews',
  citations: 'notebook_export_citations',
};

async function give(made: Exported): Promise<void> {
  if (made.is === 'copy') return copy(made.text, made.html);
  // No empty file: that nothing could be exported is said beside it.
  if (made.count > 0)
    download(datedName('sourcemark-annotations', made.ending), `${made.type};charset=utf-8`, made.text);
}

export function ExportPanel({ ids, count, say, onClose }: ExportPanelProps): JSX.Element {
  const [settings, change] = useSettings();
  const [left, setLeft] = useState<Left[]>([]);
  const desk = settings?.desk ?? null;
  const run = async (format: Format) => {
    setLeft([]);
    try {
      const rows = await readAnnotations(await ids());
      const annotations = rows.map(({ annotation }) => annotation);
      const made = await exportAs(format, annotations, new Date(), desk?.name ? desk : null);
      await give(made);
      if (made.is === 'file' && made.left) {
        const titles = new Map(annotations.map((one) => [one.id, titleOf(one)]));
        setLeft(
          made.left.map(({ id, missing }) => ({
            id,
            title: titles.get(id) ?? id,
            missing,
          })),
        );
      }
      if (made.count > 0)
        say(plural(made.is === 'copy' ? 'notebook_copied' : 'notebook_exported', made.count));
    } catch {
      say(t('notebook_export_failed'));
    }
  };
  const name = (value: string) => void change(() => ({ desk: { name: value, url: desk?.url ?? '' } }));
  const address = (url: string) => void change(() => ({ desk: { name: desk?.name ?? '', url } }));
  return (
    <section class="beside" aria-labelledby="export">
      <h2 id="export">{plural('notebook_export_what', count)}</h2>
      <div class="row">
        {FORMATS.map((format) => (
          <Button key={format} onClick={() => void run(format)}>
            {t(LABEL[format])}
          </Button>
        ))}
      </div>
      <details class="fold">
        <summary>{t('notebook_desk')}</summary>
        <p class="soft">{t('notebook_desk_means')}</p>
        <div class="filter-fields">
          <div class="filter">
            <label for="desk-name">{t('notebook_desk_name')}</label>
            <input
              id="desk-name"
              class="input"
              maxLength={400}
              value={desk?.name ?? ''}
              onChange={({ currentTarget: { value } }) => name(value)}
            />
          </div>
          <div class="filter">
            <label for="desk-url">{t('notebook_desk_address')}</label>
            <input
              id="desk-url"
              class="input"
              type="url"
              maxLength={2000}
              value={desk?.url ?? ''}
              onChange={({ currentTarget: { value } }) => address(value)}
            />
          </div>
        </div>
      </details>
      {left.length > 0 && <ReviewsLeft left={left} />}
      <p class="soft">{t('notebook_export_withheld')}</p>
      <Button look="quiet" onClick={onClose}>
        {t('notebook_import_close')}
      </Button>
    </section>
  );
}
