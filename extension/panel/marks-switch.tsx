import type { JSX } from 'preact';
import { hostOf } from '../../src/annotation/page-key.ts';
import { t } from '../platform/i18n.ts';
import { showsMarks, withSite } from '../platform/settings.ts';
import type { PageSummary } from '../protocol/to-content.ts';
import { Switch } from '../ui/switch.tsx';
import { useSettings } from '../ui/use-settings.ts';

/** Shows or hides the marks on the site's pages. What names a site is not kept of a private window. */
export function MarksSwitch({ summary }: { summary: PageSummary }): JSX.Element | null {
  const [settings, change] = useSettings();
  const host = hostOf(summary.url);
  if (!settings || host === '' || summary.private) return null;
  const show = (marks: boolean) =>
    void change((now) => ({
      sites: withSite(now.sites, host, { marks: marks === now.marks ? undefined : marks }),
    }));
  return (
    <Switch on={showsMarks(settings, host)} onChange={show}>
      {t('panel_marks_shown', host)}
    </Switch>
  );
}
