import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../platform/i18n.ts';
import type { Dismissal } from '../platform/dismissal.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Toast } from '../ui/toast.tsx';
import { Section, type SectionProps } from './section.tsx';

const same = (a: Dismissal, b: Dismissal): boolean =>
  a.text === b.text && a.entity === b.entity && a.host === b.host;

/** Matches that were sent away by "Not this one", each to be taken back; and taking it back can be undone. */
export function Dismissed({ settings, change }: SectionProps): JSX.Element {
  const [back, setBack] = useState<Dismissal | null>(null);
  const { dismissals } = settings;
  const restore = (one: Dismissal) => {
    setBack(one);
    void change((now) => ({ dismissals: now.dismissals.filter((other) => !same(one, other)) }));
  };
  const undo = () => {
    if (back) void change((now) => ({ dismissals: [...now.dismissals, back] }));
  };
  return (
    <Section id="dismissed" title={t('options_dismissed')}>
      {dismissals.length === 0 ? (
        <EmptyState words={t('options_dismissed_none')} />
      ) : (
        <ul class="plain-list table-list">
          {dismissals.map((one) => (
            <li key={`${one.text} ${one.entity} ${one.host}`} class="row spread">
              <span>
                <bdi>{one.text}</bdi>{' '}
                <span class="soft">
                  {one.host === null
                    ? t('options_dismissed_everywhere')
                    : t('options_dismissed_on', one.host)}
                </span>
              </span>
              <Button
                look="quiet"
                label={t('options_dismissed_back_what', one.text)}
                onClick={() => restore(one)}
              >
                {t('options_dismissed_back')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Toast
        said={back && { words: t('options_dismissed_done', back.text), undo }}
        onUndone={() => setBack(null)}
      />
    </Section>
  );
}
