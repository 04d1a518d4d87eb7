/** The scripts that a worker runs when they are first asked for. */
export const LATE = 'late.js';
export const UPKEEP = 'upkeep.js';
export const DRAWINGS = 'drawings.js';
