/** One decision: the figure as it was read, or the name, with its sentence and what may be done. */
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Decision } from '../../src/crosscheck/intake/decisions.ts';
import { asEdited, type Answer, type Edit } from '../../src/crosscheck/intake/review.ts';
import { plural, t } from '../platform/i18n.ts';
import { Button } from '../ui/button.tsx';
import { EntityPicker } from '../ui/entity-picker.tsx';
import { findEntities } from './find-entities.ts';
import { FigureForm } from './figure-form.tsx';
import type { Opened } from './keys.ts';
import { NameForm } from './name-form.tsx';
import { answerWords, readAs } from './words.ts';

interface DecisionItemProps {
  decision: Decision;
  edit: Edit | undefined;
  text: string;
  answer: Answer | null;
  current: boolean;
  /** What stands open below it. */
  opened: Opened;
  onOpen: (what: Opened) => void;
  onAnswer: (answer: Answer, edit?: Edit) => void;
}

export function DecisionItem(props: DecisionItemProps): JSX.Element {
  const { decision, edit, text, answer, current, opened, onOpen, onAnswer } = props;
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (current) item.current?.scrollIntoView({ block: 'nearest' });
  }, [current, opened]);
  const came = useRef(false);
  useEffect(() => {
    const here = document.activeElement;
    const free = here === document.body || here?.closest('.decision');
    // Whoever goes on by keys hears the decision, and has its buttons next.
    if (came.current && free && current && opened === null) item.current?.focus({ preventScroll: true });
    came.current = true;
  }, [current, opened]);
  useEffect(() => {
    if (opened) item.current?.querySelector<HTMLElement>('.edit :is(input, select), .same input')?.focus();
  }, [opened]);
  const { start, end, sentence } = decision.spots[0]!;
  const isName = decision.kind !== 'figure';
  return (
    <li class="decision" ref={item} tabIndex={-1} aria-current={current}>
      <p class="read-as">
        <bdi>{readAs(asEdited(decision, edit))}</bdi>
        {decision.spots.length > 1 && (
          <span class="soft"> {plural('panel_times', decision.spots.length)}</span>
        )}
      </p>
      <blockquote dir="auto">
        {text.slice(sentence.start, start)}
        <mark>{text.slice(start, end)}</mark>
        {text.slice(end, sentence.end)}
      </blockquote>
      <div class="row">
        <Button onClick={() => onAnswer('accept')}>{t('review_accept')}</Button>
        <Button look="quiet" onClick={() => onOpen('edit')}>
          {t('review_edit')}
        </Button>
        {isName && (
          <Button look="quiet" onClick={() => onOpen('same')}>
            {t('review_same')}
          </Button>
        )}
        <Button look="quiet" onClick={() => onAnswer('reject')}>
          {t('review_reject')}
        </Button>
        {answer && <span class="soft">{answerWords(answer)}</span>}
      </div>
      {opened && (
        <div
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.stopPropagation();
            onOpen(null);
          }}
        >
          <Below {...props} />
        </div>
      )}
    </li>
  );
}

function Below({ decision, edit, opened, onOpen, onAnswer }: DecisionItemProps): JSX.Element {
  const close = () => onOpen(null);
  if (opened === 'same')
    return (
      <div class="same">
        <EntityPicker
          label={t('review_same_label')}
          begin={decision.words}
          find={findEntities}
          onPick={({ id, label }) => onAnswer({ same: id, label })}
          onLeave={close}
        />
        <Button look="quiet" onClick={close}>
          {t('review_edit_cancel')}
        </Button>
      </div>
    );
  const accept = (made: Edit) => onAnswer('accept', made);
  return decision.kind === 'figure' ? (
    <FigureForm
      figure={edit?.kind === 'figure' ? edit.figure : decision.figure}
      read={decision.figure}
      onSave={accept}
      onClose={close}
    />
  ) : (
    <NameForm
      decision={decision}
      edit={edit?.kind === 'name' ? edit : null}
      onSave={accept}
      onClose={close}
    />
  );
}
