import type { Manifest } from '../../story';
import { type Content, wordsIn } from '../../story/probing';
import type { ReadLine } from '../reading/run';
import type { PlacedRun } from './placed';

/** Pieces by their place in the content, each once. */
export type PieceList = Uint16Array | Uint32Array;

/** Packs pieces small, since thousands of runs are kept: two bytes each where that is enough. */
export const packed = (pieces: Iterable<number>, content: Content): PieceList =>
  content.pieces.length <= 2 ** 16 ? Uint16Array.from(pieces) : Uint32Array.from(pieces);

/** True where a cue of this kind stands on the line. */
export const hasCue = ({ cues }: ReadLine, kind: ReadLine['cues'][number]['kind']): boolean =>
  cues.some((cue) => cue.kind === kind);

/** One stay in a scene. */
export interface SceneRead {
  /** Null before any scene is named. */
  readonly name: string | null;
  /** What was said there. */
  readonly pieces: PieceList;
}

/** What was read in each stay in a scene, in their order. */
export function scenesRead({ scenes, turns }: PlacedRun, content: Content): readonly SceneRead[] {
  const read = scenes.map(() => new Set<number>());
  for (const { line, scene } of turns.flatMap(({ lines }) => lines)) {
    for (const piece of line.pieces) read[scene]?.add(piece);
  }
  return scenes.map((name, at) => ({ name, pieces: packed(read[at] ?? [], content) }));
}

/** How many stays in a scene each thread appears in. */
export function threadsIn({ turns }: PlacedRun): readonly { readonly name: string; readonly scenes: number }[] {
  const scenes = new Map<string, Set<number>>();
  for (const { line, scene } of turns.flatMap(({ lines }) => lines)) {
    for (const cue of line.cues) {
      if (cue.kind === 'thread') scenes.set(cue.name, (scenes.get(cue.name) ?? new Set()).add(scene));
    }
  }
  return [...scenes].map(([name, { size }]) => ({ name, scenes: size }));
}

/**
 * The scenes that read each axis, in the order of the manifest; a turn counts as of the scene that it ends in. Moving
 * an axis reads it too, so that it counts as read only in a turn that doesn't move it; its band always does.
 */
export function axesRead(
  { scenes, turns }: PlacedRun,
  { axes }: Manifest,
): readonly { readonly name: string; readonly scenes: readonly string[] }[] {
  return Object.keys(axes).map((name) => {
    const reading = turns.filter(
      ({ turn: { reads, writes } }) =>
        reads.includes(`${name}_band`) || (reads.includes(name) && !writes.includes(name)),
    );
    return { name, scenes: [...new Set(reading.flatMap(({ scene }) => scenes[scene] ?? []))] };
  });
}

/** How many words were read before each person first spoke; an option that was taken has been read. */
export function voicesIn({ turns }: PlacedRun): readonly { readonly name: string; readonly at: number }[] {
  const at = new Map<string, number>();
  let words = 0;
  for (const { turn, lines } of turns) {
    words += wordsIn(turn.chosen?.text ?? '');
    for (const { line, speaker } of lines) {
      if (speaker !== null && !at.has(speaker)) at.set(speaker, words);
      words += line.words;
    }
  }
  return [...at].map(([name, before]) => ({ name, at: before }));
}

/** Shorter lines may come back: a greeting, a yes. */
const repeatWords = 5;

/** Lines that come back without `# again`, each once: their first piece, and the turn that they come back in. */
export function repeatsIn({ turns }: PlacedRun): readonly { readonly piece: number; readonly turn: number }[] {
  const seen = new Set<string>();
  const repeats = new Map<number, number>();
  turns.forEach(({ lines }, turn) => {
    for (const { line } of lines) {
      const piece = line.pieces[0];
      if (line.words < repeatWords || piece === undefined) continue;
      if (seen.has(line.text) && !hasCue(line, 'again') && !repeats.has(piece)) repeats.set(piece, turn);
      seen.add(line.text);
    }
  });
  return [...repeats].map(([piece, turn]) => ({ piece, turn }));
}
