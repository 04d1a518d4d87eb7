/** What an import would change, record by record, mine beside theirs, and what shall come of each. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { without } from '../../../src/dataset/exchange/as-patches.ts';
import type { Choice as Chose } from '../../../src/dataset/exchange/decide.ts';
import { idsInWords, withNames } from '../../../src/dataset/ids-in-text.ts';
import type { ItemState } from '../../../src/dataset/exchange/preview.ts';
import { number, plural, t, type MessageKey } from '../../platform/i18n.ts';
import { recordNames } from '../../store/queries/record-names.ts';
import { Button } from '../../ui/button.tsx';
import { Fold } from '../../ui/fold.tsx';
import { Choice } from '../../ui/field.tsx';
import { fieldWords, valueWords } from '../../ui/field-words.ts';
import { useNames } from '../../ui/use-names.ts';
import {
  countLines,
  defaultChoice,
  type Chosen,
  type PreviewLine,
} from '../../../src/dataset/exchange/preview-lines.ts';

type Shown = Exclude<ItemState, 'same'>;
const STATES: readonly Shown[] = ['conflict', 'changed', 'removed', 'new'];
const HEAD: Record<Shown, MessageKey> = {
  conflict: 'dataset_state_conflict',
  changed: 'dataset_state_changed',
  removed: 'dataset_state_removed',
  new: 'dataset_state_new',
};
const CHOICE: Record<Chose, MessageKey> = {
  mine: 'dataset_choice_mine',
  theirs: 'dataset_choice_theirs',
  both: 'dataset_choice_both',
};

interface PreviewViewProps {
  lines: readonly PreviewLine[];
  /** All of each state, where the list has only the first. */
  counts?: Partial<Record<ItemState, number>>;
  /** Whether a new record may be left out: of a pack it may not. */
  pick: boolean;
  onApply: (chosen: Chosen) => void;
  onLeave: () => void;
}

function choicesFor(state: Shown, pick: boolean): readonly Chose[] {
  if (state === 'new') return pick ? ['theirs', 'mine'] : [];
  return state === 'removed' ? ['theirs', 'mine'] : ['theirs', 'mine', 'both'];
}

/** What a choice does, in words: a new record is left out, a removed one goes or stays. */
function choiceWords(state: Shown, choice: Chose): string {
  if (state === 'new') return t(choice === 'mine' ? 'dataset_choice_leave' : 'dataset_choice_take');
  if (state === 'removed') return t(choice === 'mine' ? 'dataset_choice_stay' : 'dataset_choice_go');
  return t(CHOICE[choice]);
}

/** Of a list, what the other side does not have. */
const sideWords = (field: string, one: unknown, other: unknown): string =>
  valueWords(field, Array.isArray(one) && Array.isArray(other) ? without(one, other) : one);

type Names = ReadonlyMap<string, string>;

function Differences({ line, names }: { line: PreviewLine; names: Names }): JSX.Element | null {
  if (line.fields.length === 0) return null;
  return (
    <table class="sides">
      <thead>
        <tr>
          <th scope="col">{t('dataset_field')}</th>
          <th scope="col">{t('dataset_mine')}</th>
          <th scope="col">{t('dataset_theirs')}</th>
        </tr>
      </thead>
      <tbody>
        {line.fields.map(({ path, mine, theirs }) => {
          const field = path.slice(1);
          return (
            <tr key={path}>
              <th scope="row">{fieldWords(field)}</th>
              <td dir="auto">{withNames(sideWords(field, mine, theirs), names)}</td>
              <td dir="auto">{withNames(sideWords(field, theirs, mine), names)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** Lines that are drawn at first, and with every *More*. */
const PAGE = 100;

export function PreviewView({ lines, counts, pick, onApply, onLeave }: PreviewViewProps): JSX.Element {
  const [chosen, setChosen] = useState<Chosen>({});
  const [shown, setShown] = useState<Partial<Record<Shown, number>>>({});
  const drawn = STATES.flatMap((state) =>
    lines.filter((line) => line.state === state).slice(0, shown[state] ?? PAGE),
  );
  const values = drawn.flatMap(({ fields }) => fields.flatMap(({ mine, theirs }) => [mine, theirs].flat()));
  const names = useNames(idsInWords(values.filter((value) => typeof value === 'string')), recordNames);
  const found = { ...countLines(lines), ...counts };
  const nothing = STATES.every((state) => found[state] === 0);
  const all = (choice: Chose) =>
    setChosen(
      Object.fromEntries(lines.filter(({ state }) => state !== 'new').map(({ key }) => [key, choice])),
    );
  if (nothing)
    return (
      <div role="status">
        <p>{t('dataset_import_nothing')}</p>
        <Button onClick={onLeave}>{t('dataset_close')}</Button>
      </div>
    );
  const beside = lines.some(({ state }) => state !== 'new');
  return (
    <>
      <p role="status">
        {STATES.filter((state) => found[state] > 0)
          .map((state) => `${t(HEAD[state])}: ${number(found[state])}`)
          .join(' · ')}
      </p>
      {beside && (
        <div class="row">
          <Button onClick={() => all('theirs')}>{t('dataset_all_theirs')}</Button>
          <Button onClick={() => all('mine')}>{t('dataset_all_mine')}</Button>
        </div>
      )}
      {STATES.map((state) => {
        const rows = lines.filter((line) => line.state === state);
        if (rows.length === 0) return null;
        const choices = choicesFor(state, pick);
        return (
          <Fold
            key={state}
            summary={`${t(HEAD[state])} (${number(found[state])})`}
            open={state === 'conflict' || state === 'changed'}
          >
            <ul class="plain-list rows">
              {rows.slice(0, shown[state] ?? PAGE).map((line) => (
                <li key={line.key}>
                  <p>
                    <bdi>{line.title}</bdi>
                  </p>
                  <Differences line={line} names={names} />
                  {choices.length > 0 && (
                    <Choice
                      label={t('dataset_choice_of', line.title)}
                      hidden
                      value={chosen[line.key] ?? defaultChoice(state)}
                      options={choices.map((value) => ({ value, label: choiceWords(state, value) }))}
                      onChange={(choice) => setChosen({ ...chosen, [line.key]: choice })}
                    />
                  )}
                </li>
              ))}
            </ul>
            {rows.length > (shown[state] ?? PAGE) && (
              <Button onClick={() => setShown({ ...shown, [state]: (shown[state] ?? PAGE) + PAGE })}>
                {t('dataset_more')}
              </Button>
            )}
            {found[state] > rows.length && (
              <p class="soft">{plural('dataset_import_more', found[state] - rows.length)}</p>
            )}
          </Fold>
        );
      })}
      <div class="row">
        <Button look="primary" onClick={() => onApply(chosen)}>
          {t('dataset_import_apply')}
        </Button>
        <Button onClick={onLeave}>{t('dataset_import_leave')}</Button>
      </div>
    </>
  );
}
