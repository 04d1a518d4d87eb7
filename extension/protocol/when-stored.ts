/** For surfaces that only want to know that something was stored, here or elsewhere. */
import type { Stored } from './announce.ts';
import { receive } from './receive.ts';
import { toSurfaces, type ToSurfaces } from './to-surfaces.ts';

const nothing = () => ({ ok: true, value: null }) as const;

/** Runs each time that one of these was stored, until the signal aborts. */
export function whenStored(what: readonly Stored[], run: () => void, signal: AbortSignal): void {
  receive<ToSurfaces>(
    toSurfaces,
    {
      pageChanged: nothing,
      draftReady: nothing,
      storeChanged: (stored) => {
        if (what.includes(stored.what)) run();
        return nothing();
      },
    },
    signal,
  );
}
