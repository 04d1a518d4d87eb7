/** Between facets of one line; it stays with what comes before it. */
export const DOT = '\u00a0· ';
