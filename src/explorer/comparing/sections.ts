import { excerpt } from '../excerpt';
import type { Moved } from './lines';

/** Longer lists than this are told in part. */
const most = 20;
/** Longer lines of the story than this are told in part, in characters. */
const longest = 100;

/** A list under its title; nothing where it is empty. */
export function section(title: string, lines: readonly string[]): readonly string[] {
  if (lines.length === 0) return [];
  const rest = lines.length - most;
  const more = rest > 0 ? [`… and ${rest} more`] : [];
  return [`${title}:`, ...[...lines.slice(0, most), ...more].map((line) => `  ${line}`)];
}

/** What can become of something that is read, in the order in which it matters. */
const fates: readonly (readonly [string, (one: Moved) => boolean])[] = [
  ['were reached, and are not found now', ({ before, after }) => before === 'reached' && after === 'not found'],
  ['are proven unreachable now, and were not', ({ before, after }) => before !== null && after === 'unreachable'],
  ['are reached now, and were not', ({ before, after }) => before !== null && after === 'reached'],
  ['are new, and proven unreachable', ({ before, after }) => before === null && after === 'unreachable'],
  ['are new, and not found', ({ before, after }) => before === null && after === 'not found'],
  ['are new, and reached', ({ before, after }) => before === null && after === 'reached'],
  ['are gone', ({ after }) => after === null],
];

/** Lines, or endings, by what became of them. */
export const fateSections = (what: 'lines' | 'endings', moved: readonly Moved[]): readonly string[] =>
  fates.flatMap(([fate, fits]) => {
    const names = moved.filter(fits).map(({ name }) => excerpt(name, longest));
    return section(`These ${what} ${fate}`, names);
  });
