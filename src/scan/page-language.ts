/** The language of a page: what it declares, unless its letters are of another script. */

/** The blocks that hold nearly all letters of the script: asked first, since an expression over a whole script takes long to get ready. */
const MAYBE_ARABIC = /[\u0600-\u08ff\ufb50-\ufdff\ufe70-\ufeff]/;
const ARABIC = /\p{Script=Arabic}/gu;
const LATIN = /\p{Script=Latin}/gu;
const count = (text: string, letters: RegExp) => text.match(letters)?.length ?? 0;

export interface PageLanguage {
  /** A language tag (BCP 47), where one is declared that the script does not belie. */
  language: string | undefined;
  /** Figures are read in English; elsewhere only names are. */
  namesOnly: boolean;
}

/**
 * @param declared the page's `lang`, where it has one
 * @param sample some of its text
 */
export function pageLanguage(declared: string | null, sample: string): PageLanguage {
  const tag = declared?.trim().replaceAll('_', '-') ?? '';
  const valid = /^[a-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/i.test(tag) ? tag : undefined;
  const english = /^en(?:-|$)/i.test(valid ?? 'en');
  // Many a site's template says "en" over Urdu text.
  if (MAYBE_ARABIC.test(sample) && count(sample, ARABIC) > count(sample, LATIN))
    return { language: english ? undefined : valid, namesOnly: true };
  return { language: valid, namesOnly: !english };
}
