import type { Script } from '../../director/telling';
import { mayBe, type Reachable } from '../../story/probing';
import type { Narrated } from '../reading/narrated';
import type { Witness } from '../witness';
import type { Explored, Judged } from './explored';
import type { Glimpse, ReadResult, SearchResult } from './jobs';
import { findSeeds, type SeedFinder } from './replay';
import type { Kind } from './sightings';
import type { Route } from './states';

/** What was found out of everything that a story has. */
export interface Judgement extends Pick<Explored, 'pieces' | 'choices' | 'endings' | 'knots' | 'lastChoice'> {
  readonly gates: readonly Judged[];
  readonly seeds: SeedFinder;
}

/** Where a thing stands in the content, so that the script can be asked whether it can be come to at all. */
type IsNever = (kind: Kind, number: number) => boolean;

/**
 * Gives each thing one of the three words. What a search came to with chance left free counts as reached only when a
 * seed was found that leads there; what nobody came to is unreachable where that is proven.
 */
export function judge(script: Script, narrated: Narrated, searched: SearchResult, read: ReadResult): Judgement {
  const { probe } = narrated;
  const { content, inventory, gates } = probe;
  const reachable = probe.never(narrated.given);
  const isNever = neverIn(narrated, reachable);
  const seeds = findSeeds(narrated);
  const seen: Readonly<Record<Kind, () => readonly number[]>> = {
    piece: () => probe.footprints.pieces,
    knot: () => probe.footprints.knots,
    gate: () => probe.footprints.opened,
    choice: probe.offered,
  };
  const inRun = ({ run, choices }: Glimpse): Witness => {
    const digest = read.runs.find(({ index }) => index === run);
    return { seed: digest?.seed ?? 0, choices: digest?.choices.slice(0, choices) ?? [] };
  };

  /** The shortest way that holds in the game. */
  const shortest = (route: Route | null, glimpse: Glimpse | null, holds: () => boolean): Witness | null => {
    if (glimpse !== null && (route === null || route.byChance || glimpse.choices <= route.choices.length)) {
      return inRun(glimpse);
    }
    // A passage that breaks is shown to nobody, whatever it came to before.
    return route === null ? null : seeds.witness(route, ({ trouble }) => trouble === null && holds());
  };
  const word = (witness: Witness | null, route: Route | null, never: () => boolean): Judged => {
    if (witness !== null) return { verdict: 'reached', witness };
    // What chance left free has come to may be come to; no seed that was tried did.
    return { verdict: route === null && never() ? 'unreachable' : 'not found', witness: null };
  };
  const all = (kind: Kind): readonly Judged[] =>
    searched.routes[kind].map((route, number) => {
      const glimpse = read.glimpses[kind][number] ?? null;
      const witness = shortest(route, glimpse, () => seen[kind]().includes(number));
      // What was come to before a passage broke is not out of reach: mend the passage, and it is shown.
      const never = (): boolean => !searched.broken[kind].has(number) && (searched.exhausted || isNever(kind, number));
      return word(witness, route, never);
    });

  const choices = all('choice');
  const pieces = all('piece').map((judged, number) => {
    // What stands on an option is read when the option is offered, be it reckoned before or not.
    const on = content.pieces[number]?.choice ?? null;
    const option = on === null ? undefined : choices[on];
    return option === undefined || option.verdict === 'reached' ? judged : option;
  });
  const knots = new Map(all('knot').map((judged, number) => [content.knots[number] ?? '', judged]));

  const neverEnds = (name: string): boolean =>
    [...inventory.tagAt].every(([object, tag]) => {
      // What is only reckoned when the story runs may be any.
      const names = mayBe(tag, 'ending') && (tag.reckoned || tag.text.replace(/^ending\s*:\s*/, '') === name);
      return !names || reachable.objects[object] === 0;
    });
  const names = new Set([...Object.keys(script.manifest.endings), ...searched.endings.keys(), ...read.endings.keys()]);
  const endings = new Map(
    [...names].map((name) => {
      const route = searched.endings.get(name) ?? null;
      const holds = (): boolean =>
        probe.lines().some(({ cues }) => cues.some((cue) => cue.kind === 'ending' && cue.name === name));
      const witness = shortest(route, read.endings.get(name) ?? null, holds);
      return [name, word(witness, route, () => searched.exhausted || neverEnds(name))];
    }),
  );

  const { maxKinds, route: last } = searched.lastChoice;
  return {
    pieces,
    choices,
    knots,
    endings,
    gates: all('gate').map((judged, number) =>
      judged.verdict === 'not found' && reachable.shut.has(gates[number]?.index ?? -1)
        ? { ...judged, verdict: 'unreachable' as const }
        : judged,
    ),
    lastChoice: { maxKinds, witness: last === null ? null : seeds.witness(last, ({ trouble }) => trouble === null) },
    seeds,
  };
}

/** Whether the script itself proves that something is never come to. */
function neverIn({ probe }: Narrated, reachable: Reachable): IsNever {
  const { inventory, content, gates } = probe;
  const { pieceOf, choiceOf, knotOf } = inventory;
  const come: Readonly<Record<Kind, Uint8Array>> = {
    piece: new Uint8Array(content.pieces.length),
    choice: new Uint8Array(content.choices.length),
    knot: new Uint8Array(content.knots.length),
    gate: new Uint8Array(gates.length),
  };
  const gateAt = new Map(gates.map(({ object, index }) => [object, index]));
  reachable.objects.forEach((reached, object) => {
    if (reached !== 1) return;
    const gate = gateAt.get(object) ?? -1;
    const shut = gate >= 0 && reachable.shut.has(gate);
    if (!shut) mark(come.choice, choiceOf[object] ?? -1);
    if (!shut) mark(come.gate, gate);
    mark(come.piece, pieceOf[object] ?? -1);
    mark(come.knot, knotOf[object] ?? -1);
  });
  return (kind, number) => come[kind][number] === 0;
}

function mark(row: Uint8Array, number: number): void {
  if (number >= 0) row[number] = 1;
}
