/** Who makes an annotation: the desk, by the name that it has given itself. No person is named, and no mail address is. */
import * as v from 'valibot';
import type { Creator } from './annotation.ts';
import { short, webAddress } from './primitives.ts';

/**
 * A desk as the model has an organisation (3.3.2): `{type: 'Organization', name: 'Harbour Desk', homepage: 'https://...'}`.
 * Undefined where it has no name; an address that is none of the web is left out.
 */
export function deskAsCreator(desk: { name: string; url?: string } | null): Creator | undefined {
  const name = v.safeParse(short, desk?.name.trim());
  if (!name.success) return undefined;
  const homepage = v.safeParse(webAddress, desk?.url?.trim());
  return {
    type: 'Organization',
    name: name.output,
    ...(homepage.success ? { homepage: homepage.output } : {}),
  };
}
