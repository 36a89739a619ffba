import type { Finding } from '../../story';
import { counted } from '../counted';
import type { Explored } from '../search/explored';

/** The endings that no reader comes to. */
export function endingFindings({ endings, states }: Pick<Explored, 'endings' | 'states'>): readonly Finding[] {
  return [...endings].flatMap(([name, { verdict }]): readonly Finding[] => {
    if (verdict === 'reached') return [];
    const proven = verdict === 'unreachable';
    return [
      {
        severity: proven ? 'error' : 'warning',
        file: null,
        line: null,
        knot: null,
        message: proven
          ? `The ending “${name}” can’t be reached.`
          : `The ending “${name}” was not found in ${counted(states, 'state')}.`,
        remedy: `Lead readers to a line with “# ending: ${name}”, or take the ending out of the manifest.`,
      },
    ];
  });
}
