/** Something typeset, as a file of its own. */
export interface LeavesFile {
  readonly name: string;
  readonly html: string;
}

/** What a file is made from. */
export interface FileSetting {
  readonly title: string;
  /** BCP 47 tag. */
  readonly language: string;
  /** What the file is called after; default the title. */
  readonly called?: string;
  /** The leaves as HTML, their text escaped. */
  readonly leaves: string;
  /** The style sheet that they are set by. */
  readonly styles: string;
  /** The class of the body, by which the sheet knows that the leaves are by themselves. */
  readonly alone: string;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (letter) => escapes[letter] ?? letter);

/** Letters and digits of a title, for a name that every file system takes. */
const asFileName = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '') || 'book';

/** Makes leaves into one file that opens in any browser, with nothing to fetch. */
export function fileOf({ title, language, called = title, leaves, styles, alone }: FileSetting): LeavesFile {
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
<body class="${escaped(alone)}">
${leaves}
</body>
</html>
`;
  return { name: `${asFileName(called)}.html`, html };
}
