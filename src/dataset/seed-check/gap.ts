/** Where pack and documents part: `{document: '003_9d.txt', at: 120, code: 'number', message: '"two" (120) ...'}`. */
export interface Gap {
  document: string;
  /** UTF-16 offset in the document; missing where the document itself is the matter. */
  at?: number;
  code: 'missing' | 'changed' | 'selector' | 'occurrence' | 'unused' | 'capital' | 'number' | 'coverage';
  message: string;
}

/** A word without a record of its own, and the record that says why. */
export interface Explained {
  document: string;
  at: number;
  words: string;
  by: string;
}

/** A document as it was read: its text is that of its bytes, undecorated. */
export interface SeedDocument {
  id: string;
  fileName: string;
  text: string;
}
