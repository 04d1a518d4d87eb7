/** The rest of an annotation: who claims it, rating, questions, tags, status, corrections. Fetched when it is opened. */
import type { JSX } from 'preact';
import type { Annotation } from '../../../src/annotation/annotation.ts';
import { t } from '../../platform/i18n.ts';
import { questionWords } from '../../ui/questions.ts';
import { RatingField } from '../rating-field.tsx';
import { Archive } from './archive.tsx';
import type { Compared } from './compared.ts';
import { Comparison } from './comparison.tsx';
import { Corrections } from './corrections.tsx';
import { Field } from './field.tsx';
import type { Fields } from './fields.ts';
import { QuestionsField } from './questions-field.tsx';
import { StatusField } from './status-field.tsx';
import { TagsField } from './tags-field.tsx';

interface MoreFieldsProps {
  fields: Fields;
  compared: readonly Compared[];
  /** The page's own address. */
  url: string;
  /** The annotation as it is stored, where it is not new. */
  before: Annotation | undefined;
  scaleId: string | null;
  onScale: (scaleId: string) => void;
}

export function MoreFields({
  fields,
  compared,
  url,
  before,
  scaleId,
  onScale,
}: MoreFieldsProps): JSX.Element {
  const { typed, type, problems } = fields;
  const open = [...new Set(compared.flatMap(({ questions }) => questions).map(questionWords))];
  return (
    <>
      <Field
        id="said-by"
        label={t('editor_said_by')}
        value={typed.saidBy}
        problems={problems}
        // Another name is not the record that was there.
        onInput={(text) => type({ saidBy: text, saidByRecord: '' })}
      />
      <Field
        id="said-on"
        label={t('editor_said_on')}
        means={t('editor_date_means')}
        value={typed.saidOn}
        problems={problems}
        onInput={(text) => type({ saidOn: text })}
      />
      <RatingField
        scaleId={scaleId}
        step={typed.step}
        explanation={typed.explanation}
        before={before?.['sm:rating']}
        onScale={onScale}
        onRate={(step) => type({ step })}
        onExplain={(explanation) => type({ explanation })}
      />
      <Comparison compared={compared} />
      <QuestionsField fields={fields} offered={open} />
      <TagsField fields={fields} />
      <Field
        id="archived"
        label={t('editor_archived')}
        look="address"
        value={typed.archived}
        problems={problems}
        onInput={(text) => type({ archived: text })}
      />
      <Archive address={url} onCopy={(archived) => type({ archived })} />
      <StatusField fields={fields} />
      {before && <Corrections before={before} fields={fields} />}
    </>
  );
}
