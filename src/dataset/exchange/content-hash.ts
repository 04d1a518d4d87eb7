/** The hash that `contentSha256` makes, for records that come one by one and never stand in memory together. */
import { SHA256 } from '@stablelib/sha256';
import { canonicalJson, hexOf } from '../canonical.ts';
import type { PackIssue, Result } from '../result.ts';
import { LISTS, recordKey, type AnyRecord } from './records.ts';

/** Browsers hash only what is there as a whole; this takes it in pieces. */
export class ContentHash {
  readonly #hash = new SHA256();
  readonly #utf8 = new TextEncoder();
  #list = -1;
  #last = '';
  #empty = true;
  #waiting = '';

  #write(text: string): void {
    this.#waiting += text;
    if (this.#waiting.length > 65_536) this.#flush();
  }

  #flush(): void {
    this.#hash.update(this.#utf8.encode(this.#waiting));
    this.#waiting = '';
  }

  #openUntil(list: number): void {
    while (this.#list < list) {
      this.#write(this.#list < 0 ? '{' : '],');
      this.#list += 1;
      this.#write(`"${LISTS[this.#list]}":[`);
      this.#empty = true;
      this.#last = '';
    }
  }

  /**
   * @returns whether the record stands in order after the one before; where it does not, the hash is of no use and the
   *   records have to be sorted first.
   */
  add(one: AnyRecord): Result<boolean, PackIssue> {
    const text = canonicalJson(one.record);
    return text.ok ? { ok: true, value: this.addText(one, text.value) } : text;
  }

  /** The same for a record whose canonical JSON is at hand. */
  addText(one: AnyRecord, text: string): boolean {
    const list = LISTS.indexOf(one.list);
    const key = recordKey(one);
    if (list < this.#list || (list === this.#list && key < this.#last)) return false;
    this.#openUntil(list);
    this.#write(this.#empty ? text : `,${text}`);
    this.#empty = false;
    this.#last = key;
    return true;
  }

  /** In hexadecimal, of what was added so far; more may come. */
  soFar(): string {
    this.#flush();
    return hexOf(new SHA256().restoreState(this.#hash.saveState()).digest());
  }

  /** In hexadecimal. Nothing can be added afterwards. */
  digest(): string {
    this.#openUntil(LISTS.length - 1);
    this.#write(']}');
    this.#flush();
    return hexOf(this.#hash.digest());
  }
}
