import type { ComponentChildren, JSX } from 'preact';
import type { Settings, changeSettings } from '../platform/settings.ts';

/** What every section that changes a switch is given. */
export interface SectionProps {
  settings: Settings;
  change: typeof changeSettings;
}

interface Props {
  /** Also the address of the section (`options.html#sites`). */
  id: string;
  title: string;
  children: ComponentChildren;
}

export const Section = ({ id, title, children }: Props): JSX.Element => (
  <section aria-labelledby={id}>
    <h2 id={id} tabIndex={-1}>
      {title}
    </h2>
    {children}
  </section>
);
