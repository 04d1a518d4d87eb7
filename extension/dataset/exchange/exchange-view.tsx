import type { JSX } from 'preact';
import { t } from '../../platform/i18n.ts';
import type { Tell } from '../act.ts';
import { ExportSection } from './export-section.tsx';
import { ImportSection } from './import-section.tsx';
import { PacksSection } from './packs-section.tsx';

interface ExchangeViewProps {
  /** The ids that a list showed when *Export these* was pressed. */
  chosen: readonly string[] | null;
  written: number;
  tell: Tell;
}

export const ExchangeView = ({ chosen, written, tell }: ExchangeViewProps): JSX.Element => (
  <>
    <h1>{t('dataset_exchange')}</h1>
    <ImportSection tell={tell} />
    <ExportSection chosen={chosen} />
    <PacksSection written={written} tell={tell} />
  </>
);
