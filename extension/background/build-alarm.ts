/** Wakes the background where a build of the index was cut off. */
export const BUILD_ALARM = 'build-index';
