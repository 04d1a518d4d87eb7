import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../platform/i18n.ts';
import { openShortcutSettings, shortcuts, type Shortcut } from '../platform/shortcuts.ts';
import { Button } from '../ui/button.tsx';
import { Section } from './section.tsx';

/** The keys as they are now: read again when one comes back from the browser's page. */
function useShortcuts(): Shortcut[] {
  const [list, setList] = useState<Shortcut[]>([]);
  useEffect(() => {
    const read = () => void shortcuts().then(setList);
    read();
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, []);
  return list;
}

export function Keys(): JSX.Element {
  const list = useShortcuts();
  const [opened, setOpened] = useState(true);
  return (
    <Section id="keys" title={t('options_keys')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('options_keys_what')}</th>
            <th scope="col">{t('options_keys_keys')}</th>
          </tr>
        </thead>
        <tbody>
          {list.map(({ name, description, keys }) => (
            <tr key={name}>
              <th scope="row">{description}</th>
              <td>{keys ? <kbd>{keys}</kbd> : <span class="soft">{t('options_keys_none')}</span>}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Button onClick={() => void openShortcutSettings().then(setOpened)}>{t('options_keys_change')}</Button>
      <p role="status" class="soft">
        {opened ? '' : t('options_keys_elsewhere')}
      </p>
    </Section>
  );
}
