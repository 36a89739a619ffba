import type { Playthrough } from '../playthrough';
import * as tree from '../playthrough';
import type { RelationshipStore } from '../relationship';
import type { ChoiceId } from '../story';
import type { Moment } from './moment';
import type { Notice, Performance, Performer } from './performer';
import type { Preferences } from './preferences';
import { keepSteady } from './steady';
import type { Teller } from './teller';
import { gatherTroupe } from './troupe';

/** What a session is made of. */
export interface Sitting {
  readonly playthrough: Playthrough;
  /** Must be able to tell where `playthrough` stands. */
  readonly teller: Teller;
  /** Fingerprint of the story that `teller` tells: a choice made is stamped with it. */
  readonly fingerprint: string;
  /** The projection to keep in step with what is performed, if there is one. */
  readonly relationship?: RelationshipStore;
  /** Called after every act of the reader that moves them, once it is performed. */
  readonly keep: (playthrough: Playthrough, now: Moment) => void;
  /** Ms since the epoch. */
  readonly now: () => number;
}

/** One reader at one story: the only thing that acts on a playthrough. */
export interface Session {
  /** Makes a choice, if it is offered now and can be said, and no act still waits for a teller. */
  choose(id: ChoiceId): void;
  /** Goes to a turn of the present road, 0 being the opening; ignored where the road has no such turn. */
  goTo(turn: number): void;
  /** Goes to any node of the playthrough; ignored where it has no such node. */
  visit(node: number): void;
  /** Names the place where the reader stands; an empty name takes the one that it has. Kept at once, if no act waits. */
  bookmark(name: string): void;
  /** Goes where these choices lead from the beginning, making those that were never made; as far as they hold. */
  follow(choices: readonly ChoiceId[]): void;
  undo(): void;
  redo(): void;
  /** Takes up another playthrough in place of the present one; it is kept from its next choice on. */
  begin(playthrough: Playthrough): void;
  /**
   * Tells the same road by another teller, and then what had to wait for it.
   * @param fingerprint of the story that it tells; by default the same as before
   */
  retell(teller: Teller, fingerprint?: string): void;
  /**
   * Gives up what waits for a teller, since none will come: the reader stands where they are shown to stand, and may
   * act again. Nothing is undone.
   */
  stopWaiting(): void;
  /** Takes in a performer, which performs at once. */
  join(performer: Performer): void;
  prefer(preferences: Preferences): void;
  /** Tells the reader of something that does not work, as one sentence; the same sentence only once. */
  tellFault(message: string): void;
  playthrough(): Playthrough;
  performance(): Performance;
  /** Lets go of all performers. Nothing can be done afterwards. */
  dispose(): void;
}

/** A place that the reader is on the way to. */
interface Step {
  readonly to: Playthrough;
  readonly how: Performance['how'];
  readonly keeps: boolean;
}

/**
 * Opens a session, standing where the playthrough stands, or as far on the way there as the story holds.
 * @throws TypeError where the teller can't tell where the playthrough stands
 */
