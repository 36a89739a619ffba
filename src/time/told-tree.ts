import type { Moment, Teller } from '../director';
import { type Playthrough, road } from '../playthrough';

/** A playthrough's tree as it reads. */
export interface ToldTree {
  readonly playthrough: Playthrough;
  /** By node: the moment that stands there; null where the story as it is now doesn't come to it. */
  readonly moments: readonly (Moment | null)[];
  /** By node: the nodes that follow it, in the order in which they were first made. */
  readonly children: readonly (readonly number[])[];
}

/**
 * Tells every road of a playthrough once, from the beginning to each of its ends.
 * @param teller what it doesn't know yet, and what no longer holds, is null
 * @param rest awaited between two roads: fifty roads take seconds
 */
export async function tellTree(playthrough: Playthrough, teller: Teller, rest: () => Promise<void>): Promise<ToldTree> {
  const { nodes } = playthrough;
  const children: number[][] = nodes.map(() => []);
  nodes.forEach(({ parent }, node) => {
    if (parent !== null) children[parent]?.push(node);
  });
  const moments: (Moment | null)[] = nodes.map(() => null);
  const ends = nodes.flatMap((_, node) => (children[node]?.length === 0 ? [node] : []));
  for (const end of ends) {
    await rest();
    const told = teller.tell(road(playthrough, end))?.moments ?? [];
    const way: number[] = [];
    for (let node: number | null = end; node !== null; node = nodes[node]?.parent ?? null) way.unshift(node);
    way.forEach((node, turn) => {
      moments[node] = told[turn] ?? null;
    });
  }
  return { playthrough, moments, children };
}
