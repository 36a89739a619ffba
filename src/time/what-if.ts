import type { Moment, Teller } from '../director';
import type { Road } from '../playthrough';
import type { ChoiceId } from '../story';

/** What would have come of another choice. */
export interface WhatIf {
  /** The road with that choice in it, as far as the others hold behind it. */
  readonly road: Road;
  /** How many of the choices that were made behind it could be made again. */
  readonly held: number;
  /** How many there were. */
  readonly of: number;
  /** The first line that reads otherwise behind the changed choice's own answer; null where all that holds reads the same. */
  readonly firstChanged: { readonly turn: number; readonly text: string } | null;
  /** The ending that it comes to; null where it comes to none. */
  readonly ending: string | null;
  /** All that is read on that road, from the beginning. */
  readonly moments: readonly Moment[];
}

/** Whether an option with this id is offered and can be said. */
const offers = (moment: Moment | undefined, id: ChoiceId): boolean =>
  moment?.offers.some((offer) => offer.id === id && !offer.unsayable) ?? false;

/**
 * Changes one choice of a road, and lets the rest replay by identity until the roads part.
 * @param turn which choice, 0 for the first
 * @param other what is chosen in its place
 * @returns null where that can't be chosen there, or the teller doesn't know
 */
export function whatIf(teller: Teller, road: Road, turn: number, other: ChoiceId): WhatIf | null {
  const { seed, choices } = road;
  const was = teller.tell(road)?.moments ?? [];
  if (turn < 0 || turn >= choices.length || other === choices[turn] || !offers(was[turn], other)) return null;
  let way: readonly ChoiceId[] = [...choices.slice(0, turn), other];
  let told = teller.tell({ seed, choices: way });
  if (told === null || told.trouble !== null) return null;
  const rest = choices.slice(turn + 1);
  let held = 0;
  for (const id of rest) {
    if (!offers(told.moments.at(-1), id)) break;
    const next = teller.tell({ seed, choices: [...way, id] });
    if (next === null || next.trouble !== null) break;
    way = [...way, id];
    told = next;
    held += 1;
  }
  return {
    road: { seed, choices: way },
    held,
    of: rest.length,
    firstChanged: firstChange(was, told.moments, turn + 2),
    ending: told.moments.at(-1)?.stands.ending ?? null,
    moments: told.moments,
  };
}

/**
 * The first line that is read in one telling and not at the same turn of another.
 * @param from the turn to look from
 */
export function firstChange(
  was: readonly Moment[],
  is: readonly Moment[],
  from: number,
): { readonly turn: number; readonly text: string } | null {
  for (let turn = from; turn < is.length; turn += 1) {
    const known = new Set(was[turn]?.lines.map(({ text }) => text));
    const line = is[turn]?.lines.find(({ text }) => !known.has(text));
    if (line !== undefined) return { turn, text: line.text };
  }
  return null;
}
