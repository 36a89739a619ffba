/**
 * What makes a number with a part behind its point: one as it is written, and ink's two functions. What is said in text
 * may look the same, and is taken for it.
 */
const fractions = /[[,:]\s*"?-?\d+(?:\.\d|e)|"(?:FLOAT|POW)"/i;

/**
 * Whether all numbers of a story are whole whatever is chosen. Where they are not, inkjs 2.4.0 reads a save otherwise
 * than it was written: of 5.0 it makes 5, and half of that is 2.
 * @param ink the compiled story, as ink's runtime JSON
 */
export const hasWholeNumbers = (ink: string): boolean => !fractions.test(ink);
