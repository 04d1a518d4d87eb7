/** The lines of the lists: what it is, where it comes from, and the way there. */
import type { JSX } from 'preact';
import type { FigureClaim } from '../../src/dataset/figure-claim.ts';
import type { Relation } from '../../src/dataset/relation.ts';
import type { SourceDocument } from '../../src/dataset/source-document.ts';
import { t } from '../platform/i18n.ts';
import { panelAddress } from '../platform/panel.ts';
import { KindMark } from '../ui/kind-mark.tsx';
import { subKindWords } from '../ui/kind-words.ts';
import { stanceWords } from '../ui/stance-words.ts';
import type { EntityItem } from './read-rows.ts';
import { recordHash, sourceRoute } from './route.ts';

export const EntityRow = ({ row }: { row: EntityItem }): JSX.Element => (
  <li>
    <a class="way" href={recordHash('entity', row.id)}>
      <KindMark kind={row.kind} />
      <bdi>{row.label}</bdi>
    </a>{' '}
    <span class="soft">
      {subKindWords(row.subKind)}
      {row.matched && (
        <>
          {' · '}
          <bdi>{row.matched}</bdi>
        </>
      )}
    </span>
  </li>
);

export const SourceRow = ({ row }: { row: SourceDocument }): JSX.Element => (
  <li>
    <a class="way" href={panelAddress(sourceRoute(row.id))}>
      <bdi>{row.shortName}</bdi>
    </a>{' '}
    {row.background && <span class="tag">{t('ui_source_background')}</span>}
  </li>
);

interface ClaimRowProps {
  row: FigureClaim | Relation;
  labels: Readonly<Record<string, string>>;
  source: SourceDocument | undefined;
}

/** Who is let speak; where nobody is, the document speaks itself. */
function speaker(row: FigureClaim | Relation, labels: ClaimRowProps['labels']): string | null {
  const who = 'subject' in row ? row.assertedBy : (row.saidBy ?? row.counter);
  return (who && labels[who]) || row.attributionAsWritten || null;
}

export function ClaimRow({ row, labels, source }: ClaimRowProps): JSX.Element {
  const way = panelAddress(sourceRoute(row.documentId, row.locator));
  return (
    <li>
      <p>
        <a class="way" href={recordHash('subject' in row ? 'relation' : 'figure', row.id)}>
          <bdi>{row.statement}</bdi>
        </a>
        {'textAsWritten' in row && <span class="soft"> {t('ui_fig_quoted', row.textAsWritten)}</span>}
      </p>
      <p class="soft">
        {stanceWords(row.stance ?? 'asserted', speaker(row, labels))} ·{' '}
        <bdi>{source?.shortName ?? row.documentId}</bdi>
        {' · '}
        <a href={way}>{t('ui_source_show')}</a>
      </p>
    </li>
  );
}
