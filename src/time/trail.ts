import type { Moment, Teller } from '../director';
import type { Road } from '../playthrough';
import type { LedgerEntry } from '../relationship';
import type { ChoiceId } from '../story';

/** A choice that moved how things stand. */
export interface TrailStep {
  /** Which choice of the road, 0 for the first. */
  readonly turn: number;
  readonly chosen: string;
  readonly chapter: string | null;
  readonly moved: readonly LedgerEntry[];
}

/** The choices of a road that moved how things stand, in order, with what each moved. */
export function trailOf(moments: readonly Moment[]): readonly TrailStep[] {
  return moments.flatMap(({ turn, chosen, moved, stands }) =>
    chosen === null || moved.length === 0
      ? []
      : [{ turn: turn - 1, chosen: chosen.text, chapter: stands.chapter, moved: netOf(moved) }],
  );
}

/** What a moment moved in all: an axis that went there and back is left out. */
function netOf(moved: readonly LedgerEntry[]): readonly LedgerEntry[] {
  const net = new Map<string, LedgerEntry>();
  for (const entry of moved) {
    const before = net.get(entry.axis);
    net.set(entry.axis, before === undefined ? entry : { ...before, to: entry.to });
  }
  return [...net.values()].filter(({ from, to }) => from !== to);
}

/** A choice but for which a road would have come to another ending. */
export interface Turning {
  /** Which choice, 0 for the first. */
  readonly turn: number;
  /** What would have led elsewhere, as it was offered. */
  readonly otherText: string;
  /** The ending that it leads to. */
  readonly ending: string;
  /** The whole road there. */
  readonly choices: readonly ChoiceId[];
}

/** A road that goes on without an end is given up when it is so much longer than the one it began from. */
const mostFurther = 60;
/** What is told on the way is let go of after so many attempts, so that looking does not fill the memory. */
const attemptsEach = 30;

/**
 * Looks along a road, from its end, for the choices that decided its ending: those but for which, all others staying
 * what they were wherever they are offered still, it would have come to another. Where none of them is offered, the first
 * that can be said is taken.
 * @param fresh gives a teller that has told nothing yet
 * @yields null after each choice tried, so that the caller may rest; a turning where one is found
 */
export function* turningsOf(fresh: () => Teller, road: Road): Generator<Turning | null> {
  let teller = fresh();
  let attempts = 0;
  const moments = teller.tell(road)?.moments ?? [];
  const reached = moments.at(-1)?.stands.ending ?? null;
  if (reached === null) return;
  for (let turn = road.choices.length - 1; turn >= 0; turn -= 1) {
    for (const offer of moments[turn]?.offers ?? []) {
      if (offer.unsayable || offer.id === road.choices[turn]) continue;
      attempts += 1;
      if (attempts % attemptsEach === 0) teller = fresh();
      let choices: readonly ChoiceId[] = [...road.choices.slice(0, turn), offer.id];
      let rest = road.choices.slice(turn + 1);
      let now = teller.tell({ seed: road.seed, choices });
      while (now?.trouble === null && choices.length < road.choices.length + mostFurther) {
        const sayable = now.moments.at(-1)?.offers.filter(({ unsayable }) => !unsayable) ?? [];
        const offered = new Set(sayable.map(({ id }) => id));
        const again = rest.findIndex((id) => offered.has(id));
        const next = again < 0 ? sayable[0]?.id : rest[again];
        if (next === undefined) break;
        rest = rest.slice(again + 1);
        choices = [...choices, next];
        now = teller.tell({ seed: road.seed, choices });
        yield null;
      }
      const ending = now?.moments.at(-1)?.stands.ending ?? null;
      if (now?.trouble === null && ending !== null && ending !== reached) {
        yield { turn, otherText: offer.text, ending, choices };
      }
    }
  }
}
