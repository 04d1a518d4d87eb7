/** Open questions: what is asked, whom and when, and what came back. */
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { LazyFold } from '../lazy-fold.tsx';
import { useSay } from '../said.ts';
import { Field } from './field.tsx';
import { changedRow, putBack, without, type Fields } from './fields.ts';
import { newQuestion, type TypedQuestion } from './typed.ts';

interface QuestionsFieldProps {
  fields: Fields;
  /** What the sentence leaves open, as questions. */
  offered: readonly string[];
}

export function QuestionsField({ fields, offered }: QuestionsFieldProps): JSX.Element {
  const { typed, type } = fields;
  const [added, setAdded] = useState<string | null>(null);
  const group = useRef<HTMLFieldSetElement>(null);
  const say = useSay();
  const add = (text = '') => {
    const row = newQuestion(text);
    setAdded(row.key);
    type((now) => ({ questions: [...now.questions, row] }));
  };
  const remove = (row: TypedQuestion, at: number) => {
    type((now) => ({ questions: without(now.questions, row.key) }));
    group.current?.focus();
    const undo = () => type((now) => ({ questions: putBack(now.questions, row, at) }));
    say({ words: t('editor_question_removed'), undo });
  };
  const left = offered.filter((words) => !typed.questions.some(({ text }) => text === words));
  return (
    <fieldset class="field group" tabIndex={-1} ref={group}>
      <legend>{t('editor_questions')}</legend>
      <ul class="plain-list">
        {typed.questions.map((row, at) => (
          <Question
            key={row.key}
            row={row}
            fields={fields}
            isNew={row.key === added}
            onRemove={() => remove(row, at)}
          />
        ))}
      </ul>
      {left.map((words) => (
        <div key={words} class="offer">
          <span>{words}</span>
          <Button look="quiet" onClick={() => add(words)} label={t('editor_question_take_what', words)}>
            {t('editor_question_take')}
          </Button>
        </div>
      ))}
      <div class="row">
        <Button onClick={() => add()}>{t('editor_question_add')}</Button>
      </div>
    </fieldset>
  );
}

function Question({
  row,
  fields: { type, problems },
  isNew,
  onRemove,
}: {
  row: TypedQuestion;
  fields: Fields;
  isNew: boolean;
  onRemove: () => void;
}): JSX.Element {
  const { key, text, askedOf, askedOn, answer, answeredOn } = row;
  const set = (part: Partial<TypedQuestion>) =>
    type((now) => ({ questions: changedRow(now.questions, key, part) }));
  return (
    <li class="boxed">
      <Field
        id={`question-${key}`}
        label={t('editor_question')}
        value={text}
        maxLength={2000}
        isNew={isNew}
        problems={problems}
        onInput={(words) => set({ text: words })}
      />
      <LazyFold
        summary={t('editor_question_more')}
        open={Boolean(askedOf || askedOn || answer || answeredOn)}
      >
        {() => (
          <>
            <Field
              id={`asked-of-${key}`}
              label={t('editor_asked_of')}
              value={askedOf}
              problems={problems}
              onInput={(words) => set({ askedOf: words })}
            />
            <Field
              id={`asked-on-${key}`}
              label={t('editor_asked_on')}
              look="day"
              value={askedOn}
              problems={problems}
              onInput={(words) => set({ askedOn: words })}
            />
            <Field
              id={`answer-${key}`}
              label={t('editor_answer')}
              look="area"
              maxLength={100_000}
              value={answer}
              problems={problems}
              onInput={(words) => set({ answer: words })}
            />
            <Field
              id={`answered-on-${key}`}
              label={t('editor_answered_on')}
              look="day"
              value={answeredOn}
              problems={problems}
              onInput={(words) => set({ answeredOn: words })}
            />
          </>
        )}
      </LazyFold>
      <Button look="quiet" onClick={onRemove} label={t('editor_remove_what', text || t('editor_question'))}>
        {t('editor_remove')}
      </Button>
    </li>
  );
}
