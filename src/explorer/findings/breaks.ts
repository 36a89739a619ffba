import type { Finding } from '../../story';
import type { Narrated } from '../reading/narrated';
import type { ReadResult, SearchResult } from '../search/jobs';
import type { Judgement } from '../search/judge';
import { endsNowhere, nothingToSay } from './stops';

const nameOf = ({ file, line, knot, message }: Finding): string => [file, line, knot, message].join('\n');

/**
 * Where the story breaks off, each place once, with the shortest way there that holds in the game. Where chance leads
 * there by no seed that was tried, it may be that none does: that is a warning.
 */
export function breakFindings(
  { probe, sayable }: Narrated,
  { seeds }: Judgement,
  searched: Pick<SearchResult, 'amiss'>,
  read: Pick<ReadResult, 'amiss'>,
): readonly Finding[] {
  const found = new Map<string, Finding>();
  const add = (finding: Finding): void => {
    const known = found.get(nameOf(finding))?.witness;
    const isNearer =
      known == null || (finding.witness != null && finding.witness.choices.length < known.choices.length);
    if (isNearer) found.set(nameOf(finding), finding);
  };
  for (const finding of read.amiss) add(finding);
  for (const { finding, route } of searched.amiss) {
    const witness = seeds.witness(route, ({ trouble, offered }) => {
      if (trouble !== null) return nameOf(trouble) === nameOf(finding);
      const stop = offered === 0 ? endsNowhere(probe) : nothingToSay(probe);
      return sayable().length === 0 && nameOf(stop) === nameOf(finding);
    });
    add({ ...finding, witness, severity: witness === null ? 'warning' : finding.severity });
  }
  return [...found.values()];
}

/**
 * From where no end can be reached any more, whatever is chosen: proven, since everything behind it was tried. Where
 * chance leads by no seed that was tried, nobody can be shown it, and it is not told.
 */
export function lockFindings(
  { probe }: Narrated,
  { seeds }: Judgement,
  searched: Pick<SearchResult, 'locks'>,
): readonly Finding[] {
  const found = new Map<string, Finding>();
  const nearestFirst = [...searched.locks].sort((a, b) => a.choices.length - b.choices.length);
  for (const route of nearestFirst) {
    const witness = seeds.witness({ ...route, byChance: true }, ({ trouble }) => trouble === null);
    if (witness === null) continue;
    const choice = probe.content.choices[probe.offered()[0] ?? -1];
    const finding: Finding = {
      severity: 'error',
      file: choice?.source?.file ?? null,
      line: choice?.source?.line ?? null,
      knot: choice?.knot ?? null,
      message: 'From here on no end can be reached, whatever is chosen.',
      remedy: 'Give these options a way out, or keep readers from coming here.',
      witness,
    };
    if (!found.has(nameOf(finding))) found.set(nameOf(finding), finding);
  }
  return [...found.values()];
}
