const openingMark = /^[“‘"'«„]/u;

/** True where a paragraph begins with an opening mark, which hangs in the margin, as in a book that is set with care. */
export const hangs = (text: string): boolean => openingMark.test(text);
