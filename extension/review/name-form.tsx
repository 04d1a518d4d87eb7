/** A name's own fields: what it is called, what it is, and how else the text calls it. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { NEW_KINDS, type NameDecision, type NewKind } from '../../src/crosscheck/intake/decisions.ts';
import type { Edit } from '../../src/crosscheck/intake/review.ts';
import { t } from '../platform/i18n.ts';
import { Choice, Line } from '../ui/field.tsx';
import { Form, NOTHING_AMISS } from '../ui/form.tsx';
import { EditFoot } from './edit-foot.tsx';
import { newKindWords } from './words.ts';

interface NameFormProps {
  decision: NameDecision;
  edit: Extract<Edit, { kind: 'name' }> | null;
  onSave: (edit: Edit) => void;
  onClose: () => void;
}

/** Nobody is made a person by hand. */
const kindsFor = (decision: NameDecision): readonly NewKind[] =>
  decision.kind === 'person' ? ['person'] : NEW_KINDS.filter((kind) => kind !== 'person');

export function NameForm({ decision, edit, onSave, onClose }: NameFormProps): JSX.Element {
  const [label, setLabel] = useState(edit?.label ?? decision.words);
  const [as, setAs] = useState<NewKind>(edit?.as ?? decision.kind);
  const [aliases, setAliases] = useState((edit?.aliases ?? []).join('\n'));
  const save = () => {
    const others = aliases.split('\n').map((line) => line.trim());
    // The text's own words stay a name of it, whatever it is called now.
    const own = label.trim() === decision.words ? [] : [decision.words];
    onSave({
      kind: 'name',
      label: label.trim(),
      as,
      aliases: [...new Set([...own, ...others.filter(Boolean)])],
    });
  };
  return (
    <Form class="edit" amiss={NOTHING_AMISS} onSave={save}>
      <Line label={t('review_edit_label')} required most={200} value={label} onInput={setLabel} />
      <Choice
        label={t('review_edit_kind')}
        value={as}
        options={kindsFor(decision).map((value) => ({ value, label: newKindWords(value) }))}
        onChange={setAs}
      />
      <div class="field">
        <label for="edit-aliases">{t('review_edit_aliases')}</label>
        <textarea
          id="edit-aliases"
          class="input"
          dir="auto"
          rows={2}
          maxLength={2000}
          value={aliases}
          onInput={(event) => setAliases(event.currentTarget.value)}
        />
      </div>
      <EditFoot onClose={onClose} />
    </Form>
  );
}
