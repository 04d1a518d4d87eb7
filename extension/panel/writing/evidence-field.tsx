/** What speaks to the passage: records of the dataset, and sources by their address. */
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { lazy } from '../../ui/lazy.tsx';
import { useSay } from '../said.ts';
import { putBack, without, type Fields } from './fields.ts';
import { EvidenceItem } from './evidence-item.tsx';
import { newEvidence, type TypedEvidence } from './typed.ts';

const EvidenceSearch = lazy(async () => (await import('./evidence-search.tsx')).EvidenceSearch);

/** A record as it is offered: its id, and the words under which it is kept. */
export type Attach = (record: string, title: string) => void;

export function EvidenceField({
  fields,
  offered,
}: {
  fields: Fields;
  /** The dataset's claims on the figure under the mark, ready to be attached. */
  offered: readonly { record: string; title: string }[];
}): JSX.Element {
  const { typed, type } = fields;
  const [searching, setSearching] = useState(false);
  const [added, setAdded] = useState<string | null>(null);
  const group = useRef<HTMLFieldSetElement>(null);
  const say = useSay();
  const add = (item: TypedEvidence) => {
    setAdded(item.key);
    type((now) => ({ evidence: [...now.evidence, item] }));
  };
  const attach: Attach = (record, title) =>
    type((now) =>
      now.evidence.some((item) => item.record === record)
        ? {}
        : { evidence: [...now.evidence, newEvidence({ record, title: title.slice(0, 400) })] },
    );
  const remove = (item: TypedEvidence, at: number) => {
    type((now) => ({ evidence: without(now.evidence, item.key) }));
    // The row goes with its buttons; the keyboard stays in the group.
    group.current?.focus();
    const undo = () => type((now) => ({ evidence: putBack(now.evidence, item, at) }));
    say({ words: t('editor_evidence_removed'), undo });
  };
  const left = offered.filter(({ record }) => !typed.evidence.some((item) => item.record === record));
  return (
    <fieldset class="field group" tabIndex={-1} ref={group}>
      <legend>{t('editor_evidence')}</legend>
      <ul class="plain-list">
        {typed.evidence.map((item, at) => (
          <EvidenceItem
            key={item.key}
            item={item}
            fields={fields}
            isNew={item.key === added}
            onRemove={() => remove(item, at)}
          />
        ))}
      </ul>
      {left.length > 0 && (
        <>
          <p class="soft">{t('editor_evidence_offered')}</p>
          <Records records={left} onAttach={attach} />
        </>
      )}
      <div class="row">
        <Button onClick={() => add(newEvidence())}>{t('editor_evidence_address')}</Button>
        <Button expanded={searching} controls="evidence-search" onClick={() => setSearching(!searching)}>
          {t('editor_evidence_dataset')}
        </Button>
      </div>
      {searching && (
        <div id="evidence-search">
          <EvidenceSearch onAttach={attach} />
        </div>
      )}
    </fieldset>
  );
}

/** Records in the words in which they are attached, each with its button. */
export const Records = ({
  records,
  onAttach,
}: {
  records: readonly { record: string; title: string }[];
  onAttach: Attach;
}): JSX.Element => (
  <ul class="plain-list">
    {records.map(({ record, title }) => (
      <li key={record} class="offer">
        <bdi>{title}</bdi>
        <Button look="quiet" onClick={() => onAttach(record, title)} label={t('editor_attach_what', title)}>
          {t('editor_attach')}
        </Button>
      </li>
    ))}
  </ul>
);
