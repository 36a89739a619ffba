import type { ToldTree } from './told-tree';

/** An ending that a reader has come to, and the first place where. */
export interface ReachedEnding {
  readonly ending: string;
  readonly node: number;
  /** When it was first come to, in ms since the epoch. */
  readonly reachedAtMs: number;
}

/** The endings of a playthrough, in the order in which they were first come to. */
export function endingsOf({ playthrough, moments }: ToldTree): readonly ReachedEnding[] {
  const reached = new Map<string, ReachedEnding>();
  moments.forEach((moment, node) => {
    const ending = moment?.stands.ending ?? null;
    if (ending === null || moment === null || moment.offers.length > 0 || reached.has(ending)) return;
    reached.set(ending, { ending, node, reachedAtMs: playthrough.nodes[node]?.madeAtMs ?? 0 });
  });
  return [...reached.values()].sort((a, b) => a.reachedAtMs - b.reachedAtMs);
}
