/**
 * How many there are of something, in words: `1 line`, `1,204 lines`.
 * @param one what one of them is called
 * @param many what several are called; by default the same with an s
 */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
