/** An alias as a user types it, and the record that it makes. */
import * as v from 'valibot';
import { scriptOf } from './script-of.ts';
import { alias as schema, type Alias, type Cue } from './alias.ts';

/** The words by which it is told from others, as they are typed: "army, corps; brigade". */
export interface AliasDraft {
  text: string;
  /** BCP 47. */
  lang: string;
  source: string;
  ambiguity: Alias['ambiguity'];
  /** Only near one of these words. */
  near: string;
  /** Only where one of these words stands somewhere in the document. */
  somewhere: string;
  /** Not near any of these. */
  never: string;
}

/** How many words away a cue may stand, where the user does not say. */
const NEAR = 8;

/** Words or phrases between commas, semicolons or line breaks, each once. */
export const cueWords = (typed: string): string[] => [
  ...new Set(
    typed
      .split(/[,;،؛\n]/u)
      .map((word) => word.trim().replace(/\s+/gu, ' '))
      .filter(Boolean),
  ),
];

const cues = (kind: Cue['kind'], typed: string): Cue[] => {
  const value = cueWords(typed);
  if (value.length === 0) return [];
  return [kind === 'nearWord' ? { kind, value, window: NEAR } : { kind, value }];
};

/** The alias, or null where no record can be made of it: no text, too long a word, no source. */
export function aliasOf(draft: AliasDraft): Alias | null {
  const text = draft.text.trim().replace(/\s+/gu, ' ');
  const requires = [...cues('nearWord', draft.near), ...cues('docWord', draft.somewhere)];
  const forbids = cues('nearWord', draft.never);
  const made = {
    text,
    lang: draft.lang,
    script: scriptOf(text),
    kind: 'name',
    caseRule: 'exact',
    ambiguity: draft.ambiguity,
    ...(requires.length > 0 ? { requires } : {}),
    ...(forbids.length > 0 ? { forbids } : {}),
    source: draft.source,
  };
  const parsed = v.safeParse(schema, made);
  return parsed.success ? parsed.output : null;
}
