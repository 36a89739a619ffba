/** The beginning of a text that may be a page long. @param most how many characters of it, at least 1 */
export const excerpt = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
