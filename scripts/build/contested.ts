/**
 * Stretches of the world atlas that more than one side claims. Natural Earth marks disputed lines in a file of its own
 * that the atlas does not carry, so they are named here: a border as the two features that share it, with the window in
 * which it is meant. The list is hand-kept and not complete; a line that is missing here is no statement about it.
 */

/** West, south, east, north, in degrees. */
export type Window = readonly [number, number, number, number];

export interface ContestedBorder {
  between: readonly [string, string];
  /** The whole border where there is none. */
  window?: Window;
}

export const CONTESTED_BORDERS: readonly ContestedBorder[] = [
  // The line of control and the working boundary of Jammu, then the ceasefire ground of Siachen.
  { between: ['Pakistan', 'India'], window: [73, 32.27, 78, 37.2] },
  { between: ['Pakistan', 'China'] },
  // The line of actual control in the west and the middle, and the line in the east; Sikkim's part is settled.
  { between: ['India', 'China'], window: [77, 30, 81.2, 36.5] },
  { between: ['India', 'China'], window: [91.4, 27, 97.5, 29.6] },
  { between: ['Russia', 'Ukraine'], window: [32.4, 45.2, 36.8, 46.4] },
  { between: ['Israel', 'Syria'] },
];

/** Features all of whose land borders are contested, by the atlas's own names. */
export const CONTESTED_FEATURES: ReadonlySet<string> = new Set([
  'Siachen Glacier',
  'Kosovo',
  'N. Cyprus',
  'Somaliland',
  'W. Sahara',
  'Palestine',
]);

/**
 * Rough outlines of lands that several states claim, longitude before latitude: of a place in one of them no country is
 * marked as the one that it lies in.
 */
export const CONTESTED_LANDS: readonly (readonly (readonly [number, number])[])[] = [
  // The former princely state of Jammu and Kashmir, with Gilgit-Baltistan and Aksai Chin.
  [
    [74, 32.75],
    [73.6, 33.2],
    [73.55, 33.65],
    [73.4, 34],
    [73.38, 34.4],
    [73.75, 34.95],
    [73.1, 35.5],
    [72.5, 35.95],
    [72.5, 36.55],
    [74, 37.05],
    [75.5, 37.1],
    [77.8, 36],
    [80.4, 35.6],
    [80.3, 34.2],
    [79.2, 32.5],
    [77.9, 32.6],
    [76, 32.5],
    [75.3, 32.25],
    [74.65, 32.55],
  ],
  // The Golan Heights.
  [
    [35.62, 33.25],
    [35.78, 33.42],
    [35.92, 33.2],
    [35.9, 32.75],
    [35.65, 32.68],
    [35.62, 32.9],
  ],
  // Crimea.
  [
    [32.4, 45.2],
    [33.6, 46.15],
    [35, 46],
    [36.7, 45.5],
    [36.7, 44.9],
    [33.7, 44.3],
  ],
];
