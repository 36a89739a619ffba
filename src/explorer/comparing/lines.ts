import { bestOf } from '../destination';
import type { Explored, Judged, Verdict } from '../search/explored';

/** Something of a story whose verdict an edit has changed. */
export interface Moved {
  /** `knot: text` of a line, or the name of an ending. */
  readonly name: string;
  /** Null where it was not there. */
  readonly before: Verdict | null;
  /** Null where it is not there any more. */
  readonly after: Verdict | null;
}

/** Lines by knot and text, since their numbers move with any edit; what is written twice in a knot is one. */
function linesOf({ content, pieces }: Explored): ReadonlyMap<string, Verdict> {
  const judged = new Map<string, Judged[]>();
  for (const { index, knot, text } of content.pieces) {
    const name = `${knot === null ? '' : `${knot}: `}${text.trim()}`;
    judged.set(name, [...(judged.get(name) ?? []), pieces[index] ?? { verdict: 'not found', witness: null }]);
  }
  return new Map([...judged].map(([name, all]) => [name, bestOf(all).verdict]));
}

function moves(before: ReadonlyMap<string, Verdict>, after: ReadonlyMap<string, Verdict>): readonly Moved[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((name) => ({ name, before: before.get(name) ?? null, after: after.get(name) ?? null }))
    .filter((one) => one.before !== one.after);
}

/** The lines whose verdict is another than it was, those that came and went among them. */
export const movedLines = (before: Explored, after: Explored): readonly Moved[] =>
  moves(linesOf(before), linesOf(after));

const endingsOf = ({ endings }: Explored): ReadonlyMap<string, Verdict> =>
  new Map([...endings].map(([name, { verdict }]) => [name, verdict]));

/** The endings whose verdict is another than it was. */
export const movedEndings = (before: Explored, after: Explored): readonly Moved[] =>
  moves(endingsOf(before), endingsOf(after));
