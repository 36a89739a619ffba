import type { ChoiceId, Manifest } from '../../story';
import { type Content, wordsIn } from '../../story/probing';
import { choicesOf, type ReadLine, type Run } from '../reading/run';
import {
  axesRead,
  hasCue,
  type PieceList,
  packed,
  repeatsIn,
  type SceneRead,
  scenesRead,
  threadsIn,
  voicesIn,
} from './folds';
import { placeRun } from './placed';
import { farthestReads, notMemories } from './remembered';

/** What is kept of a run: all that the measures ask for, small enough to keep thousands. Plain data. */
export interface RunDigest {
  readonly index: number;
  readonly persona: string;
  readonly seed: number;
  readonly choices: readonly ChoiceId[];
  readonly ending: string | null;
  /** Words of the lines read and of the options taken. */
  readonly words: number;
  /** For each time the reader was asked, the words of the lines since the last time; for the first, since the start. */
  readonly gaps: readonly number[];
  /** Which of the gaps lie in a held scene, by their place among them. */
  readonly heldGaps: readonly number[];
  /** For each time the reader was asked, how many options could be chosen. */
  readonly offered: readonly number[];
  /** In the order they were come to. */
  readonly scenes: readonly SceneRead[];
  /** What stood on the options that were offered. */
  readonly shown: PieceList;
  /** What was said from the last choice to the end, in the order of the script. */
  readonly closing: PieceList;
  /** How many of the choices were answered at once. */
  readonly answered: number;
  /** How many of the choices were asked behind a `# reflective`. */
  readonly reflective: number;
  /** How many of the choices were between two options or more. */
  readonly weighed: number;
  /** How many of those are read again one change of scene later or more, and two or more. */
  readonly remembered: readonly [one: number, two: number];
  /** How many stays in a scene each thread appeared in. */
  readonly threads: readonly { readonly name: string; readonly scenes: number }[];
  /** How many of the lines are a passage that depends on state. */
  readonly statePassages: number;
  /** Which scenes read each axis of the manifest. */
  readonly axes: readonly { readonly name: string; readonly scenes: readonly string[] }[];
  /** Words read before each person first spoke. */
  readonly voices: readonly { readonly name: string; readonly at: number }[];
  /** Lines that were read before, each once: the first piece, and the turn that it came back in. */
  readonly repeats: readonly { readonly piece: number; readonly turn: number }[];
}

/** What a run is digested with. */
export interface Digesting {
  readonly content: Content;
  readonly manifest: Manifest;
}

/** So many words depend on state where a line is a passage of its own in every state. */
const passageWords = 25;

/** Digests one run; everything in it that is a number of choices is out of all its choices. */
export function digestRun(run: Run, { content, manifest }: Digesting): RunDigest {
  const placed = placeRun(run);
  const { turns } = placed;
  const lines = turns.flatMap((turn) => turn.lines);
  const asked = turns.filter(({ turn }) => turn.offered.length > 0);
  const made = turns.map(({ turn }, at) => ({ turn, asker: turns[at - 1] })).filter(({ turn }) => turn.chosen !== null);
  const farthest = farthestReads(turns, notMemories(manifest));
  const weighed = turns.flatMap((_, at) => ((turns[at - 1]?.turn.offered.length ?? 0) > 1 ? [farthest[at] ?? 0] : []));
  const last = run.turns.at(-1)?.lines ?? [];
  return {
    index: run.index,
    persona: run.persona,
    seed: run.seed,
    choices: choicesOf(run),
    ending: run.ending,
    words: run.turns.reduce((total, turn) => total + wordsIn(turn.chosen?.text ?? '') + wordsOf(turn.lines), 0),
    gaps: asked.map(({ turn }) => wordsOf(turn.lines)),
    heldGaps: asked.flatMap((turn, at) => (turn.lines.some(({ line, held }) => held && line.words > 0) ? [at] : [])),
    offered: asked.map(({ turn }) => turn.offered.length),
    scenes: scenesRead(placed, content),
    shown: packed(new Set(run.turns.flatMap(({ shown }) => shown)), content),
    closing: packed(
      [...new Set(last.flatMap(({ pieces }) => pieces))].sort((a, b) => a - b),
      content,
    ),
    answered: made.filter(({ turn }) => !isLater(turn.chosen) && wordsOf(turn.lines) > 0).length,
    reflective: made.filter(({ asker }) => asker?.lines.some(({ line }) => hasCue(line, 'reflective'))).length,
    weighed: weighed.length,
    remembered: [weighed.filter((far) => far >= 1).length, weighed.filter((far) => far >= 2).length],
    threads: threadsIn(placed),
    statePassages: lines.filter(({ line }) => wordsOnState(line, content) >= passageWords).length,
    axes: axesRead(placed, manifest),
    voices: voicesIn(placed),
    repeats: repeatsIn(placed),
  };
}

const wordsOf = (lines: readonly ReadLine[]): number => lines.reduce((total, { words }) => total + words, 0);

const isLater = (option: Run['turns'][number]['chosen']): boolean =>
  option?.cues.some(({ kind }) => kind === 'later') === true;

const wordsOnState = (line: ReadLine, { pieces }: Content): number =>
  line.pieces.reduce((total, index) => {
    const piece = pieces[index];
    return piece?.conditional === true ? total + piece.words : total;
  }, 0);
