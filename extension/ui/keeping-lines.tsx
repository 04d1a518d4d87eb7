/** What stands above all else where the keeping of the user's data needs a look: a plain line, and the way to act. */
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from '../platform/api.ts';
import { plural, t } from '../platform/i18n.ts';
import { Button } from './button.tsx';
import { dateWords } from './date-words.ts';

interface Keeping {
  problem: 'newer' | 'unavailable' | null;
  lost: { annotations: number; records: number } | null;
  due: boolean;
  lastBackup: string | null;
}

export interface KeepingLinesProps {
  ask: () => Promise<Keeping>;
  forgetLost: () => Promise<unknown>;
  /** On the page that the links lead to they are left out. */
  here?: boolean;
}

export const lastBackupWords = (iso: string | null): string =>
  iso === null ? t('kept_no_backup') : t('kept_last_backup', dateWords(iso.slice(0, 10)));

export function KeepingLines({ ask, forgetLost, here = false }: KeepingLinesProps): JSX.Element | null {
  const [keeping, setKeeping] = useState<Keeping | null>(null);
  const read = () => void ask().then(setKeeping);
  useEffect(read, []);
  if (!keeping) return null;
  const { problem, lost, due, lastBackup } = keeping;
  const link = (words: string) =>
    !here && (
      <a href={browser.runtime.getURL('options/options.html#data')} target="_blank" rel="noreferrer">
        {words}
      </a>
    );
  const line = (children: ComponentChildren) => <div class="notice">{children}</div>;
  return (
    <>
      {problem && line(<p>{t(problem === 'newer' ? 'kept_newer' : 'kept_unavailable')}</p>)}
      {lost &&
        line(
          <>
            <p>
              {t(
                'kept_lost',
                plural('kept_annotations', lost.annotations),
                plural('kept_records', lost.records),
              )}{' '}
              {lastBackupWords(lastBackup)} {link(t('kept_restore'))}
            </p>
            <Button look="quiet" onClick={() => void forgetLost().then(read)}>
              {t('kept_understood')}
            </Button>
          </>,
        )}
      {due &&
        line(
          <p>
            {lastBackupWords(lastBackup)} {t('kept_due')} {link(t('kept_make'))}
          </p>,
        )}
    </>
  );
}
