import type { Finding } from '../finding';
import { formatFinding } from '../finding';

/**
 * The story could not go on: a runtime error of ink, an endless loop, or a save that doesn't fit. It carries a finding,
 * since an author or a file is to blame and never the program.
 */
export class StoryError extends Error {
  readonly finding: Finding;

  constructor(finding: Finding) {
    super(formatFinding(finding));
    this.name = 'StoryError';
    this.finding = finding;
  }
}
