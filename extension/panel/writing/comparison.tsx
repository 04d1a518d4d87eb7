import type { JSX } from 'preact';
import { t } from '../../platform/i18n.ts';
import type { Compared } from './compared.ts';

/** What the machine lays side by side, beside the rating that a person gives: never a rating itself. */
export function Comparison({ compared }: { compared: readonly Compared[] }): JSX.Element | null {
  const said = compared.filter(({ lines }) => lines.length > 0);
  if (said.length === 0) return null;
  return (
    <aside class="boxed" aria-label={t('editor_compared')}>
      <p class="soft">{t('editor_compared')}</p>
      <ul class="plain-list">
        {said.map(({ words, lines }) => (
          <li key={words}>
            <bdi>{words}</bdi>
            <ul class="lines">
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </aside>
  );
}