export function createSession(sitting: Sitting): Session {
  const troupe = gatherTroupe();
  const steady = keepSteady();
  const told = new Set<string>();
  let { playthrough, teller, fingerprint } = sitting;
  let performance: Performance | null = null;
  /** What must wait for a teller that knows more. */
  let waiting: Step | null = null;
  /** The node that the reader stood at before the story lost it; tried again whenever it is retold. */
  let lostNode: number | null = null;
  let open = true;

  const shown = (): Performance => {
    if (performance === null) throw new TypeError('A session begins with a road that its teller can tell.');
    return performance;
  };

  const show = (moments: readonly Moment[], how: Performance['how'], notices: readonly Notice[]): void => {
    const road = steady(performance?.road ?? [], moments);
    const now = road.at(-1);
    if (now === undefined) throw new TypeError('A telling has at least one moment.');
    performance = { road, now, how, notices };
    try {
      troupe.perform(performance);
    } finally {
      sitting.relationship?.project(
        road.map(({ stands, moved, chosen }) => ({ levels: stands.levels, moved, manner: chosen?.manner ?? null })),
      );
    }
  };

  /** Stands the reader at a place, and shows it. */
  const stand = (at: Playthrough, step: Step, moments: readonly Moment[], notices: readonly Notice[]): void => {
    playthrough = at;
    try {
      show(moments, step.how, notices);
    } finally {
      if (step.keeps) sitting.keep(playthrough, shown().now);
    }
  };

  /** Takes a step, or as much of it as the story holds. */
  const take = (step: Step): void => {
    const road = tree.road(step.to);
    const of = road.choices.length;
    const telling = teller.tell(road);
    waiting = telling === null ? step : null;
    if (telling === null) return;
    const { moments, trouble: finding } = telling;
    const held = moments.length - 1;
    if (finding === null) {
      lostNode = null;
      stand(step.how === 'lived' ? tree.withStory(step.to, fingerprint) : step.to, step, moments, []);
    } else if (step.how === 'restored') {
      lostNode = step.to.at;
      const at = tree.goTo(step.to, tree.nodesOnRoad(step.to)[held] ?? 0);
      stand(at, step, moments, [{ kind: 'changed', held, of, finding }]);
    } else if (held === of - 1) {
      // The story broke in this very choice: it was not made.
      show(moments, 'restored', [{ kind: 'lost', finding }]);
    } else {
      // It waited for a teller to whom the way to it reads otherwise.
      take({ to: playthrough, how: 'restored', keeps: false });
    }
  };

  /** An act of the reader; one at a time, since what waits has not happened yet. */
  const act = (to: Playthrough, how: Performance['how']): void => {
    if (open && waiting === null && to !== playthrough) take({ to, how, keeps: true });
  };

  take({ to: playthrough, how: 'restored', keeps: false });
  shown();

  return {
    choose(id) {
      const offer = shown().now.offers.find((other) => other.id === id);
      if (offer === undefined || offer.unsayable) return;
      act(tree.choose(playthrough, id, sitting.now()), 'lived');
    },
    goTo(turn) {
      const node = tree.nodesOnRoad(playthrough)[turn];
      if (node !== undefined && node !== playthrough.at) act(tree.goTo(playthrough, node), 'restored');
    },
    visit(node) {
      if (playthrough.nodes[node] !== undefined && node !== playthrough.at)
        act(tree.goTo(playthrough, node), 'restored');
    },
    bookmark(name) {
      if (!open || waiting !== null) return;
      playthrough = tree.bookmark(playthrough, name);
      sitting.keep(playthrough, shown().now);
    },
    follow(choices) {
      const way = choices.reduce((to, id) => tree.choose(to, id, sitting.now()), tree.goTo(playthrough, 0));
      act(way, 'restored');
    },
    undo() {
      // A choice that still waits is taken back by not being made.
      if (waiting?.how === 'lived') waiting = null;
      else act(tree.undo(playthrough), 'restored');
    },
    redo: () => act(tree.redo(playthrough), 'restored'),
    begin(other) {
      if (open) take({ to: other, how: 'restored', keeps: false });
    },
    retell(other, of = fingerprint) {
      if (!open) return;
      teller = other;
      fingerprint = of;
      if (waiting !== null) {
        take(waiting);
        return;
      }
      const to = lostNode === null ? playthrough : { ...playthrough, at: lostNode };
      const before = shown();
      const telling = teller.tell(tree.road(to));
      const same =
        telling?.trouble === null &&
        telling.moments.length === before.road.length &&
        steady(before.road, telling.moments).every((moment, turn) => moment === before.road[turn]);
      // The director that takes over from the opening tells the same: then there is nothing to perform.
      if (!same) take({ to, how: 'restored', keeps: false });
    },
    stopWaiting() {
      waiting = null;
    },
    join(performer) {
      if (open) troupe.join(performer, { ...shown(), how: 'restored' });
    },
    prefer(preferences) {
      if (open) troupe.prefer(preferences);
    },
    tellFault(message) {
      if (!open || told.has(message)) return;
      told.add(message);
      const { road, notices } = shown();
      show(road, 'restored', [...notices, { kind: 'fault', message }]);
    },
    playthrough: () => playthrough,
    performance: shown,
    dispose() {
      if (!open) return;
      open = false;
      waiting = null;
      troupe.dispose();
    },
  };
}
