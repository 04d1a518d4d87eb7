import { DOT } from '../../ui/dot.ts';
import type { Compared } from './compared.ts';

const MOST = 3;

/** The dataset's claims on the figures under the mark, as evidence that may be attached: "… killed · Daily, 16 Jul 2018". */
export function offersOf(compared: readonly Compared[]): { record: string; title: string }[] {
  const offers = new Map<string, string>();
  for (const { claim, statement, source } of compared.flatMap(({ claims }) => claims))
    offers.set(claim, `${statement}${DOT}${source.shortName}`);
  return [...offers].slice(0, MOST).map(([record, title]) => ({ record, title }));
}
