import type { Finding } from '../../story';
import { measureRare } from '../measures/reach';
import { measureRepeats } from '../measures/repeats';
import type { Explored } from '../search/explored';

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 57).trimEnd()}…` : text);

/** What simulated readers met with that a writer would not wish for: the same line twice, and what hardly anyone sees. */
export function readingFindings(explored: Pick<Explored, 'content' | 'pieces' | 'runs'>): readonly Finding[] {
  const { content, runs } = explored;
  const repeats = measureRepeats(content, runs).map(
    ({ file, line, knot, text, readers, witness }): Finding => ({
      severity: 'warning',
      file,
      line,
      knot,
      message: `${readers} of ${runs.length} readers read “${shorten(text)}” twice.`,
      remedy: 'Say it otherwise the second time, or mark it with “# again” where that is meant.',
      witness,
    }),
  );
  const rare = (measureRare(explored, runs) ?? []).map(
    ({ file, line, knot, text, readers, witness }): Finding => ({
      severity: 'warning',
      file,
      line,
      knot,
      message: `Only ${readers} of ${runs.length} readers come to “${shorten(text)}”.`,
      remedy: 'Make the way there wider, or mark it with “# secret”.',
      witness,
    }),
  );
  return [...repeats, ...rare];
}
