import type { UnlistedKind } from './piece.ts';

interface Counted {
  text: string;
  kind: UnlistedKind;
}

/**
 * Names with what is added up of each: one for each kind and text, in the order of their first. After
 * `put({text: 'Kanam', kind: 'place', weight: 3})` that name is `get('place', 'Kanam')`, to which more is added.
 */
export class NameTally<Name extends Counted> {
  readonly names: Name[] = [];
  readonly #byKind: Record<UnlistedKind, Map<string, Name> | null> = {
    group: null,
    place: null,
    person: null,
  };

  get(kind: UnlistedKind, text: string): Name | undefined {
    return this.#byKind[kind]?.get(text);
  }

  put(name: Name): void {
    this.names.push(name);
    (this.#byKind[name.kind] ??= new Map()).set(name.text, name);
  }
}
