/** A new entity: its name, what it is, and where it was read. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { entityOf, type EntityDraft } from '../../../src/dataset/claim-draft.ts';
import type { Entity } from '../../../src/dataset/entity.ts';
import { ENTITY_KINDS } from '../../../src/dataset/vocabulary.ts';
import { t } from '../../platform/i18n.ts';
import { kindWords, subKindWords } from '../../ui/kind-words.ts';
import { Choice, Line } from '../../ui/field.tsx';
import { fieldWords } from '../../ui/field-words.ts';
import { RecordForm, type FormProps } from './record-form.tsx';
import { useSources } from './shared-fields.tsx';

/** The narrower kinds that the engine knows most of; others come with packs. */
const SUB_KINDS: Record<Entity['kind'], readonly string[]> = {
  group: ['armedGroup', 'party', 'class', 'other'],
  institution: [
    'agency',
    'government',
    'ministry',
    'armedForces',
    'police',
    'mediaOutlet',
    'thinkTank',
    'other',
  ],
  place: ['city', 'town', 'district', 'province', 'region', 'country', 'crossing', 'other'],
  person: ['politician', 'official', 'militantLeader', 'other'],
  event: ['attack', 'airStrike', 'clash', 'raid', 'talks', 'other'],
};

export function EntityForm({ id, onSave }: Omit<FormProps<Entity>, 'record' | 'names'>): JSX.Element {
  const sources = useSources();
  const [draft, setDraft] = useState<EntityDraft>({
    label: '',
    kind: 'group',
    subKind: 'armedGroup',
    description: '',
    source: '',
    role: '',
  });
  const set = (part: Partial<EntityDraft>) => setDraft((now) => ({ ...now, ...part }));
  return (
    <RecordForm made={() => entityOf(draft, id)} onSave={onSave} isNew>
      <Line
        name="label"
        label={fieldWords('label')}
        value={draft.label}
        onInput={(label) => set({ label })}
      />
      <div class="filters">
        <Choice
          name="kind"
          label={fieldWords('kind')}
          value={draft.kind}
          options={ENTITY_KINDS.map((value) => ({ value, label: kindWords(value) }))}
          onChange={(kind) => set({ kind, subKind: SUB_KINDS[kind][0]! })}
        />
        <Choice
          name="subKind"
          label={fieldWords('subKind')}
          value={draft.subKind}
          options={SUB_KINDS[draft.kind].map((value) => ({ value, label: subKindWords(value) }))}
          onChange={(subKind) => set({ subKind })}
        />
      </div>
      {draft.kind === 'person' && (
        <Line name="person" label={t('dataset_role')} value={draft.role} onInput={(role) => set({ role })} />
      )}
      <Line
        name="description"
        label={fieldWords('description')}
        value={draft.description}
        onInput={(description) => set({ description })}
      />
      <Choice
        name="source"
        label={fieldWords('source')}
        value={draft.source}
        options={[
          { value: '', label: t('dataset_choose') },
          ...sources.map(({ id: value, shortName }) => ({ value, label: shortName })),
        ]}
        onChange={(source) => set({ source })}
      />
    </RecordForm>
  );
}
