/**
 * What the reader said of a match: "not this one", or "the city". Kept as `{text: 'Kunduz', entity: 'sm:seed/place/kunduz',
 * host: 'news.example', instead: 'sm:seed/place/kunduz-city'}`; a null host is everywhere, a null `instead` sends it away.
 */
import type { Mention } from './mention.ts';

export interface Judged {
  text: string;
  entity: string | null;
  host: string | null;
  instead: string | null;
}

const entityOf = (mention: Mention): string | null => (mention.kind === 'figure' ? null : mention.entity);

/** The judgements that hold on one site, by the words they are about; the newest comes last and wins. */
export class Judgements {
  readonly #byText = new Map<string, Judged[]>();

  constructor(judged: Iterable<Judged>, host: string) {
    for (const one of judged) {
      if (one.host !== null && one.host !== host) continue;
      const same = this.#byText.get(one.text);
      if (same) same.push(one);
      else this.#byText.set(one.text, [one]);
    }
  }

  get size(): number {
    return this.#byText.size;
  }

  /** The mention as the reader has it: itself, with another entity, or null where it was sent away. */
  apply(mention: Mention): Mention | null {
    const judged = this.#byText
      .get(mention.text)
      ?.findLast(
        ({ entity, instead }) => entity === entityOf(mention) && (instead === null || instead !== entity),
      );
    if (!judged) return mention;
    if (judged.instead === null || mention.kind === 'figure') return null;
    const { subKind: _other, ...rest } = mention;
    return { ...rest, entity: judged.instead, resolution: 'contextual', why: [] };
  }
}
