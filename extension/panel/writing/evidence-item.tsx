import type { JSX } from 'preact';
import { EVIDENCE_KINDS, MAX_SHORT_QUOTE } from '../../../src/annotation/evidence.ts';
import { t, type MessageKey } from '../../platform/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { Fold } from '../../ui/fold.tsx';
import { Archive } from './archive.tsx';
import { Field } from './field.tsx';
import { changedRow, type Fields } from './fields.ts';
import { dayOf } from './finished.ts';
import type { TypedEvidence } from './typed.ts';

const KIND: Record<TypedEvidence['kind'], MessageKey> = {
  primary: 'editor_kind_primary',
  secondary: 'editor_kind_secondary',
};

interface EvidenceItemProps {
  item: TypedEvidence;
  fields: Fields;
  /** It has just been added. */
  isNew: boolean;
  onRemove: () => void;
}

export function EvidenceItem({ item, fields, isNew, onRemove }: EvidenceItemProps): JSX.Element {
  const { problems, type } = fields;
  const { key, record, url, title, archiveUrl, quoteShort, accessed, kind, withheld } = item;
  const set = (part: Partial<TypedEvidence>) =>
    type((now) => ({ evidence: changedRow(now.evidence, key, part) }));
  const named = title || url || t('editor_evidence_new');
  return (
    <li class="boxed evidence">
      {record ? (
        <p>
          <bdi>{named}</bdi> <span class="soft">{t('editor_evidence_record')}</span>
        </p>
      ) : (
        <>
          <Field
            id={`url-${key}`}
            label={t('editor_url')}
            look="address"
            isNew={isNew}
            value={url}
            problems={problems}
            onInput={(text) => set({ url: text })}
          />
          <Field
            id={`archive-${key}`}
            label={t('editor_archive_url')}
            look="address"
            value={archiveUrl}
            problems={problems}
            onInput={(text) => set({ archiveUrl: text })}
          />
          <Archive address={url} onCopy={(archived) => set({ archiveUrl: archived })} />
        </>
      )}
      <div class="row spread">
        <span class="segmented" role="radiogroup" aria-label={t('editor_kind')}>
          {EVIDENCE_KINDS.map((one) => (
            <label key={one}>
              <input
                type="radio"
                name={`kind-${key}`}
                checked={kind === one}
                onChange={() => set({ kind: one })}
              />
              <span>{t(KIND[one])}</span>
            </label>
          ))}
        </span>
        <Button look="quiet" onClick={onRemove} label={t('editor_remove_what', named)}>
          {t('editor_remove')}
        </Button>
      </div>
      <Fold summary={t('editor_details')} open={problems.has(`accessed-${key}`) || undefined}>
        {!record && (
          <Field
            id={`title-${key}`}
            label={t('editor_title')}
            value={title}
            problems={problems}
            onInput={(text) => set({ title: text })}
          />
        )}
        <Field
          id={`quote-${key}`}
          label={t('editor_quote_short')}
          look="area"
          maxLength={MAX_SHORT_QUOTE}
          value={quoteShort}
          problems={problems}
          onInput={(text) => set({ quoteShort: text })}
        />
        <Field
          id={`accessed-${key}`}
          label={t('editor_accessed')}
          look="day"
          value={dayOf(accessed)}
          problems={problems}
          onInput={(text) => set({ accessed: text })}
        />
        <label class="choice">
          <input
            type="checkbox"
            checked={withheld}
            onChange={(event) => set({ withheld: event.currentTarget.checked })}
          />
          <span>{t('editor_withheld')}</span>
        </label>
      </Fold>
    </li>
  );
}
