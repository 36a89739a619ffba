import type { ChoiceId } from '../story';
import { readVarint, varint } from './bytes';
import { bitsOf, fnv1a } from './hash';

/**
 * A choice in a byte or two: where it stood among all that was offered, and bits hashed from its id and the ids of all
 * choices before it, never from where it stood. So it is found again where an edit moved it, and one that was taken for
 * another is found out at the next; the last, which has none, bears more bits.
 *
 * Mostly it is one byte, of three bits of index and five of check. Where the index is greater than 6, or another choice
 * offered with it has the same five bits, the index is written as 7, and a varint follows: the true index, below it more
 * bits of check, and lowest whether these are 3 or 11. With three options that is one choice in sixteen.
 */
export interface Mark {
  /** Place among all options, from 0. */
  readonly index: number;
  readonly check: number;
  /** How many bits the check has. */
  readonly bits: number;
}

/** How many bits of check there are, and how many where these do not tell the choice from the others offered. */
const [narrow, wide, widest] = [5, 8, 16];
/** The index that says that a varint follows. */
const further = 7;
const low = (value: number, bits: number): number => value % 2 ** bits;

/** The hash of a way on which nothing is chosen yet. */
export const wayBegun = fnv1a('');
/** The hash of a way, gone on by one choice. The zero stands between two ids. */
export const wayOn = (way: number, id: ChoiceId): number => fnv1a([0], fnv1a(id, way));

/**
 * Marks a choice.
 * @param way the hash of the way to it
 * @param offered all ids that were offered, in order
 * @param last whether no choice follows
 * @throws RangeError where the choice is not among them
 */
export function writeMark(way: number, id: ChoiceId, offered: readonly ChoiceId[], last: boolean): readonly number[] {
  const index = offered.indexOf(id);
  if (index < 0) throw new RangeError(`The choice “${id}” is not among those offered.`);
  const checkOf = (other: ChoiceId, bits: number): number => bitsOf(wayOn(way, other), bits);
  const tells = (bits: number): boolean =>
    offered.every((other) => other === id || checkOf(other, bits) !== checkOf(id, bits));
  const check = checkOf(id, narrow);
  if (!last && index < further && tells(narrow)) return [(index << narrow) | check];
  const bits = !last && tells(wide) ? wide : widest;
  const more = low(checkOf(id, bits), bits - narrow);
  const value = (index * 2 ** (bits - narrow) + more) * 2 + Number(bits === widest);
  return [(further << narrow) | check, ...varint(value)];
}

/**
 * Reads marks up to the end of the bytes.
 * @param at where they begin
 * @returns null where the last is cut off
 */
export function readMarks(bytes: readonly number[], at: number): readonly Mark[] | null {
  const marks: Mark[] = [];
  let next = at;
  while (next < bytes.length) {
    const byte = bytes[next] ?? 0;
    const index = byte >>> narrow;
    const check = low(byte, narrow);
    next += 1;
    if (index < further) {
      marks.push({ index, check, bits: narrow });
      continue;
    }
    const read = readVarint(bytes, next);
    if (read === null) return null;
    const bits = low(read.value, 1) === 1 ? widest : wide;
    const value = Math.floor(read.value / 2);
    const size = 2 ** (bits - narrow);
    marks.push({ index: Math.floor(value / size), check: check * size + (value % size), bits });
    next = read.next;
  }
  return marks;
}

/**
 * Finds the choice that a mark means.
 * @param way the hash of the way to it
 * @param offered all that is offered now, in order
 * @param changed whether the story has changed since the mark was written
 * @returns the one option whose id fits; where several do, the one that stands where it stood, if the story is the same;
 * undefined where none does, or an edit has left it open which is meant
 */
export function meant<Option extends { readonly id: ChoiceId }>(
  { index, check, bits }: Mark,
  way: number,
  offered: readonly Option[],
  changed: boolean,
): Option | undefined {
  const fitting = offered.filter(({ id }) => bitsOf(wayOn(way, id), bits) === check);
  if (fitting.length < 2) return fitting[0];
  return changed ? undefined : fitting.find((option) => option === offered[index]);
}
