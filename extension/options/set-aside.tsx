import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { plural, t } from '../platform/i18n.ts';
import { listSetAside, type SetAside as Row } from '../store/set-aside.ts';
import { Button } from '../ui/button.tsx';
import { datedName, download } from '../ui/download.ts';

/** What can't be read, by name and reason, and a file of it. Nothing stands here where all can be read. */
export function SetAside(): JSX.Element | null {
  const [rows, setRows] = useState<Row[]>([]);
  useEffect(() => {
    void listSetAside().then((found) => setRows(found.ok ? found.value : []));
  }, []);
  if (rows.length === 0) return null;
  return (
    <>
      <h3>{plural('set_aside', rows.length)}</h3>
      <p>{t('set_aside_means')}</p>
      <ul>
        {rows.map(({ store, id, why }) => (
          <li key={`${store} ${id}`}>
            <code>{id}</code> <span class="soft">{why}</span>
          </li>
        ))}
      </ul>
      <Button
        onClick={() =>
          download(
            datedName('sourcemark-set-aside', 'json'),
            'application/json',
            `${JSON.stringify(rows, null, 2)}\n`,
          )
        }
      >
        {t('set_aside_export')}
      </Button>
    </>
  );
}
