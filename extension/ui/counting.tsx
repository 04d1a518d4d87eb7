import type { JSX } from 'preact';
import type { EntityBrief } from '../../src/crosscheck/brief.ts';
import { t } from '../platform/i18n.ts';
import type { ViewActions } from './actions.ts';
import { SourceLine } from './source-line.tsx';

interface CountingProps {
  brief: Pick<EntityBrief, 'counting'>;
  actions: Pick<ViewActions, 'showSource'>;
}

/** What a body that counts counts: the first thing to know before two counts are laid side by side. */
export function Counting({ brief: { counting }, actions }: CountingProps): JSX.Element | null {
  if (!counting) return null;
  const { what, whom, often, source } = counting;
  const rows = [
    [t('ui_counting_what'), what],
    [t('ui_counting_whom'), whom],
    [t('ui_counting_often'), often],
  ] as const;
  return (
    <section class="counting">
      <h3>{t('ui_counting_title')}</h3>
      <dl>
        {rows.map(([label, words]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <SourceLine source={source} actions={actions} />
    </section>
  );
}
