/** The English messages where no browser hands them out: in the terminal's report and in tests. */
import messages from '../_locales/en/messages.json' with { type: 'json' };

/** Fills `$1`, `$2` in. An unknown key is an empty string, as in a browser. */
export const getMessage = (key: string, values: string | string[] = []): string =>
  ((messages as Record<string, { message: string }>)[key]?.message ?? '').replace(
    /\$(\d)/g,
    (_, place: string) => [values].flat()[Number(place) - 1] ?? '',
  );
