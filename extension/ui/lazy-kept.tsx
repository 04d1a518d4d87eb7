/** The lines on how the user's data is kept, fetched with the database when they are first shown. */
import { lazy } from './lazy.tsx';
import type { KeepingLinesProps } from './keeping-lines.tsx';

interface KeptStore {
  keeping: KeepingLinesProps['ask'];
  forgetLost: KeepingLinesProps['forgetLost'];
}

/**
 * @param store how the page comes to its database
 * @param here on the page that the lines would lead to
 */
export const lazyKept = (store: () => Promise<KeptStore>, here = false): ReturnType<typeof lazy> =>
  lazy(async () => {
    const [{ KeepingLines }, { keeping, forgetLost }] = await Promise.all([
      import('./keeping-lines.tsx'),
      store(),
    ]);
    return () => <KeepingLines ask={keeping} forgetLost={forgetLost} here={here} />;
  });
