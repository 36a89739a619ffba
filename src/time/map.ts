import type { Moment } from '../director';
import type { ToldTree } from './told-tree';

/** Something on the map that a reader may go to. */
export interface Landmark {
  readonly node: number;
  /** How many choices lie before it. */
  readonly turn: number;
  /** What was chosen to come here; null at the beginning. */
  readonly chosen: string | null;
  /** The ending reached here; null for none. */
  readonly ending: string | null;
  readonly isHere: boolean;
  /** Where it is; null for nowhere. */
  readonly place: Moment['stands']['place'];
  /** When it was first come to, in ms since the epoch. */
  readonly madeAtMs: number;
}

/** A place where the reader has gone more than one way, and where each of them begins. */
export interface Fork {
  readonly node: number;
  readonly turn: number;
  /** In the order in which they were first gone. */
  readonly ways: readonly Landmark[];
}

/** An answer that was offered, and not given on any road. */
export interface Untaken {
  /** Where it was offered first. */
  readonly node: number;
  readonly text: string;
}

/** A chapter as the reader knows it. */
export interface MappedChapter {
  /** Its title; null before the first. */
  readonly title: string | null;
  readonly forks: readonly Fork[];
  /** Where roads end: at an ending of the story, or where the reader turned back. */
  readonly ends: readonly Landmark[];
  /** The first place in it on the road where the reader stands; null where that road doesn't come through it. */
  readonly start: number | null;
  /** Answers that were offered in it and never given. */
  readonly untaken: readonly Untaken[];
  /** Answers that were seen in it, and could not be said. */
  readonly closed: readonly Untaken[];
}

/**
 * A map of all roads of a playthrough, by chapter, in the order in which they are first come to. What the story no longer
 * tells is left out; its choices stay kept.
 */
export function mapOf({ playthrough, moments, children }: ToldTree): readonly MappedChapter[] {
  const { nodes, at } = playthrough;
  const onRoad = new Set<number>();
  for (let node: number | null = at; node !== null; node = nodes[node]?.parent ?? null) onRoad.add(node);
  const landmark = (node: number): Landmark | null => {
    const moment = moments[node];
    if (moment == null) return null;
    return {
      node,
      turn: moment.turn,
      chosen: moment.chosen?.text ?? null,
      ending: moment.stands.ending,
      isHere: node === at,
      place: moment.stands.place,
      madeAtMs: nodes[node]?.madeAtMs ?? 0,
    };
  };
  const given = new Set(moments.map((moment) => moment?.chosen?.id));
  const noted = new Set<string>();
  const chapters = new Map<
    string | null,
    { forks: Fork[]; ends: Landmark[]; start: number | null; untaken: Untaken[]; closed: Untaken[] }
  >();
  moments.forEach((moment, node) => {
    if (moment === null) return;
    const title = moment.stands.chapter;
    const chapter = chapters.get(title) ?? { forks: [], ends: [], start: null, untaken: [], closed: [] };
    chapters.set(title, chapter);
    if (onRoad.has(node)) chapter.start ??= node;
    const ways = (children[node] ?? []).flatMap((child) => landmark(child) ?? []);
    if (ways.length > 1) chapter.forks.push({ node, turn: moment.turn, ways });
    for (const { id, text, unsayable } of moment.offers) {
      if (given.has(id) || noted.has(id)) continue;
      noted.add(id);
      (unsayable ? chapter.closed : chapter.untaken).push({ node, text });
    }
    const here = ways.length === 0 ? landmark(node) : null;
    if (here !== null) chapter.ends.push(here);
  });
  return [...chapters].map(([title, chapter]) => ({ title, ...chapter }));
}

/** One line of the map's picture: a stretch of road with no fork in it. */
export interface Stretch {
  /** Its row, from 0, the road first gone at the top. */
  readonly row: number;
  /** The row of the road that it leaves. */
  readonly fromRow: number;
  readonly fromTurn: number;
  readonly toTurn: number;
  readonly isOnRoad: boolean;
  readonly ending: string | null;
}

/** The map as lines: each road a row, leaving the one above at the turn where they part. */
export function stretchesOf({ playthrough, moments, children }: ToldTree): readonly Stretch[] {
  const { nodes, at } = playthrough;
  const onRoad = new Set<number>();
  for (let node: number | null = at; node !== null; node = nodes[node]?.parent ?? null) onRoad.add(node);
  const stretches: Stretch[] = [];
  let rows = 0;
  const waiting: { readonly first: number; readonly fromRow: number; readonly fromTurn: number }[] = [
    { first: 0, fromRow: 0, fromTurn: 0 },
  ];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { first, fromRow, fromTurn } = next;
    if (moments[first] == null) continue;
    const row = rows++;
    let node = first;
    const beside: number[] = [];
    let turn = moments[first]?.turn ?? 0;
    for (;;) {
      const [onward, ...others] = (children[node] ?? []).filter((child) => moments[child] != null);
      for (const other of others) beside.push(other);
      if (onward === undefined) break;
      node = onward;
      turn = moments[node]?.turn ?? turn;
    }
    // Straight stretches are cut where the reader's road leaves them, so that it can be drawn stronger.
    let last = first;
    for (let walk = first; onRoad.has(walk); ) {
      last = walk;
      const [onward] = (children[walk] ?? []).filter((child) => moments[child] != null);
      if (onward === undefined || walk === node) break;
      walk = onward;
    }
    const goneTo = onRoad.has(first) ? (moments[last]?.turn ?? fromTurn) : null;
    const ending = moments[node]?.stands.ending ?? null;
    if (goneTo !== null && goneTo < turn) {
      stretches.push({ row, fromRow, fromTurn, toTurn: goneTo, isOnRoad: true, ending: null });
      stretches.push({ row, fromRow: row, fromTurn: goneTo, toTurn: turn, isOnRoad: false, ending });
    } else stretches.push({ row, fromRow, fromTurn, toTurn: turn, isOnRoad: goneTo !== null, ending });
    for (const other of beside.toReversed()) {
      waiting.push({ first: other, fromRow: row, fromTurn: (moments[other]?.turn ?? 1) - 1 });
    }
  }
  return stretches;
}
