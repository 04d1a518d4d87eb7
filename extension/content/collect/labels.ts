/** Class and id attributes as numbers, so that elements that are labelled alike are found to be so without their words. */

export interface Label {
  /** The same for labels in which only something that is counted up differs; from 1. */
  readonly number: number;
  /** The class of an editor that shows text in plain elements beside the field that it takes the keys with. */
  readonly editor: boolean;
}

const EDITOR_CLASS =
  /(?:^|\s)(?:CodeMirror|cm-editor|monaco-editor|ace_editor|ql-editor|ProseMirror)(?:\s|$)/;

export const isEditorClass = (className: string): boolean => EDITOR_CLASS.test(className);

/** `post-1024` is counted up, `col-4` and `level-2` are a size and a level. */
const COUNTED = /\d{3,}/g;
/** In an id every number counts something. */
const NUMBERS = /\d+/g;

export class Labels {
  readonly #known = new Map<string, Label>();
  readonly #numbers = new Map<string, number>();
  readonly #counted: RegExp;

  private constructor(counted: RegExp) {
    this.#counted = counted;
  }

  static ofClasses = (): Labels => new Labels(COUNTED);
  static ofIds = (): Labels => new Labels(NUMBERS);

  get size(): number {
    return this.#known.size;
  }

  of(text: string): Label {
    let label = this.#known.get(text);
    if (!label) {
      const plain = text.replace(this.#counted, '');
      let number = this.#numbers.get(plain);
      if (number === undefined) this.#numbers.set(plain, (number = this.#numbers.size + 1));
      label = { number, editor: isEditorClass(text) };
      this.#known.set(text, label);
    }
    return label;
  }
}
