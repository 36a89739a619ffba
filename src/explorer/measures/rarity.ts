import type { Finding, Manifest } from '../../story';
import type { Report } from './report';

/** How far what a manifest says of an ending may lie from what is measured: readers are simulated, and by chance. */
const slack = 0.04;

const percent = (share: number): string => `${Math.round(share * 100)} %`;

/**
 * Holds what the manifest tells readers of how rare an ending is against how many simulated readers come to it.
 * @param file what the findings call the manifest
 * @returns an error for each ending of which it says another share than was measured, by more than 4 in 100
 */
export function rarityFindings(
  endings: readonly Pick<Report['endings'][number], 'name' | 'share'>[],
  manifest: Pick<Manifest, 'endings'>,
  file = 'manifest.json',
): readonly Finding[] {
  return endings.flatMap(({ name, share }) => {
    const said = manifest.endings[name]?.share01;
    if (said === undefined || share === null || Math.abs(said - share) <= slack) return [];
    const message = `The ending “${name}” is said to be reached by ${percent(said)} of simulated readers, and is by ${percent(share)}.`;
    const remedy = `Write “share01”: ${share.toFixed(2)} for it.`;
    return [{ severity: 'error', file, line: null, knot: null, message, remedy }];
  });
}
