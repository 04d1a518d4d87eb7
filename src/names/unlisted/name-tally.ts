import type { UnlistedKind } from './piece.ts';

interface Counted {
  text: string;
  kind: UnlistedKind;
}

const FEW = 12;

/**
 * Names with what is added up of each: one for each kind and text, in the order of their first. After
 * `put({text: 'Kanam', kind: 'place', weight: 3})` that name is `get('place', 'Kanam')`, to which more is added.
 */
export class NameTally<Name extends Counted> {
  readonly names: Name[] = [];
  /** Null while there are few: to look through them all is less work. */
  #byKind: Record<UnlistedKind, Map<string, Name>> | null = null;

  get(kind: UnlistedKind, text: string): Name | undefined {
    if (this.#byKind !== null) return this.#byKind[kind].get(text);
    for (const name of this.names) if (name.text === text && name.kind === kind) return name;
    return undefined;
  }

  /** A name that it does not have yet. */
  put(name: Name): void {
    this.names.push(name);
    if (this.#byKind !== null) this.#byKind[name.kind].set(name.text, name);
    else if (this.names.length > FEW) {
      this.#byKind = { group: new Map(), place: new Map(), person: new Map() };
      for (const one of this.names) this.#byKind[one.kind].set(one.text, one);
    }
  }
}
