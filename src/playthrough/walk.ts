import type { ChoiceId } from '../story';
import type { Node, Playthrough, Road } from './playthrough';

/**
 * Walking the tree. One rule holds after every step here: each node on the way to where the reader stands is its
 * parent's `onward`. So redo after undo comes back to the same node, however far one went up.
 */

/** What a playthrough begins with. */
export interface Beginning {
  /** Tells it from every other playthrough of the same browser. */
  readonly id: string;
  /** Fingerprint of the story. */
  readonly story: string;
  /** Seed of ink's randomness: an integer, 0 to 2³¹ − 1. */
  readonly seed: number;
  /** Now, in ms since the epoch. */
  readonly nowMs: number;
}

/**
 * A playthrough in which nothing is chosen yet.
 * @throws RangeError where the seed is no integer from 0 to 2³¹ − 1
 */
export function beginPlaythrough({ id, story, seed, nowMs }: Beginning): Playthrough {
  if (!Number.isInteger(seed) || seed < 0 || seed > 0x7fffffff) throw new RangeError(`${seed} is no seed.`);
  return { format: 1, id, story, seed, nodes: [{ parent: null, choice: null, madeAtMs: nowMs, onward: null }], at: 0 };
}

/**
 * The node at an index.
 * @throws RangeError where there is none
 */
function nodeAt(playthrough: Playthrough, index: number): Node {
  const node = playthrough.nodes[index];
  if (node === undefined) throw new RangeError(`There is no node ${index} among ${playthrough.nodes.length}.`);
  return node;
}

/**
 * Makes a choice where the reader stands. One that was made there before is gone to again, and keeps its date.
 * @param nowMs when a new one is made, in ms since the epoch
 */
export function choose(playthrough: Playthrough, choice: ChoiceId, nowMs: number): Playthrough {
  const { nodes, at } = playthrough;
  const made = nodes.findIndex((node) => node.parent === at && node.choice === choice);
  const child = made < 0 ? nodes.length : made;
  const onward = nodes.map((node, index) => (index === at ? { ...node, onward: child } : node));
  if (made < 0) onward.push({ parent: at, choice, madeAtMs: nowMs, onward: null });
  return { ...playthrough, nodes: onward, at: child };
}

/**
 * Indices of the nodes from the beginning to one node, both included.
 * @param node where the road ends; by default where the reader stands
 * @throws RangeError where there is no such node
 */
export function nodesOnRoad(playthrough: Playthrough, node: number = playthrough.at): readonly number[] {
  const indices: number[] = [];
  for (let index: number | null = node; index !== null; index = nodeAt(playthrough, index).parent) indices.push(index);
  return indices.reverse();
}

/**
 * The way from the beginning to one node.
 * @param node where the road ends; by default where the reader stands
 * @throws RangeError where there is no such node
 */
export function road(playthrough: Playthrough, node: number = playthrough.at): Road {
  const choices: ChoiceId[] = [];
  for (const index of nodesOnRoad(playthrough, node)) {
    const { choice } = nodeAt(playthrough, index);
    if (choice !== null) choices.push(choice);
  }
  return { seed: playthrough.seed, choices };
}

/**
 * Goes to any node, and remembers the way there for redo.
 * @throws RangeError where there is no such node
 */
export function goTo(playthrough: Playthrough, node: number): Playthrough {
  const way = nodesOnRoad(playthrough, node);
  const next = new Map(way.map((index, depth) => [index, way[depth + 1]]));
  const nodes = playthrough.nodes.map((old, index) => {
    const onward = next.get(index);
    return onward === undefined || onward === old.onward ? old : { ...old, onward };
  });
  return { ...playthrough, nodes, at: node };
}

/** Goes one choice back; at the beginning it stays. What was chosen is remembered for redo. */
export function undo(playthrough: Playthrough): Playthrough {
  const { parent } = nodeAt(playthrough, playthrough.at);
  return parent === null ? playthrough : { ...playthrough, at: parent };
}

/** Goes forward the way that was gone last; where none was, it stays. */
export function redo(playthrough: Playthrough): Playthrough {
  const { onward } = nodeAt(playthrough, playthrough.at);
  return onward === null ? playthrough : { ...playthrough, at: onward };
}

/** The same playthrough, gone on with in a story of another fingerprint. */
export function withStory(playthrough: Playthrough, fingerprint: string): Playthrough {
  return playthrough.story === fingerprint ? playthrough : { ...playthrough, story: fingerprint };
}
