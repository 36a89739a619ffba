import { answersNotGiven, type Moment } from '../../director';
import type { Manifest } from '../../story';
import { letterOnDesk } from './desk-letter';

type Voice = Manifest['cast'][string]['voice'];

/** A piece of a turn as it is set on the page. */
export type Block =
  /** The choice that led here; `onPaper` where it opens what was then written, so that it need not be seen twice. */
  | { readonly kind: 'chosen'; readonly text: string; readonly onPaper: boolean }
  | { readonly kind: 'prose'; readonly text: string }
  /** `named` where somebody else spoke last, so that the ear is told who it is. */
  | {
      readonly kind: 'said';
      readonly name: string;
      readonly voice: Voice;
      readonly text: string;
      readonly named: boolean;
    }
  /** Lines written onto a letter that still lies on the desk; `last` where the desk follows at once and shows them. */
  | { readonly kind: 'draft'; readonly letter: string; readonly lines: readonly string[]; readonly last: boolean }
  /** A note beside the last line, of what the reader of a first time doesn't see. */
  | { readonly kind: 'margin'; readonly text: string }
  /** Answers that the reader has not given, heard all at once. */
  | { readonly kind: 'chorus'; readonly texts: readonly string[] }
  /** A sheet of paper; the last `fresh` of its lines were written in this turn. */
  | { readonly kind: 'sheet'; readonly letter: string; readonly lines: readonly string[]; readonly fresh: number };

/** What a turn is set from. */
export interface TurnSetting {
  readonly moment: Moment;
  /** The moments that came before it, from the opening on; default none. */
  readonly before?: readonly Moment[];
  /** The letter that lay on the desk when the choice was made; null for none. */
  readonly deskBefore: string | null;
  readonly manifest: Manifest;
}

/** The longest piece from the start that a record and a line have in common makes them the same words. */
function opens(line: string | undefined, record: string): boolean {
  const bare = (text: string): string => text.replace(/[\s.…]+$/u, '').toLowerCase();
  return line !== undefined && bare(line).startsWith(bare(record));
}

/**
 * Sets a moment as blocks. Consecutive lines of one letter are one sheet; a letter that leaves the desk is shown whole.
 * Pure: from the moment, what came before it and the desk alone, so that a turn is set once and never again.
 */
export function blocksOf({ moment, before = [], deskBefore, manifest }: TurnSetting): readonly Block[] {
  const desk = letterOnDesk(moment, deskBefore);
  const blocks: Block[] = [];
  const whole = deskBefore !== null && deskBefore !== desk ? (moment.stands.letters[deskBefore] ?? []) : [];
  if (moment.chosen !== null) {
    const first = moment.lines[0];
    blocks.push({
      kind: 'chosen',
      text: moment.chosen.text,
      onPaper: first !== undefined && first.letter !== null && opens(first.text, moment.chosen.text),
    });
  }
  if (deskBefore !== null && whole.length > 0 && !moment.lines.some(({ letter }) => letter === deskBefore))
    blocks.push({ kind: 'sheet', letter: deskBefore, lines: whole, fresh: 0 });

  // What the letter held before this turn, until it is shown above the first that the turn adds.
  let held = whole.slice(0, whole.length - moment.lines.filter(({ letter }) => letter === deskBefore).length);
  let speaker: string | null = null;
  for (let at = 0; at < moment.lines.length; at += 1) {
    const line = moment.lines[at];
    if (line === undefined) break;
    if (line.letter !== null) {
      const start = at;
      while (moment.lines[at + 1]?.letter === line.letter) at += 1;
      const lines = moment.lines.slice(start, at + 1).map(({ text }) => text);
      if (line.letter === desk) {
        blocks.push({ kind: 'draft', letter: line.letter, lines, last: at + 1 === moment.lines.length });
      } else {
        const above = line.letter === deskBefore ? held : [];
        blocks.push({
          kind: 'sheet',
          letter: line.letter,
          lines: [...above, ...lines],
          fresh: above.length > 0 ? lines.length : 0,
        });
        if (above.length > 0) held = [];
      }
    } else if (line.speaker !== null) {
      const person = manifest.cast[line.speaker];
      const name = person?.name ?? line.speaker;
      const voice = person?.voice ?? 'plain';
      blocks.push({ kind: 'said', name, voice, text: line.text, named: line.speaker !== speaker });
    } else blocks.push({ kind: 'prose', text: line.text });
    speaker = line.letter === null ? line.speaker : null;
    const texts = line.chorus === undefined ? [] : answersNotGiven([...before, moment], line.chorus);
    if (texts.length > 0) blocks.push({ kind: 'chorus', texts });
    if (line.margin !== undefined) blocks.push({ kind: 'margin', text: line.margin });
  }
  return blocks;
}
