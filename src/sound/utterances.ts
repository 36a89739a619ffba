import type { Moment, Preferences } from '../director';
import type { Manifest } from '../story';

/** Some browsers break off what is longer, without a word, after some fifteen seconds. */
const mostCharacters = 180;

/** Where one can breathe: after a sentence, with what closes it. */
const breath = /(?<=[.!?…][”’"')\]]*)\s+/u;

/** Breaks a line into pieces that a browser speaks to the end; a longer sentence stays whole. */
function inBreaths(line: string): readonly string[] {
  const pieces: string[] = [];
  for (const sentence of line.split(breath)) {
    const last = pieces.at(-1);
    if (last !== undefined && last.length + sentence.length < mostCharacters) {
      pieces[pieces.length - 1] = `${last} ${sentence}`;
    } else pieces.push(sentence);
  }
  return pieces;
}

/**
 * What is spoken of a moment, in order, each piece to be one utterance.
 * @param spoken whose lines; `light` those of people whose voice in the cast is of light
 */
export function utterancesOf(
  { lines }: Pick<Moment, 'lines'>,
  spoken: Preferences['spoken'],
  cast: Manifest['cast'],
): readonly string[] {
  if (spoken === 'none') return [];
  return lines
    .filter(({ speaker }) => spoken === 'all' || (speaker !== null && cast[speaker]?.voice === 'light'))
    .flatMap(({ text }) => inBreaths(text.trim()))
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece));
}
