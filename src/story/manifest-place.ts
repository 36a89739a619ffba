/** The one-based line that an offset of a text lies in. */
const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/**
 * The line of a spot in a JSON text: that of the last key on its path that is written there.
 * @param path keys from the outside in; indices of lists are passed over
 */
export function lineOfPath(json: string, path: readonly string[]): number {
  let from = 0;
  for (const key of path) {
    const found = json.indexOf(`${JSON.stringify(key)}`, from);
    if (found >= 0) from = found;
  }
  return lineAt(json, from);
}

/** The line that a JSON parser stumbled in, by what it says; null where it says no place. */
export function lineOfSyntaxError(json: string, message: string): number | null {
  const line = /\bline (\d+)/.exec(message)?.[1];
  if (line !== undefined) return Number(line);
  const position = /\bposition (\d+)/.exec(message)?.[1];
  if (position !== undefined) return lineAt(json, Number(position));
  return /end of JSON input/.test(message) ? lineAt(json, json.trimEnd().length) : null;
}
