/** Every name with where it was read, how it is read, and by what it is told from others. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { aliasOf, type AliasDraft } from '../../src/dataset/alias-draft.ts';
import type { Alias } from '../../src/dataset/alias.ts';
import type { Entity } from '../../src/dataset/entity.ts';
import type { SourceDocument } from '../../src/dataset/source-document.ts';
import { plural, t, type MessageKey } from '../platform/i18n.ts';
import type { EntityEdit } from '../store/edit-entity.ts';
import { Button } from '../ui/button.tsx';
import { Fold } from '../ui/fold.tsx';
import { Choice, Line } from './choice.tsx';

const READINGS: Record<Alias['ambiguity'], MessageKey> = {
  none: 'dataset_reading_none',
  low: 'dataset_reading_low',
  high: 'dataset_reading_high',
};
const readings = (Object.keys(READINGS) as Alias['ambiguity'][]).map((value) => ({
  value,
  label: t(READINGS[value]),
}));

interface AliasesProps {
  entity: Entity;
  sources: Readonly<Record<string, SourceDocument>>;
  edit: (edit: EntityEdit) => Promise<void>;
}

export function Aliases({ entity, sources, edit }: AliasesProps): JSX.Element {
  return (
    <Fold summary={plural('dataset_names', entity.aliases.length)}>
      <ul class="plain-list">
        {entity.aliases.map((alias) => (
          <li key={JSON.stringify(alias)} class="alias">
            <p>
              <bdi lang={alias.lang}>{alias.text}</bdi>{' '}
              <span class="soft">{sources[alias.source]?.shortName ?? alias.source}</span>
            </p>
            <Cues alias={alias} />
            <Choice
              label={t('dataset_reading_of', alias.text)}
              value={alias.ambiguity}
              options={readings}
              onChange={(ambiguity) =>
                void edit({ field: 'aliases', from: alias, to: { ...alias, ambiguity } })
              }
            />
            <Button
              look="quiet"
              label={t('dataset_remove_name', alias.text)}
              onClick={() => void edit({ field: 'aliases', from: alias, to: null })}
            >
              {t('dataset_remove')}
            </Button>
          </li>
        ))}
      </ul>
      <NewAlias entity={entity} sources={sources} edit={edit} />
    </Fold>
  );
}

function Cues({ alias: { requires = [], forbids = [] } }: { alias: Alias }): JSX.Element {
  const line = (key: MessageKey, value: readonly string[]) => (
    <p class="soft" key={`${key} ${value.join()}`}>
      {t(key, value.join(', '))}
    </p>
  );
  return (
    <>
      {requires.map(({ kind, value }) =>
        line(kind.startsWith('doc') ? 'dataset_only_where' : 'dataset_only_near', value),
      )}
      {forbids.map(({ value }) => line('dataset_never_near', value))}
    </>
  );
}

function NewAlias({ entity, sources, edit }: AliasesProps): JSX.Element {
  const empty: AliasDraft = {
    text: '',
    lang: 'en',
    source: entity.sources[0]!,
    ambiguity: 'none',
    near: '',
    somewhere: '',
    never: '',
  };
  const [draft, setDraft] = useState(empty);
  const set = (part: Partial<AliasDraft>) => setDraft({ ...draft, ...part });
  const made = aliasOf(draft);
  return (
    <section class="list">
      <h2>{t('dataset_add_name')}</h2>
      <Line label={t('dataset_name')} value={draft.text} onInput={(text) => set({ text })} />
      <Choice
        label={t('dataset_read_in')}
        value={draft.source}
        options={entity.sources.map((value) => ({ value, label: sources[value]?.shortName ?? value }))}
        onChange={(source) => set({ source })}
      />
      <Choice
        label={t('dataset_reading')}
        value={draft.ambiguity}
        options={readings}
        onChange={(ambiguity) => set({ ambiguity })}
      />
      <Line label={t('dataset_cue_near')} value={draft.near} onInput={(near) => set({ near })} />
      <Line
        label={t('dataset_cue_where')}
        value={draft.somewhere}
        onInput={(somewhere) => set({ somewhere })}
      />
      <Line label={t('dataset_cue_never')} value={draft.never} onInput={(never) => set({ never })} />
      <Button
        disabled={made === null}
        onClick={() => {
          if (made) void edit({ field: 'aliases', from: null, to: made }).then(() => setDraft(empty));
        }}
      >
        {t('dataset_add')}
      </Button>
    </section>
  );
}
