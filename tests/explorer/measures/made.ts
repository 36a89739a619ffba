import { digestRun, type RunDigest } from '../../../src/explorer/measures/digest';
import type { ReadLine, ReadOption, Run, Turn } from '../../../src/explorer/reading/run';
import type { Explored, Judged } from '../../../src/explorer/search/explored';
import { bareManifest, type Cue, isCue, type Manifest, type OptionCue, parseCue } from '../../../src/story';
import { type Content, type Piece, wordsIn } from '../../../src/story/probing';

/** So many words: w1 w2 w3 … */
export const words = (count: number): string => Array.from({ length: count }, (_, at) => `w${at + 1}`).join(' ');

/** What is written: each piece by its text, or with more said of it. Each stands on a line of its own. */
export function written(...pieces: readonly (string | ({ readonly text: string } & Partial<Piece>))[]): Content {
  const made = pieces.map((piece, index): Piece => {
    const given = typeof piece === 'string' ? { text: piece } : piece;
    const source = { file: 'main.ink', line: index + 1 };
    const plain = { index, path: `0.${index}`, source, knot: null, choice: null, conditional: false, secret: false };
    return { ...plain, words: wordsIn(given.text), ...given };
  });
  const knots = [...new Set(made.flatMap(({ knot }) => knot ?? []))];
  const choices = [...new Set(made.flatMap(({ choice }) => choice ?? []))];
  return {
    pieces: made,
    choices: choices.map((index) => ({ index, path: `c-${index}`, source: null, knot: null, tags: [] })),
    knots,
  };
}

function cueOf(tag: string, on: 'line' | 'option'): Cue {
  const cue = parseCue(tag, on);
  if (!isCue(cue)) throw new Error(cue.message);
  return cue;
}

/** A line as it was read, with its tags; its pieces are those of the same text, or those given. */
export function line(
  content: Content,
  text: string,
  tags: readonly string[] = [],
  pieces?: readonly number[],
): ReadLine {
  const own = content.pieces.filter((piece) => piece.text === text).map(({ index }) => index);
  return { text, words: wordsIn(text), pieces: pieces ?? own.slice(0, 1), cues: tags.map((tag) => cueOf(tag, 'line')) };
}

/** An option, named by its text. */
export function option(text: string, ...tags: readonly string[]): ReadOption {
  return { id: `:${text}`, text, cues: tags.map((tag) => cueOf(tag, 'option') as OptionCue) };
}

/** A turn in which nothing is said, asked or remembered but what is given. */
export const turn = (given: Partial<Turn> = {}): Turn => ({
  chosen: null,
  lines: [],
  offered: [],
  shown: [],
  reads: [],
  writes: [],
  ...given,
});

/** A reading, by a frank reader if nobody else. */
export const run = (turns: readonly Turn[], given: Partial<Run> = {}): Run => ({
  index: 0,
  persona: 'frank',
  seed: 7,
  turns,
  ending: null,
  trouble: null,
  ...given,
});

/** A manifest of a game with nothing in it, or with what is given. */
export const manifest = (given: Partial<Manifest> = {}): Manifest => ({
  ...bareManifest('game', 'A game', 'main.ink'),
  ...given,
});

/** A run as the measures see it. */
export const digest = (content: Content, made: Run, of: Manifest = manifest()): RunDigest =>
  digestRun(made, { content, manifest: of });

const seen: Judged = { verdict: 'reached', witness: { seed: 7, choices: [] } };

/** An exploration that reached everything, or what is given. */
export const explored = (content: Content, runs: readonly RunDigest[], given: Partial<Explored> = {}): Explored => ({
  exhausted: true,
  states: 5,
  expansions: 8,
  seconds: 0.25,
  content,
  pieces: content.pieces.map(() => seen),
  choices: content.choices.map(() => seen),
  endings: new Map(runs.flatMap(({ ending }) => (ending === null ? [] : [[ending, seen] as const]))),
  knots: new Map(content.knots.map((knot) => [knot, seen])),
  lastChoice: { maxKinds: 0, witness: null },
  findings: [],
  runs,
  ...given,
});
