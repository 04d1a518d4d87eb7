/** Every name with where it was read, how it is read, and by what it is told from others. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { aliasOf, type AliasDraft } from '../../src/dataset/alias-draft.ts';
import type { Alias } from '../../src/dataset/alias.ts';
import { sameJson } from '../../src/dataset/layers.ts';
import type { Entity } from '../../src/dataset/entity.ts';
import type { SourceDocument } from '../../src/dataset/source-document.ts';
import { plural, t, type MessageKey } from '../platform/i18n.ts';
import type { EntityEdit } from '../store/edit-entity.ts';
import { Button } from '../ui/button.tsx';
import { Form, NOTHING_AMISS, Save } from '../ui/form.tsx';
import { Fold } from '../ui/fold.tsx';
import { Choice, Line } from '../ui/field.tsx';
import { cueLines } from './cue-words.ts';

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
  /** Of the entities that cues ask for. */
  names: ReadonlyMap<string, string>;
  edit: (edit: EntityEdit) => Promise<boolean>;
}

/** @param merged those read as this one: a name of theirs changes where it stands, after a split */
export function Aliases({
  entity,
  merged,
  sources,
  names,
  edit,
}: AliasesProps & { merged: readonly Entity[] }): JSX.Element {
  const theirs = (alias: Alias) =>
    merged.find(({ aliases }) => aliases.some((other) => sameJson(other, alias)))?.label.en;
  return (
    <Fold summary={plural('dataset_names', entity.aliases.length)}>
      <ul class="plain-list">
        {entity.aliases.map((alias, at) => (
          <li key={`${alias.text} ${alias.source} ${alias.ambiguity} ${at}`} class="alias">
            <p>
              <bdi lang={alias.lang}>{alias.text}</bdi>{' '}
              <span class="soft">
                {sources[alias.source]?.shortName ?? alias.source}
                {alias.ambiguity !== 'none' && ` · ${t(READINGS[alias.ambiguity])}`}
              </span>
            </p>
            <Cues alias={alias} names={names} />
            <AliasControls alias={alias} from={theirs(alias)} edit={edit} />
          </li>
        ))}
      </ul>
      <NewAlias entity={entity} sources={sources} edit={edit} />
    </Fold>
  );
}

interface AliasControlsProps {
  alias: Alias;
  /** The merged record that it stands in. */
  from: string | undefined;
  edit: AliasesProps['edit'];
}

function AliasControls({ alias, from, edit }: AliasControlsProps): JSX.Element {
  const [ambiguity, setAmbiguity] = useState(alias.ambiguity);
  if (from !== undefined) return <p class="soft">{t('dataset_name_of_merged', from)}</p>;
  return (
    <Fold summary={t('dataset_change')}>
      <Choice
        label={t('dataset_reading_of', alias.text)}
        value={ambiguity}
        options={readings}
        onChange={setAmbiguity}
      />
      <div class="row">
        <Button
          label={t('dataset_save_reading', alias.text)}
          disabled={ambiguity === alias.ambiguity}
          onClick={() => void edit({ field: 'aliases', from: alias, to: { ...alias, ambiguity } })}
        >
          {t('dataset_save')}
        </Button>
        <Button
          look="quiet"
          label={t('dataset_remove_name', alias.text)}
          onClick={() => void edit({ field: 'aliases', from: alias, to: null })}
        >
          {t('dataset_remove')}
        </Button>
      </div>
    </Fold>
  );
}

function Cues({ alias, names }: { alias: Alias; names: AliasesProps['names'] }): JSX.Element {
  return (
    <>
      {cueLines(alias, names).map((line) => (
        <p class="soft" key={line}>
          {line}
        </p>
      ))}
    </>
  );
}

function NewAlias({ entity, sources, edit }: Omit<AliasesProps, 'names'>): JSX.Element {
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
  const set = (part: Partial<AliasDraft>) => setDraft((now) => ({ ...now, ...part }));
  const [amiss, setAmiss] = useState(NOTHING_AMISS);
  const add = () => {
    const made = aliasOf(draft);
    setAmiss(made ? NOTHING_AMISS : new Set(['name']));
    if (made) void edit({ field: 'aliases', from: null, to: made }).then((done) => done && setDraft(empty));
  };
  return (
    <Form class="list" amiss={amiss} onSave={add}>
      <h2>{t('dataset_add_name')}</h2>
      <Line name="name" label={t('dataset_name')} value={draft.text} onInput={(text) => set({ text })} />
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
      <Save>{t('dataset_add')}</Save>
    </Form>
  );
}
