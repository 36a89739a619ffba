import type { Finding } from '../../story';
import { breakFindings, lockFindings } from '../findings/breaks';
import { endingFindings } from '../findings/endings';
import { sameWordsFindings } from '../findings/options';
import { readingFindings } from '../findings/readings';
import { unreachedFindings } from '../findings/unreached';
import type { Narrated } from '../reading/narrated';
import type { ReadResult, SearchResult } from './jobs';
import type { Judgement } from './judge';

/** Everything amiss that reading a story shows: what breaks first, then what can't be reached, then what is idle. */
export function findAmiss(
  narrated: Narrated,
  searched: SearchResult,
  read: ReadResult,
  judged: Judgement,
): readonly Finding[] {
  const { content } = narrated.probe;
  return [
    ...breakFindings(narrated, judged, searched, read),
    ...lockFindings(narrated, judged, searched),
    ...endingFindings({ endings: judged.endings, states: searched.states }),
    ...unreachedFindings(narrated.probe, judged, searched),
    ...sameWordsFindings(content, searched.sameWords),
    ...readingFindings({ content, pieces: judged.pieces, runs: read.runs }),
  ];
}
