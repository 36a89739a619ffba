/** Hands a file to the browser, which puts it where the reader keeps such things. */
export function keepFile(document: Document, name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads it after the click, at a moment that it doesn't tell.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
