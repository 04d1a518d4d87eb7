/** Brings annotations in: a file, what it would do, what is amiss with it, and then all of it or the rest. */
import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { plural, t } from '../platform/i18n.ts';
import { Button } from '../ui/button.tsx';
import { ColumnFields } from './column-fields.tsx';
import type { Choices } from '../../src/annotation/exchange/open-conflict.ts';
import { recordNames } from '../store/queries/record-names.ts';
import { Conflicts } from '../ui/conflicts.tsx';
import type { Plan } from './import-plan.ts';
import { written } from './import-plan.ts';
import { carryOut, openImport, planTable, type OpenedImport } from './open-import.ts';
import { PlanCounts } from './plan-counts.tsx';
import { fileWords, problemWords } from './problem-words.ts';

interface ImportPanelProps {
  dropped: File | null;
  onDone: (words: string, undo?: () => Promise<unknown>) => void;
  onClose: () => void;
}

type Reading = 'none' | 'reading' | { failed: string } | OpenedImport;

export function ImportPanel({ dropped, onDone, onClose }: ImportPanelProps): JSX.Element {
  const [reading, setReading] = useState<Reading>('none');
  const [plan, setPlan] = useState<Plan | null>(null);
  const [choices, setChoices] = useState<Choices>({});
  const [rest, setRest] = useState(false);
  const [failed, setFailed] = useState(false);
  const [writing, setWriting] = useState(false);

  const read = async (file: File) => {
    setReading('reading');
    setPlan(null);
    setChoices({});
    setRest(false);
    setFailed(false);
    const opened = await openImport(file);
    if (!opened.ok) return setReading({ failed: fileWords(opened.error[0]!) });
    setReading(opened.value);
    setPlan(opened.value.plan);
  };
  useEffect(() => {
    if (dropped) void read(dropped);
  }, [dropped]);
  const count = useMemo(() => (plan ? written(plan, choices) : 0), [plan, choices]);
  const go = async () => {
    if (!plan || writing) return;
    setWriting(true);
    setFailed(false);
    const done = await carryOut(plan, choices);
    setWriting(false);
    if (!done.ok) return setFailed(true);
    onDone(plural('notebook_imported', count), done.undo);
  };
  const opened = typeof reading === 'object' && 'plan' in reading ? reading : null;
  const amiss = plan !== null && plan.bad > 0;

  return (
    <section class="beside" aria-labelledby="import">
      <h2 id="import">{t('notebook_import')}</h2>
      <p id="import-means">{t('notebook_import_means')}</p>
      <div class="field">
        <label for="file">{t('notebook_import_file')}</label>
        <input
          id="file"
          type="file"
          aria-describedby="import-means"
          onChange={({ currentTarget: { files } }) => files?.[0] && void read(files[0])}
        />
      </div>
      <div role="status">
        {reading === 'reading' && <p>{t('notebook_import_reading')}</p>}
        {typeof reading === 'object' && 'failed' in reading && <p class="notice">{reading.failed}</p>}
        {plan && <PlanCounts counts={plan.counts} />}
        {writing && <p>{plural('notebook_import_writing', count)}</p>}
        {plan && count === 0 && !amiss && <p>{t('notebook_import_nothing')}</p>}
      </div>
      {opened?.table && (
        <ColumnFields
          table={opened.table}
          mapping={opened.mapping}
          onMapping={(mapping) => {
            const next = { ...opened, mapping };
            setReading(next);
            setChoices({});
            setPlan(planTable(next));
          }}
        />
      )}
      {amiss && (
        <>
          <h3>{plural('notebook_import_problems', plan.bad)}</h3>
          <ul class="problem-list" tabIndex={0}>
            {plan.problems.map((problem) => (
              <li key={JSON.stringify(problem)} dir="auto">
                {problemWords(problem)}
              </li>
            ))}
          </ul>
          <label class="row">
            <input
              type="checkbox"
              class="tick"
              checked={rest}
              onChange={({ currentTarget: { checked } }) => setRest(checked)}
            />
            {t('notebook_import_rest')}
          </label>
        </>
      )}
      {plan && plan.left.length > 0 && (
        <p class="soft">{t('notebook_import_left', plan.left.slice(0, 30).join(', '))}</p>
      )}
      {plan && <Conflicts open={plan.open} choices={choices} onChoices={setChoices} names={recordNames} />}
      {failed && (
        <p class="notice" role="alert">
          {t('notebook_import_failed')}
        </p>
      )}
      <div class="row">
        {plan && (
          <Button
            look="primary"
            disabled={writing || count === 0 || (amiss && !rest)}
            onClick={() => void go()}
          >
            {plural('notebook_import_go', count)}
          </Button>
        )}
        <Button look="quiet" onClick={onClose}>
          {t('notebook_import_close')}
        </Button>
      </div>
    </section>
  );
}
