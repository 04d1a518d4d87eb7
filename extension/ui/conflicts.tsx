/** What differs, side by side, and what shall stand: mine, theirs, or both. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { CHOICES, type Choice } from '../../src/dataset/exchange/decide.ts';
import { plural, t, type MessageKey } from '../platform/i18n.ts';
import { Button } from './button.tsx';
import { momentWords } from './date-words.ts';
import type { Status } from '../../src/annotation/annotation.ts';
import type { Difference, Shown } from '../../src/annotation/differences.ts';
import type { Choices, Open } from '../../src/annotation/exchange/open-conflict.ts';
import { idsInWords, withNames } from '../../src/dataset/ids-in-text.ts';
import { useNames, type AskNames } from './use-names.ts';
import './conflicts.css';

interface ConflictsProps {
  open: readonly Open[];
  choices: Choices;
  onChoices: (choices: Choices) => void;
  /** What records are called that the two sides name. */
  names: AskNames;
}

const CHOICE: Record<Choice, MessageKey> = {
  mine: 'notebook_import_mine',
  theirs: 'notebook_import_theirs',
  both: 'notebook_import_both',
};

const FIELD: Record<Shown, MessageKey> = {
  quote: 'notebook_column_quote',
  page: 'notebook_group_page',
  claim: 'notebook_words_claim',
  note: 'notebook_words_note',
  rating: 'notebook_rating',
  status: 'notebook_status',
  tags: 'notebook_words_tags',
  evidence: 'notebook_words_evidence',
  questions: 'notebook_words_questions',
  about: 'notebook_words_about',
  corrections: 'notebook_words_corrections',
  changed: 'notebook_column_modified',
};

const STATUS: Record<Status, MessageKey> = {
  draft: 'notebook_status_draft',
  reviewed: 'notebook_status_reviewed',
  published: 'notebook_status_published',
  withdrawn: 'notebook_status_withdrawn',
};
const isStatus = (word: string | undefined): word is Status => word !== undefined && word in STATUS;

const MANY = 20;

/** Under another id there is nothing to replace. */
const offered = ({ standing }: Open): readonly Choice[] =>
  standing === 'conflict' ? CHOICES : ['mine', 'both'];

/** An instant as a day and a time of this computer's; a status in words, with what stands beside it. */
function valueWords(what: string, value: string): string {
  if (what === 'changed' && value) return momentWords(value);
  const [status, ...rest] = value.split('\n');
  return what === 'status' && isStatus(status) ? [t(STATUS[status]), ...rest].join('\n') : value;
}

interface DifferencesProps {
  list: readonly Difference[];
  title: string;
  names: ReadonlyMap<string, string>;
}

function Differences({ list, title, names }: DifferencesProps): JSX.Element | null {
  if (list.length === 0) return null;
  return (
    <div class="table-frame" tabIndex={0} role="group" aria-label={title}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('notebook_import_field')}</th>
            <th scope="col">{t('notebook_import_here')}</th>
            <th scope="col">{t('notebook_import_there')}</th>
          </tr>
        </thead>
        <tbody>
          {list.map(({ what, mine, theirs }) => (
            <tr key={what}>
              <th scope="row">{what in FIELD ? t(FIELD[what as Shown]) : what}</th>
              <td dir="auto">{withNames(valueWords(what, mine), names)}</td>
              <td dir="auto">{withNames(valueWords(what, theirs), names)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ChoiceField({
  one,
  chosen,
  onChoice,
}: {
  one: Open;
  chosen: Choice;
  onChoice: (choice: Choice) => void;
}): JSX.Element {
  return (
    <fieldset class="segmented">
      <legend class="unseen">{t('notebook_import_choice', one.title)}</legend>
      {offered(one).map((choice) => (
        <label key={choice}>
          <input type="radio" name={one.key} checked={chosen === choice} onChange={() => onChoice(choice)} />
          <span>{t(CHOICE[choice])}</span>
        </label>
      ))}
    </fieldset>
  );
}

export function Conflicts({ open, choices, onChoices, names }: ConflictsProps): JSX.Element | null {
  const [shown, setShown] = useState(MANY);
  const values = open
    .slice(0, shown)
    .flatMap(({ differences }) => differences.flatMap(({ mine, theirs }) => [mine, theirs]));
  const known = useNames(idsInWords(values), names);
  if (open.length === 0) return null;
  const forAll = (choice: Choice) =>
    onChoices(
      Object.fromEntries(open.map((one) => [one.key, offered(one).includes(choice) ? choice : 'both'])),
    );
  return (
    <>
      {open.length > 1 && (
        <div class="row">
          <span>{t('notebook_import_for_all')}</span>
          {CHOICES.map((choice) => (
            <Button key={choice} onClick={() => forAll(choice)}>
              {t(CHOICE[choice])}
            </Button>
          ))}
        </div>
      )}
      {open.slice(0, shown).map((one) => (
        <div class="conflict" key={one.key}>
          <h3>
            <bdi>{one.title}</bdi>
          </h3>
          {one.standing !== 'conflict' && <p class="soft">{plural(`notebook_import_${one.standing}`, 1)}</p>}
          <Differences list={one.differences} title={one.title} names={known} />
          <ChoiceField
            one={one}
            chosen={choices[one.key] ?? 'mine'}
            onChoice={(choice) => onChoices({ ...choices, [one.key]: choice })}
          />
        </div>
      ))}
      {open.length > shown && <Button onClick={() => setShown(shown + MANY)}>{t('notebook_more')}</Button>}
    </>
  );
}
