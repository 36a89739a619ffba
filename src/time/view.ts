import type { Moment, Offer, Teller } from '../director';
import { type Bookmark, nodesOnRoad, type Playthrough, type Road, road } from '../playthrough';
import type { ChoiceId } from '../story';
import { endingsOf, type ReachedEnding } from './endings';
import { type MappedChapter, mapOf, type Stretch, stretchesOf } from './map';
import { tellTree } from './told-tree';
import { type TrailStep, type Turning, trailOf, turningsOf } from './trail';
import { type WhatIf, whatIf } from './what-if';

/** A choice of the present road, and what else was offered there. */
export interface PastChoice {
  /** Which choice, 0 for the first. */
  readonly turn: number;
  readonly chosen: string;
  readonly chapter: string | null;
  /** What could have been chosen in its place. */
  readonly others: readonly Offer[];
}

/** A playthrough, laid out for its reader: where they have been, and what came of what. */
export interface TimeView {
  /** The node where the reader stands. */
  readonly here: number;
  readonly chapters: readonly MappedChapter[];
  /** The places that the reader named, as far as the story still tells them. */
  readonly bookmarks: readonly (Bookmark & { readonly chapter: string | null })[];
  readonly stretches: readonly Stretch[];
  readonly endings: readonly ReachedEnding[];
  /** The choices of the road on which the reader stands, the first first. */
  readonly choices: readonly PastChoice[];
  /** The moments from the beginning to a node. */
  momentsTo(node: number): readonly Moment[];
  /** The nodes from the beginning to a node, both included. */
  nodesTo(node: number): readonly number[];
  /** The choices from the beginning to a node. */
  roadTo(node: number): Road;
  /** What moved how things stand, on the way to a node. */
  trailTo(node: number): readonly TrailStep[];
  /** Looks for what decided the ending at a node; see `turningsOf`. */
  turningsTo(node: number): Generator<Turning | null>;
  /** What would come of another choice on the present road; null where it can't be made there. */
  whatIf(turn: number, other: ChoiceId): WhatIf | null;
}

/** What a reader can look back on. */
export interface Lookback {
  /** The present reading. */
  readonly view: TimeView;
  /** The other kept readings, one after another, the newest first. */
  elsewhere(): AsyncIterable<{ readonly id: string; readonly view: TimeView }>;
  /** The address of the road to where the reader stands; null where it is too long for one. */
  link(): string | null;
  /** The whole reading, every road in it, as a code; null where it can't be made, which the reader is told. */
  pack(): Promise<string | null>;
  /**
   * Takes up a reading from such a code, and keeps it beside the others.
   * @returns null where that is done, or else why not, in a sentence
   */
  bringIn(code: string): Promise<string | null>;
}

/**
 * Lays out a playthrough.
 * @param teller must know the whole story
 * @param fresh gives another such teller that has told nothing yet, for what is only tried
 * @param rest awaited now and then, so that the page goes on answering
 */
export async function viewTime(
  playthrough: Playthrough,
  teller: Teller,
  fresh: () => Teller,
  rest: () => Promise<void>,
): Promise<TimeView> {
  const tree = await tellTree(playthrough, teller, rest);
  const momentsTo = (node: number): readonly Moment[] => teller.tell(road(playthrough, node))?.moments ?? [];
  const present = momentsTo(playthrough.at);
  return {
    here: playthrough.at,
    chapters: mapOf(tree),
    bookmarks: (playthrough.bookmarks ?? []).flatMap((named) => {
      const moment = tree.moments[named.node];
      return moment == null || named.name === '' ? [] : [{ ...named, chapter: moment.stands.chapter }];
    }),
    stretches: stretchesOf(tree),
    endings: endingsOf(tree),
    choices: present.flatMap(({ turn, chosen, stands }) =>
      chosen === null
        ? []
        : [
            {
              turn: turn - 1,
              chosen: chosen.text,
              chapter: stands.chapter,
              others: (present[turn - 1]?.offers ?? []).filter(({ id, unsayable }) => !unsayable && id !== chosen.id),
            },
          ],
    ),
    momentsTo,
    nodesTo: (node) => nodesOnRoad(playthrough, node),
    roadTo: (node) => road(playthrough, node),
    trailTo: (node) => trailOf(momentsTo(node)),
    turningsTo: (node) => turningsOf(fresh, road(playthrough, node)),
    whatIf: (turn, other) => whatIf(teller, road(playthrough), turn, other),
  };
}
