import type { Book } from './book';

/** A book as a file of its own. */
export interface BookFile {
  readonly name: string;
  readonly html: string;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (letter) => escapes[letter] ?? letter);

/** Letters and digits of a title, for a name that every file system takes. */
const asFileName = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '') || 'book';

/**
 * Makes a book into one file that opens in any browser, with nothing to fetch.
 * @param leaves the book as HTML, its text escaped
 * @param styles the style sheet that it is set by
 */
export function fileOf({ title, language }: Book, leaves: string, styles: string): BookFile {
  const html = `<!doctype html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>
${styles.trim()}
</style>
</head>
<body class="book-alone">
${leaves}
</body>
</html>
`;
  return { name: `${asFileName(title)}.html`, html };
}
