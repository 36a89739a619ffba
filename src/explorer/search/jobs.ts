import type { Script } from '../../director/telling';
import type { Finding } from '../../story';
import type { Observation } from '../../story/probing';
import { digestRun, type RunDigest } from '../measures/digest';
import { openNarrated } from '../reading/narrated';
import { readOnce } from '../reading/reader';
import type { Comparison } from './same-words';
import { search } from './search';
import { type Kind, kinds } from './sightings';
import { type Route, routeTo, type Step } from './states';

/**
 * The work of an exploration, cut into jobs that threads can do side by side. What comes out of a job depends on the
 * job alone, so that it does not matter who does it, or when.
 */

/** When a job must stop, in ms since the epoch; null where only its numbers bound it. */
type Until = number | null;

export type Job =
  | { readonly kind: 'search'; readonly seed: number; readonly expansions: number; readonly until: Until }
  | {
      readonly kind: 'read';
      readonly seed: number;
      /** The first reader, and the one behind the last. */
      readonly from: number;
      readonly to: number;
      readonly until: Until;
    };

/** By what something was seen first: a route of the search. */
export type Routes = Readonly<Record<Kind, readonly (Route | null)[]>>;

export interface SearchResult {
  readonly kind: 'search';
  readonly exhausted: boolean;
  readonly states: number;
  readonly expansions: number;
  readonly routes: Routes;
  readonly endings: ReadonlyMap<string, Route>;
  readonly observations: ReadonlyMap<number, Observation>;
  readonly broken: Readonly<Record<Kind, ReadonlySet<number>>>;
  readonly amiss: readonly { readonly finding: Finding; readonly route: Route }[];
  readonly lastChoice: { readonly maxKinds: number; readonly route: Route | null };
  readonly sameWords: readonly Comparison[];
  readonly locks: readonly Route[];
}

/** A run, and how many of its choices come before what is meant. */
export interface Glimpse {
  readonly run: number;
  readonly choices: number;
}

export interface ReadResult {
  readonly kind: 'read';
  readonly runs: readonly RunDigest[];
  /** By kind and number, the fewest choices after which a run has seen it. */
  readonly glimpses: Readonly<Record<Kind, readonly (Glimpse | null)[]>>;
  readonly endings: ReadonlyMap<string, Glimpse>;
  /** What broke runs off, each with its witness. */
  readonly amiss: readonly Finding[];
}

export type Result = SearchResult | ReadResult;

/** Told while a job is done: how many states it knows, how many readers have read, how many pieces it has seen. */
export type Telling = (states: number, readers: number, pieces: number) => void;

/** Does a job from its beginning to its end. */
export function doJob(script: Script, job: Job, tell: Telling): Result {
  return job.kind === 'search' ? doSearch(script, job, tell) : doReading(script, job, tell);
}

const isLate = (until: Until) => (): boolean => until !== null && Date.now() >= until;

function doSearch(script: Script, job: Job & { kind: 'search' }, tell: Telling): SearchResult {
  const { seed, expansions, until } = job;
  const searched = search(script, {
    seed,
    expansions,
    late: isLate(until),
    progress: (states, _, pieces) => tell(states, 0, pieces),
  });
  const { sightings } = searched;
  const route = (step: Step | null): Route | null => (step === null ? null : routeTo(step));
  return {
    kind: 'search',
    exhausted: searched.exhausted,
    states: searched.states,
    expansions: searched.expansions,
    routes: byKind((kind) => sightings.of(kind).map(route)),
    endings: new Map([...sightings.endings()].map(([name, step]) => [name, routeTo(step)])),
    observations: searched.observations,
    broken: sightings.broken(),
    amiss: searched.amiss.map(({ finding, step }) => ({ finding, route: routeTo(step) })),
    lastChoice: { maxKinds: searched.lastChoice.maxKinds, route: route(searched.lastChoice.step) },
    sameWords: searched.sameWords,
    locks: searched.locks.map(({ step }) => routeTo(step)),
  };
}

function doReading(script: Script, job: Job & { kind: 'read' }, tell: Telling): ReadResult {
  const { seed, from, to, until } = job;
  const { manifest } = script;
  const narrated = openNarrated(script);
  const { content, gates } = narrated.probe;
  const late = isLate(until);
  const runs: RunDigest[] = [];
  const endings = new Map<string, Glimpse>();
  const amiss = new Map<string, Finding>();
  const glimpses: Record<Kind, (Glimpse | null)[]> = {
    piece: content.pieces.map(() => null),
    choice: content.choices.map(() => null),
    knot: content.knots.map(() => null),
    gate: gates.map(() => null),
  };
  let seen = 0;
  for (let index = from; index < to && !late(); index++) {
    const glimpse = (kind: Kind, numbers: readonly number[], choices: number): void => {
      const row = glimpses[kind];
      for (const number of numbers) {
        const known = row[number];
        if (number < 0 || (known != null && known.choices <= choices)) continue;
        if (known == null && kind === 'piece') seen += 1;
        row[number] = { run: index, choices };
      }
    };
    const run = readOnce(narrated, manifest.personas, seed, index, ({ probe }, choices) => {
      glimpse('piece', probe.footprints.pieces, choices);
      glimpse('knot', probe.footprints.knots, choices);
      glimpse('gate', probe.footprints.opened, choices);
      glimpse('choice', probe.offered(), choices);
    });
    runs.push(digestRun(run, { content, manifest }));
    const choices = run.turns.length - 1;
    if (run.ending !== null) {
      const known = endings.get(run.ending);
      if (known === undefined || known.choices > choices) endings.set(run.ending, { run: index, choices });
    }
    if (run.trouble !== null) {
      const { file, line, message } = run.trouble;
      const name = `${file}:${line}:${message}`;
      if (!amiss.has(name)) amiss.set(name, run.trouble);
    }
    tell(0, runs.length, seen);
  }
  return { kind: 'read', runs, glimpses, endings, amiss: [...amiss.values()] };
}

const byKind = <T>(of: (kind: Kind) => T): Readonly<Record<Kind, T>> =>
  Object.fromEntries(kinds.map((kind) => [kind, of(kind)])) as Record<Kind, T>;
