/** Looks in the dataset for what speaks to a passage: an entity itself, or one of the statements and figures on it. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { plural, t } from '../../platform/i18n.ts';
import { entityRecord, type EntityRecord } from '../../store/queries/entity-record.ts';
import { Button } from '../../ui/button.tsx';
import { DOT } from '../../ui/dot.ts';
import { KindMark } from '../../ui/kind-mark.tsx';
import { FilterBox } from '../filter-box.tsx';
import { LazyFold } from '../lazy-fold.tsx';
import { useHits } from '../use-hits.ts';
import { useOutcome } from '../use-outcome.ts';
import { Records, type Attach } from './evidence-field.tsx';

const MOST = 8;

/** The statement in the dataset's words and whose it is. */
const recordsOf = ({ relations, figures, sources }: EntityRecord): { record: string; title: string }[] =>
  [...figures, ...relations].map(({ id, statement, documentId }) => ({
    record: id,
    title: [statement, documentId && sources[documentId]?.shortName].filter(Boolean).join(DOT),
  }));

function Claims({ entity, onAttach }: { entity: string; onAttach: Attach }): JSX.Element | null {
  const found = useOutcome(() => entityRecord(entity), entity);
  const [shown, setShown] = useState(MOST);
  if (found === null) return null;
  const records = found.ok ? recordsOf(found.value) : [];
  const rest = records.length - shown;
  if (records.length === 0) return <p class="soft">{t('editor_search_no_claims')}</p>;
  return (
    <>
      <Records records={records.slice(0, shown)} onAttach={onAttach} />
      {rest > 0 && <Button onClick={() => setShown(shown + MOST)}>{t('annotation_more')}</Button>}
    </>
  );
}

export function EvidenceSearch({ onAttach }: { onAttach: Attach }): JSX.Element {
  const [typed, setTyped] = useState('');
  const hits = useHits(typed);
  return (
    <>
      <FilterBox label={t('panel_search')} value={typed} onInput={setTyped} visible />
      <p role="status" class={hits?.length === 0 ? undefined : 'unseen'}>
        {hits && (hits.length === 0 ? t('panel_search_none') : plural('panel_hits', hits.length))}
      </p>
      <ul class="plain-list">
        {hits?.slice(0, MOST).map(({ id, label, kind }) => (
          <li key={id}>
            <div class="offer">
              <span>
                <KindMark kind={kind} />
                <bdi>{label}</bdi>
              </span>
              <Button look="quiet" onClick={() => onAttach(id, label)} label={t('editor_attach_what', label)}>
                {t('editor_attach')}
              </Button>
            </div>
            <LazyFold summary={t('editor_search_claims', label)}>
              {() => <Claims entity={id} onAttach={onAttach} />}
            </LazyFold>
          </li>
        ))}
      </ul>
    </>
  );
}
