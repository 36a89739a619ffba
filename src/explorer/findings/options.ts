import type { Finding } from '../../story';
import type { Content } from '../../story/probing';
import type { Comparison } from '../search/same-words';

/** Options of one menu between which there is no difference. One that is marked to be answered later may be silent now. */
export function sameWordsFindings({ choices }: Content, same: readonly Comparison[]): readonly Finding[] {
  return same.flatMap(({ pair: [first, second], same: how }): readonly Finding[] => {
    const one = choices[first];
    const other = choices[second];
    if (one === undefined || other === undefined) return [];
    const later = [one, other].some(({ tags }) => tags.includes('later'));
    if (how === 'words' && later) return [];
    const line = one.source === null ? 'another option' : `that of line ${one.source.line}`;
    return [
      {
        severity: 'warning',
        file: other.source?.file ?? null,
        line: other.source?.line ?? null,
        knot: other.knot,
        message:
          how === 'words'
            ? `This option is answered in the same words as ${line}; only what is remembered differs.`
            : `This option makes no difference: it leads to the same words as ${line}, now and ever after.`,
        remedy:
          how === 'words'
            ? 'Let the answers differ, or mark what is answered later with “# later”.'
            : 'Let them differ, in words or in what is remembered, or make them one.',
      },
    ];
  });
}
