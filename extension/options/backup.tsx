/** One file with everything, now and as often as the user wants to be reminded. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { plural, t, type MessageKey } from '../platform/i18n.ts';
import { REMINDERS } from '../platform/settings.ts';
import { textsSize } from '../store/all-texts.ts';
import { exportEverything, noteBackup } from '../store/backup.ts';
import { readKept } from '../store/kept.ts';
import { Button } from '../ui/button.tsx';
import { bytesWords } from '../ui/bytes-words.ts';
import { datedName, download } from '../ui/download.ts';
import { lastBackupWords } from '../ui/keeping-lines.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { Switch } from '../ui/switch.tsx';
import { useSettings } from '../ui/use-settings.ts';

const EVERY: Record<(typeof REMINDERS)[number], MessageKey> = {
  never: 'backup_never',
  weekly: 'backup_weekly',
  monthly: 'backup_monthly',
};

function Reminder(): JSX.Element | null {
  const [settings, change] = useSettings();
  if (!settings) return null;
  return (
    <div class="setting">
      <p class="setting-name">{t('backup_every')}</p>
      <Segmented
        legend={t('backup_every')}
        options={REMINDERS.map((value) => ({ value, label: t(EVERY[value]) }))}
        value={settings.backupEvery}
        onChange={(backupEvery) => void change(() => ({ backupEvery }))}
      />
    </div>
  );
}

export function Backup(): JSX.Element {
  const [last, setLast] = useState<string | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);
  const [size, setSize] = useState({ texts: 0, length: 0 });
  const [withTexts, setWithTexts] = useState(true);
  const readLast = () => void readKept().then(({ lastBackup }) => setLast(lastBackup));
  useEffect(() => {
    readLast();
    void textsSize().then((found) => found.ok && setSize(found.value));
  }, []);

  const exportAll = async () => {
    setBusy(true);
    const written = await exportEverything(passphrase, withTexts);
    setBusy(false);
    if (!written.ok) return setSaid(t('options_export_failed'));
    download(datedName('sourcemark-backup', 'json'), 'application/json', written.value.text);
    setPassphrase('');
    setSaid(plural('options_exported', written.value.annotations));
    await noteBackup();
    readLast();
  };

  return (
    <>
      <h3>{t('backup_title')}</h3>
      <p>
        {t('backup_means')} {lastBackupWords(last)}
      </p>
      <div class="field">
        <label for="backup-passphrase">{t('backup_passphrase')}</label>
        <input
          id="backup-passphrase"
          class="input short"
          type="password"
          autocomplete="new-password"
          value={passphrase}
          aria-describedby="backup-passphrase-means"
          onInput={(event) => setPassphrase(event.currentTarget.value)}
        />
        <p id="backup-passphrase-means" class="soft">
          {t('backup_passphrase_means')}
        </p>
      </div>
      {size.texts > 0 && (
        <Switch on={withTexts} onChange={setWithTexts}>
          {plural('backup_texts', size.texts, bytesWords(size.length))}
        </Switch>
      )}
      <Button onClick={() => void exportAll()} disabled={busy}>
        {t('options_export')}
      </Button>
      <p role="status">{said}</p>
      <Reminder />
    </>
  );
}
