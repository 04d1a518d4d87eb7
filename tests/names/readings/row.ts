/**
 * A row of the tables of readings: `[6, 'of Swat', 'Swat had been under the Taliban.', ['Taliban=ttp']]`.
 *
 * The number is that of an ambiguous name; "A. ¶ B." is a page of two paragraphs: the rest of the page decides too.
 * What is expected, in order: `name=entity`; `name=?one|another` where it stays open; `name=place>government` where a
 * capital or an office stands for someone; `name=!event`; a figure as `words: kind measure population`. A reading
 * that begins with "none" says why the word is no name, or no figure, there.
 */
export type Row = [point: number, reading: string, page: string, expected: string[], date?: string];
