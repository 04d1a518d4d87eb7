/** Titles before a person's name are matched and left out of the mention: "Mullah [Fazlullah]", "Gen. [Asim Munir]". */
import type { Span } from '../text/span.ts';

const TITLES =
  /^(?:(?:mr|mrs|ms|miss|dr|prof(?:essor)?|sir|dame|lord|lady|president|prime minister|premier|minister|senator|governor|gen(?:eral)?|lt|lieutenant|col(?:onel)?|maj(?:or)?|capt(?:ain)?|brig(?:adier)?|adm(?:iral)?|sgt|mullah|mulla|maulana|maulvi|mawlawi|mufti|allama|ayatollah|imam|barrister|justice|nawabzada|nawab)\.?\s+)+(?=\p{L})/iu;

/** The span of a person's name without the titles before it; as it is where nothing else is left. */
export const withoutTitle = (text: string, span: Span): Span => {
  const title = TITLES.exec(text.slice(span.start, span.end));
  return title === null || title[0].length >= span.end - span.start
    ? span
    : { start: span.start + title[0].length, end: span.end };
};
