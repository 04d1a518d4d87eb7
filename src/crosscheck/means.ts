/**
 * By what means the counted came to harm, where that narrows a statistic: "killed in air strikes" is not "killed". Read
 * from the sentence of a figure on a page, and from the first part of a claim's series key ("killed-air-strikes|...").
 */
const MEANS: readonly [string, RegExp][] = [
  ['airStrikes', /\bair[- ]?(?:strikes?|raids?|operations?|attacks?|power)\b|\baerial\b|\bdrones?\b/i],
  ['suicide', /\bsuicide\b/i],
  ['complexAttacks', /\bcomplex\b/i],
  ['explosives', /\bIEDs?\b|\bimprovised\b|\broadside\b|\bland ?mines?\b/i],
  ['ground', /\bground (?:engagements?|fighting|operations?|combat)\b|\bcross-?fire\b|\bshelling\b/i],
];

/** Closed codes in a fixed order; empty where no means is named. */
export const meansIn = (words: string | null | undefined): string[] =>
  words ? MEANS.filter(([, pattern]) => pattern.test(words)).map(([code]) => code) : [];

/** "change-casualties-air-strikes|civilians|..." -> `['airStrikes']`. */
export const meansOfKey = (seriesKey: string | null | undefined): string[] =>
  meansIn(seriesKey?.split('|')[0]?.replaceAll('-', ' '));
