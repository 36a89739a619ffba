import type { Finding, Manifest } from '../../story';
import type { Explored } from '../search/explored';
import { measureEchoed, measureReflective, measureSpeakers, measureStateLineEvery } from './answers';
import { measureEndings, measurePersonas } from './endings';
import { measureChoices, measureGap, measureWords } from './lengths';
import { measureAxes, measureDelayed, measureThreads } from './memory';
import { measureCoverage, measureHeat, measureRare, measureWordsByFile } from './reach';
import { measureRepeats } from './repeats';
import { measureSecondRun, measureSeenShare } from './replay';

/**
 * Every measure of a story, as it is printed and as JSON. Shares are from 0 to 1, and shares among the simulated
 * readers, in the mix that `personas` states. What can't be taken is null: a median of no readers, a share of nothing.
 */
export interface Report {
  readonly words: ReturnType<typeof measureWords>;
  readonly choices: ReturnType<typeof measureChoices>;
  readonly gap: ReturnType<typeof measureGap>;
  readonly seenShare: ReturnType<typeof measureSeenShare>;
  readonly secondRun: ReturnType<typeof measureSecondRun>;
  readonly endings: ReturnType<typeof measureEndings>;
  readonly personas: ReturnType<typeof measurePersonas>;
  /** The most endings that lie one choice away from one state, and the way to such a state. */
  readonly lastChoice: { readonly maxKinds: number | null; readonly witness: Explored['lastChoice']['witness'] };
  readonly delayed: ReturnType<typeof measureDelayed>;
  readonly threads: ReturnType<typeof measureThreads>;
  readonly echoed: ReturnType<typeof measureEchoed>;
  readonly stateLineEvery: ReturnType<typeof measureStateLineEvery>;
  readonly reflective: ReturnType<typeof measureReflective>;
  readonly axes: ReturnType<typeof measureAxes>;
  readonly speakers: ReturnType<typeof measureSpeakers>;
  readonly coverage: ReturnType<typeof measureCoverage>;
  readonly rare: ReturnType<typeof measureRare>;
  readonly repeats: ReturnType<typeof measureRepeats>;
  readonly heat: ReturnType<typeof measureHeat>;
  readonly wordsByFile: ReturnType<typeof measureWordsByFile>;
  readonly findings: readonly (Finding & { readonly witness: NonNullable<Finding['witness']> | null })[];
  /** How many simulated readers there were. */
  readonly readers: number;
  /** True where every state was seen. */
  readonly exhausted: boolean;
  readonly states: number;
  /** Choices that the search tried. */
  readonly expansions: number;
  readonly seconds: number;
}

/**
 * Takes every measure.
 * @param explored what the readers and the search found; the order of its runs makes no difference
 * @param story the manifest that it was explored with
 * @param staticFindings what was found without reading; they come before the search's
 */
export function reportOf(
  explored: Explored,
  { manifest }: { readonly manifest: Manifest },
  staticFindings: readonly Finding[],
): Report {
  const { content, endings, lastChoice } = explored;
  const runs = [...explored.runs].sort((a, b) => a.index - b.index);
  return {
    words: measureWords(content, runs),
    choices: measureChoices(content, runs),
    gap: measureGap(runs),
    seenShare: measureSeenShare(content, runs),
    secondRun: measureSecondRun(content, runs),
    endings: measureEndings(endings, runs),
    personas: measurePersonas(endings, runs),
    lastChoice: { maxKinds: lastChoice.witness === null ? null : lastChoice.maxKinds, witness: lastChoice.witness },
    delayed: measureDelayed(runs),
    threads: measureThreads(runs),
    echoed: measureEchoed(runs),
    stateLineEvery: measureStateLineEvery(runs),
    reflective: measureReflective(runs),
    axes: measureAxes(manifest, runs),
    speakers: measureSpeakers(Object.keys(manifest.cast), runs),
    coverage: measureCoverage(explored),
    rare: measureRare(explored, runs),
    repeats: measureRepeats(content, runs),
    heat: measureHeat(explored, runs),
    wordsByFile: measureWordsByFile(content),
    findings: [...staticFindings, ...explored.findings].map((finding) => ({
      ...finding,
      witness: finding.witness ?? null,
    })),
    readers: runs.length,
    exhausted: explored.exhausted,
    states: explored.states,
    expansions: explored.expansions,
    seconds: Math.round(explored.seconds * 10) / 10,
  };
}
