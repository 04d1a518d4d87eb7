/** A backup file, looked at and then brought back. Nothing is changed before the user has seen what would be. */
import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { rowKey, type Choices } from '../../src/annotation/exchange/open-conflict.ts';
import { readBackup, type BackupFault } from '../../src/dataset/exchange/backup-file.ts';
import { plural, t, type MessageKey, type PluralKey } from '../platform/i18n.ts';
import type { StoreError } from '../store/outcome.ts';
import { previewRestore, restore, type Manner, type Restorable, type Restored } from '../store/restore.ts';
import { recordNames } from '../store/queries/record-names.ts';
import { Button } from '../ui/button.tsx';
import { Conflicts } from '../ui/conflicts.tsx';
import { dateWords } from '../ui/date-words.ts';
import { openOfRows } from './restore-conflicts.ts';
import { Twice } from './twice.tsx';

const FAULT: Record<BackupFault, MessageKey> = {
  empty: 'restore_empty',
  foreign: 'restore_foreign',
  truncated: 'restore_truncated',
  damaged: 'restore_damaged',
  newer: 'restore_newer',
  tooLarge: 'restore_too_large',
  locked: 'restore_locked',
  passphrase: 'restore_not_passphrase',
};
const FAILED: Record<StoreError['code'], MessageKey> = {
  quota: 'restore_quota',
  newer: 'kept_newer',
  unavailable: 'kept_unavailable',
  conflict: 'restore_conflict',
  invalid: 'restore_damaged',
  notFound: 'restore_failed',
  failed: 'restore_failed',
};

function counts({ standing, backup, documents, unusable }: Restorable): string[] {
  const lines: [PluralKey, number][] = [
    ['restore_new', standing.new],
    ['restore_same', standing.same + standing.ahead],
    ['restore_behind', standing.behind],
    ['restore_both', standing.conflict],
    ['restore_drafts', backup.drafts.length],
    ['restore_documents', documents.length],
    ['restore_texts', backup.kept.length],
    ['restore_unusable', unusable],
  ];
  return lines.filter(([, count]) => count > 0).map(([key, count]) => plural(key, count));
}

export function Restore({ onRestored }: { onRestored: () => void }): JSX.Element {
  const [file, setFile] = useState<File | null>(null);
  const [locked, setLocked] = useState(false);
  const [passphrase, setPassphrase] = useState('');
  const [found, setFound] = useState<Restorable | null>(null);
  const [choices, setChoices] = useState<Choices>({});
  const [undo, setUndo] = useState<Restored['undo'] | null>(null);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');

  const open = useMemo(() => openOfRows(found?.conflicts ?? []), [found]);

  const look = async (chosen: File, words: string) => {
    setBusy(true);
    setFound(null);
    setChoices({});
    setUndo(null);
    const text = await chosen.text().catch(() => null);
    const read = text === null ? null : await readBackup(text, words);
    setLocked(read !== null && !read.ok && (read.error === 'locked' || read.error === 'passphrase'));
    const preview = read?.ok ? await previewRestore(read.value) : null;
    setBusy(false);
    if (!read) return setSaid(t('restore_failed'));
    if (!read.ok) return setSaid(t(FAULT[read.error]));
    if (!preview!.ok) return setSaid(t(FAILED[preview!.error.code]));
    setFound(preview!.value);
    setSaid(t('restore_found', dateWords(read.value.created.slice(0, 10))));
  };
  const bring = async (from: Restorable, manner: Manner) => {
    setBusy(true);
    const done = await restore(from, manner, (row) => choices[rowKey(row)] ?? 'mine');
    setBusy(false);
    setSaid(t(done.ok ? 'restore_done' : FAILED[done.error.code]));
    if (!done.ok) return;
    setFound(null);
    setPassphrase('');
    setUndo(() => done.value.undo);
    onRestored();
  };
  const takeBack = async (way: Restored['undo']) => {
    setBusy(true);
    const undone = await way();
    setBusy(false);
    setUndo(null);
    setSaid(t(undone.ok ? 'restore_undone' : 'restore_not_undone'));
    onRestored();
  };

  return (
    <>
      <h3>{t('restore_title')}</h3>
      <div class="field">
        <label for="restore-file">{t('restore_file')}</label>
        <input
          id="restore-file"
          type="file"
          accept=".json,application/json"
          disabled={busy}
          onChange={(event) => {
            const chosen = event.currentTarget.files?.[0] ?? null;
            setFile(chosen);
            setPassphrase('');
            if (chosen) void look(chosen, '');
          }}
        />
      </div>
      {locked && file && (
        <form
          class="field"
          onSubmit={(event) => {
            event.preventDefault();
            void look(file, passphrase);
          }}
        >
          <label for="restore-passphrase">{t('restore_passphrase')}</label>
          <input
            id="restore-passphrase"
            class="input short"
            type="password"
            autocomplete="off"
            value={passphrase}
            onInput={(event) => setPassphrase(event.currentTarget.value)}
          />
          <Button onClick={() => void look(file, passphrase)} disabled={busy || passphrase === ''}>
            {t('restore_open')}
          </Button>
        </form>
      )}
      <p role="status">{said}</p>
      {undo && (
        <Button onClick={() => void takeBack(undo)} disabled={busy}>
          {t('ui_undo')}
        </Button>
      )}
      {found && (
        <>
          <ul>
            {counts(found).map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
          {open.length > 0 && (
            <>
              <p>{t('restore_conflicts')}</p>
              <Conflicts open={open} choices={choices} onChoices={setChoices} names={recordNames} />
            </>
          )}
          <div class="row">
            <Button onClick={() => void bring(found, 'merge')} disabled={busy}>
              {t('restore_merge')}
            </Button>
            <Twice
              words={t('restore_replace')}
              means={t('restore_replace_means')}
              back={t('restore_replace_back')}
              sure={t('restore_replace_sure')}
              onSure={() => void bring(found, 'replace')}
              disabled={busy}
            />
          </div>
        </>
      )}
    </>
  );
}
