/** What an author has got wrong, as data: where it stands, what is the matter, and what to do. */
export interface Finding {
  readonly severity: 'error' | 'warning';
  /** Path relative to the story folder, or null where no file is to blame. */
  readonly file: string | null;
  /** One-based line, or null where none is known. */
  readonly line: number | null;
  readonly knot: string | null;
  /** What is wrong, as one sentence. */
  readonly message: string;
  /** What to do about it, as one sentence. */
  readonly remedy: string;
  /** The seed and the choices by which it can be seen, where that is known. */
  readonly witness?: { readonly seed: number; readonly choices: readonly string[] } | null;
}

/** One finding as a line for a terminal: `file:line (knot) error: message Remedy.` */
export function formatFinding(finding: Finding): string {
  const place = finding.file === null ? '' : `${finding.file}${finding.line === null ? '' : `:${finding.line}`}`;
  const knot = finding.knot === null ? '' : ` (${finding.knot})`;
  const head = `${place}${knot}`.trim();
  return `${head === '' ? '' : `${head} `}${finding.severity}: ${finding.message} ${finding.remedy}`.trim();
}
