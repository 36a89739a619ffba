import type { SourceMap } from '../compiled';
import type { Finding } from '../finding';
import { knotOfPath, locate } from '../source-map';

/** What ink says of itself when it fails, and what an author does about it. */
const remedies: readonly (readonly [RegExp, string])[] = [
  [/ran out of content/, 'End the branch with a divert, -> DONE or -> END.'],
  [/reached end of content.*->->/, 'End the tunnel with ->->.'],
  [/reached end of content.*~ return/, 'End the function with ~ return.'],
  [/external/i, 'Write an ink function of the same name as a fallback.'],
];

/** ink puts its own idea of the place before the message; ours is better. */
const prefix = /^RUNTIME (ERROR|WARNING): ('[^']*' line \d+: |\([^)]*\): )?/;

/**
 * A failure of a running story as a finding.
 * @param path runtime path of the last step taken; null where none was
 * @param complaint what ink said
 * @param maxSteps the limit that was reached; null where another thing is the matter
 * @param sources the story's source map; null finds the knot alone
 */
export function troubleAt(
  path: string | null,
  complaint: string,
  maxSteps: number | null,
  sources: SourceMap | null,
): Finding {
  const knot = path === null ? null : knotOfPath(path);
  const source = path === null || sources === null ? null : locate(sources, path);
  const place = { severity: 'error', file: source?.file ?? null, line: source?.line ?? null, knot } as const;
  if (maxSteps !== null) {
    const where = knot === null ? 'The story' : `The knot “${knot}”`;
    return {
      ...place,
      message: `${where} goes round without end: ${maxSteps} steps and no choice.`,
      remedy: 'Give the loop a choice or a way out.',
    };
  }
  const message = complaint.replace(prefix, '').trim();
  const remedy = remedies.find(([pattern]) => pattern.test(message))?.[1] ?? 'Mend the script there.';
  return { ...place, message: `The story broke: ${message}${/[.?!]$/.test(message) ? '' : '.'}`, remedy };
}
