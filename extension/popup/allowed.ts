/** Whether a site may be read without a click. */
import { coversAll, siteOf } from '../platform/access.ts';

/** The granted pattern that lets a host be read: its own, that of a domain above it, or all sites; null where none does. */
export function grantFor(patterns: readonly string[], host: string): string | null {
  if (coversAll(patterns)) return patterns.find((pattern) => coversAll([pattern])) ?? null;
  return (
    patterns.find((pattern) => {
      const site = siteOf(pattern);
      return site !== null && (host === site || host.endsWith(`.${site}`));
    }) ?? null
  );
}
