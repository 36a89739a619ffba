import type { Story } from 'inkjs';
import { type Cue, isCue, parseCue } from '../cue';
import { isCommand, isText, type RuntimeObject, type State } from './runtime';

/** A line of a passage; one of neither text nor cues is left out. */
export interface ProbedLine {
  readonly text: string;
  readonly cues: readonly Cue[];
  /** The pieces that it was made of, by their place in the content; what was reckoned is none of them. */
  readonly pieces: readonly number[];
}

/**
 * The lines of a whole passage, from what ink has put out in one go. Ink cuts it at line breaks, one `Continue` a
 * line; text and tags are tidied by ink's own rule, so that both ways read the same.
 * @param pieceOf the piece that an object is; −1 for none
 * @param cueOf reads a tag; null where it is no cue
 */
export function cutLines(
  story: Story,
  pieceOf: (object: RuntimeObject) => number,
  cueOf: (tag: string) => Cue | null,
): readonly ProbedLine[] {
  const { state } = story;
  const lines: ProbedLine[] = [];
  let text = '';
  let tag: string | null = null;
  let cues: Cue[] = [];
  let pieces: number[] = [];
  const close = (): void => {
    const tidy = clean(state, text);
    if (tidy !== '' || cues.length > 0) lines.push({ text: tidy, cues, pieces });
    text = '';
    cues = [];
    pieces = [];
  };
  const closeTag = (): void => {
    const cue = tag === null ? null : cueOf(clean(state, tag));
    if (cue !== null) cues.push(cue);
    tag = null;
  };
  for (const piece of state.outputStream) {
    if (isCommand(piece, 'beginTag')) {
      closeTag();
      tag = '';
    } else if (isCommand(piece, 'endTag')) closeTag();
    else if (isText(piece)) {
      if (tag !== null) tag += piece.value ?? '';
      else if (piece.isNewline) close();
      else {
        text += piece.value ?? '';
        const number = pieceOf(piece);
        if (number >= 0) pieces.push(number);
      }
    }
  }
  closeTag();
  close();
  return lines;
}

const clean = (state: State, text: string): string => state.CleanOutputWhitespace(text).trim();

/** Reads each tag once; what can't be read as a cue is null, and the compiler has told the author of it. */
export function readCuesOnce(): (tag: string) => Cue | null {
  const known = new Map<string, Cue | null>();
  return (tag) => {
    const before = known.get(tag);
    if (before !== undefined) return before;
    const read = parseCue(tag, 'line');
    const cue = isCue(read) ? read : null;
    known.set(tag, cue);
    return cue;
  };
}
