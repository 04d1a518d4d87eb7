/** A file is chosen or dropped, looked at, and taken over or left. */
import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { Reviews } from '../../../src/dataset/exchange/claim-review.ts';
import { number, plural, t } from '../../platform/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { useChange } from '../../ui/use-change.ts';
import type { Tell } from '../act.ts';
import { linesOf, linesOfMerge, type Chosen } from '../../../src/dataset/exchange/preview-lines.ts';
import { PreviewView } from './preview-view.tsx';
import { ProblemList } from './problem-list.tsx';
import { TableForm } from './table-form.tsx';
import { useImport, type State } from './use-import.ts';

/** When another file may be chosen. */
const PICKS: ReadonlySet<State['is']> = new Set(['idle', 'preparing', 'refused', 'failed']);

export function ImportSection({ tell }: { tell: Tell }): JSX.Element {
  const { state, file, ...does } = useImport();
  const [over, setOver] = useState(false);
  const head = useRef<HTMLHeadingElement>(null);
  useChange(state.is, () => head.current?.focus());
  const leave = () => void does.leave();
  const apply = (chosen: Chosen) =>
    void does.apply(chosen).then((done) => done.ok && tell(t('dataset_imported'), done.back));
  return (
    <section class="list">
      <h2 ref={head} tabIndex={-1}>
        {t('dataset_import')}
      </h2>
      {PICKS.has(state.is) ? (
        <Picker over={over} setOver={setOver} onFile={(next) => void does.read(next)} />
      ) : (
        <p>
          <bdi>{file?.name}</bdi>
        </p>
      )}
      <div aria-live="polite">
        {state.is === 'refused' && (
          <div class="notice">
            <p>{t('dataset_import_refused', file?.name ?? '')}</p>
            <ProblemList problems={state.problems} />
          </div>
        )}
        {state.is === 'failed' && (
          <p class="notice">{t(state.code === 'quota' ? 'dataset_import_full' : 'dataset_import_failed')}</p>
        )}
        {state.is === 'preparing' && (
          <p class="row">
            <progress aria-label={t('dataset_import_preparing')} />
            <span>{t('dataset_import_preparing')}</span>
          </p>
        )}
        {state.is === 'paused' && <p>{plural('dataset_import_paused', state.staged.written)}</p>}
      </div>
      {state.is === 'reading' && (
        <>
          <p class="row">
            <progress aria-label={t('dataset_import_reading')} />
            <span>{t('dataset_import_read', number(state.records))}</span>
          </p>
          <Button onClick={does.pause}>{t('dataset_import_pause')}</Button>
        </>
      )}
      {state.is === 'paused' && (
        <div class="row">
          <Button look="primary" onClick={() => file && void does.read(file)}>
            {t('dataset_import_go_on')}
          </Button>
          <Button onClick={leave}>{t('dataset_import_leave')}</Button>
        </div>
      )}
      {state.is === 'table' && (
        <TableForm
          parsed={state.parsed}
          encoding={state.encoding}
          onRead={(tables) => void does.readTables(tables)}
          onLeave={leave}
        />
      )}
      {state.is === 'pack' && (
        <>
          <p>
            <bdi>{state.staged.header.title}</bdi> {state.staged.header.version} ·{' '}
            {state.staged.header.licence}
          </p>
          <PreviewView
            lines={linesOf(state.preview.items)}
            counts={state.preview.counts}
            pick={false}
            onApply={apply}
            onLeave={leave}
          />
        </>
      )}
      {state.is === 'records' && (
        <>
          {state.reviews && <Reviewed reviews={state.reviews} />}
          <PreviewView lines={linesOf(state.preview.items)} pick onApply={apply} onLeave={leave} />
        </>
      )}
      {state.is === 'user' && (
        <>
          {state.file.problems.length > 0 && (
            <div class="notice">
              <p>{t('dataset_import_left_rows')}</p>
              <ProblemList problems={state.file.problems} />
            </div>
          )}
          <PreviewView lines={linesOfMerge(state.merged)} pick={false} onApply={apply} onLeave={leave} />
        </>
      )}
    </section>
  );
}

function Reviewed({ reviews }: { reviews: Reviews }): JSX.Element {
  return (
    <>
      <p>{plural('dataset_reviews', reviews.claims.length)}</p>
      {reviews.problems.length > 0 && <ProblemList problems={reviews.problems} />}
    </>
  );
}

interface PickerProps {
  over: boolean;
  setOver: (over: boolean) => void;
  onFile: (file: File) => void;
}

function Picker({ over, setOver, onFile }: PickerProps): JSX.Element {
  const id = useId();
  const first = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file) onFile(file);
  };
  return (
    <div
      class="drop"
      data-over={over ? '' : undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        first(event.dataTransfer?.files);
      }}
    >
      <label for={id}>{t('dataset_import_pick')}</label>
      <input
        id={id}
        type="file"
        accept=".json,.jsonl,.gz,.csv,.tsv,.txt,.html,.jsonld"
        onChange={({ currentTarget }) => {
          first(currentTarget.files);
          // The same file may be chosen once more.
          currentTarget.value = '';
        }}
      />
      <p class="soft">{t('dataset_import_formats')}</p>
    </div>
  );
}
