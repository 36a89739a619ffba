import type { Script } from '../../director/telling';
import type { Finding } from '../../story';
import type { Chance, Observation, Probe } from '../../story/probing';
import { endsNowhere, nothingToSay } from '../findings/stops';
import { createRandom } from '../random';
import { type Narrated, openNarrated } from '../reading/narrated';
import { noManners } from '../reading/tally';
import { createFrontier } from './frontier';
import { leastTaken } from './least-taken';
import { shareMenus } from './menus';
import { type Comparison, type Outcome, watchForSameWords } from './same-words';
import { keepSightings, type Sightings } from './sightings';
import { softLocks } from './soft-locks';
import { type State, type Step, stepsTo } from './states';
import { anyThrows, sameThrows, tryThrows } from './throws';

/** How far a search may go. */
export interface Limits {
  readonly seed: number;
  /** Choices tried; a state that is begun is tried to its end. */
  readonly expansions: number;
  /** True once the time is up. */
  readonly late: () => boolean;
  /** Called now and then. */
  readonly progress?: (states: number, expansions: number, pieces: number) => void;
}

/** What came of one step. */
interface Arrival {
  readonly endings: readonly string[];
  /** Where it leads; null where it stops, or where there are too many places already. */
  readonly state: State | null;
  /** What was said and is offered, where that was wanted. */
  readonly words: string;
  /** True where the story broke. */
  readonly broke: boolean;
}

/** Something amiss, and the first and shortest step to where it shows. */
export interface Amiss {
  readonly finding: Finding;
  readonly step: Step;
}

/** What a search found. */
export interface Searched {
  readonly narrated: Narrated;
  readonly exhausted: boolean;
  readonly states: number;
  readonly expansions: number;
  readonly sightings: Sightings;
  readonly observations: ReadonlyMap<number, Observation>;
  /** Passages that broke, and stops that are none. */
  readonly amiss: readonly Amiss[];
  readonly lastChoice: { readonly maxKinds: number; readonly step: Step | null };
  readonly sameWords: readonly Comparison[];
  readonly locks: readonly State[];
}

/** Snapshots held at once: some 8 kB each in a story of 20,000 words. */
const mostSnapshots = 1_000;
/** Of every so many choices on a way one snapshot is kept, to read on from when others were let go of. */
const landmarkEvery = 4;
const mostLandmarks = 1_500;
/** States known at once; those beyond are looked at and forgotten, and nothing is proven then. */
const mostStates = 400_000;
/** Ways that chance may go in one passage before it is cut short. */
const mostThrows = 48;
/** After so many dives that saw nothing new, everything is tried as well; and after so many, nothing else is done. */
const firstIdleDives = 12;
const mostIdleDives = 40;
const tellEvery = 512;

/**
 * Searches a story for everything that can be seen in it: tries every option of one state after another, the rarest
 * first, each with every outcome of what is left to chance, and takes two places for one wherever the rest of the
 * script can't tell them apart.
 */
export function search(script: Script, limits: Limits): Searched {
  const narrated = openNarrated(script);
  const { probe } = narrated;
  const random = createRandom(limits.seed);
  const frontier = createFrontier(random.below, mostSnapshots);
  const sightings = keepSightings(probe);
  const sameWords = watchForSameWords();
  const amiss = new Map<string, Amiss>();
  const states = new Map<number, State>();
  const menus = shareMenus();
  const landmarks: State[] = [];
  const openings: State[] = [];
  const takeLeast = leastTaken(random.below);
  const hasEndings = Object.keys(script.manifest.endings).length > 0;
  let expansions = 0;
  let whole = true;
  let most: Searched['lastChoice'] = { maxKinds: 0, step: null };

  const report = (finding: Finding, step: Step): void => {
    const name = `${finding.file}:${finding.line}:${finding.knot}:${finding.message}`;
    const known = amiss.get(name);
    if (known === undefined || known.step.depth > step.depth) amiss.set(name, { finding, step });
  };

  /** The endings that the passage just read has come to. */
  const endingsHere = (): readonly string[] =>
    probe.footprints.tagged
      ? probe.lines().flatMap(({ cues }) => cues.flatMap((cue) => (cue.kind === 'ending' ? [cue.name] : [])))
      : [];

  /**
   * Reads the passage that a step leads into, and takes up where it ends.
   * @param hear whether its words are wanted
   * @param keeps whether it is a state to be tried; the probe then stands nowhere where it is a new one
   */
  const read = (step: Step, tally: State['tally'], chance: Chance, hear: boolean, keeps = true): Arrival => {
    const { trouble, offered } = probe.advance(chance);
    if (trouble !== null) {
      report(trouble, step);
      sightings.noteBroken(probe);
      return { endings: [], state: null, words: '', broke: true };
    }
    sightings.note(probe, step);
    const endings = endingsHere();
    const words = hear ? wordsOf(probe) : '';
    for (const ending of endings) sightings.noteEnding(ending, step);
    const ended = (step.from?.ended ?? false) || endings.length > 0;
    if (offered === 0) {
      if (hasEndings && !ended) report(endsNowhere(probe), step);
      return { endings, state: null, words, broke: false };
    }
    if (narrated.sayable().length === 0) {
      report(nothingToSay(probe), step);
      return { endings, state: null, words, broke: false };
    }
    const state = keeps ? arrive(step, tally, ended) : placeAt(step, tally, ended);
    return { endings, state, words, broke: false };
  };

  const placeAt = (step: Step, tally: State['tally'], ended: boolean): State => ({
    step,
    tally,
    ended,
    ids: null,
    snapshot: null,
    tried: false,
    next: [],
    ends: false,
  });

  /** The state where the probe stands: a new one, or one that was there before. */
  const arrive = (step: Step, tally: State['tally'], ended: boolean): State | null => {
    const key = narrated.key(tally, ended);
    const known = states.get(key);
    if (known !== undefined) {
      // It can't be one of those on the way here: their depths are less.
      if (known.step.depth > step.depth) {
        known.step = step;
        // The same options, though by this way they may be worded otherwise.
        known.ids = menus.shared(probe.ids());
      }
      return known;
    }
    if (states.size >= mostStates) {
      whole = false;
      return null;
    }
    const features = probe.features(sightings.shut());
    const state: State = { ...placeAt(step, tally, ended), snapshot: probe.leave() };
    states.set(key, state);
    frontier.push(state, features);
    return state;
  };

  /** Brings the probe back to where a state was let go of, by reading on from the last one held before it. */
  const rebuild = (state: State): void => {
    const steps = stepsTo(state.step);
    let at = steps.length - 1;
    while (at > 0 && (steps[at]?.from?.snapshot ?? null) === null) at -= 1;
    const snapshot = steps[at]?.from?.snapshot ?? null;
    if (snapshot === null) narrated.start(0);
    else probe.restore(snapshot);
    for (const step of steps.slice(at)) {
      if (step.from !== null) narrated.take(step.option, step.from.tally);
      probe.advance(sameThrows(step.throws));
    }
    state.snapshot = probe.leave();
  };

  /**
   * Takes one option of a state, once for each outcome of what is left to chance.
   * @param there whether the probe stands at the state already
   */
  const tryOption = (state: State, option: number, hear: boolean, there: boolean): readonly Arrival[] => {
    const throws = tryThrows(mostThrows, random.below);
    const arrivals: Arrival[] = [];
    do {
      if (state.snapshot !== null && !(there && arrivals.length === 0)) probe.restore(state.snapshot);
      const tally = narrated.take(option, state.tally);
      const outcomes: number[] = [];
      const step = { from: state, option, throws: outcomes, depth: state.step.depth + 1 };
      arrivals.push(read(step, tally, throws.chance(outcomes), hear));
      expansions += 1;
    } while (throws.next());
    if (throws.cut()) {
      whole = false;
      state.ends = true;
    }
    return arrivals;
  };

  const tryAll = (state: State): void => {
    if (state.snapshot === null) rebuild(state);
    if (state.snapshot !== null) probe.restore(state.snapshot);
    const options = narrated.sayable();
    state.ids ??= menus.shared(probe.ids());
    const choices = probe.offered();
    const compares = options.length > 1 && options.some((option) => sameWords.asks(choices[option] ?? -1));
    const kinds = new Set<string>();
    const outcomes: Outcome[] = [];
    for (const option of options) {
      const arrivals = tryOption(state, option, compares, option === options[0]);
      for (const { endings, state: next } of arrivals) {
        for (const ending of endings) kinds.add(ending);
        state.ends ||= next === null;
        if (next !== null && !state.next.includes(next)) state.next.push(next);
      }
      // Ways that break have findings of their own.
      if (!compares || arrivals.some(({ broke }) => broke)) continue;
      outcomes.push({
        choice: choices[option] ?? -1,
        words: arrivals.map(({ words }) => words).join('\n\n'),
        rest: arrivals.map(({ state: next, endings }) => (next === null ? endings.join() : numberOf(next))).join(' '),
      });
    }
    if (compares) sameWords.compare(outcomes);
    if (kinds.size > most.maxKinds) most = { maxKinds: kinds.size, step: state.step };
    state.tried = true;
    keepAsLandmark(state);
  };

  const numbers = new Map<State, number>();
  const numberOf = (state: State): string => {
    const known = numbers.get(state) ?? numbers.size;
    numbers.set(state, known);
    return String(known);
  };

  const keepAsLandmark = (state: State): void => {
    if (state.step.depth % landmarkEvery !== 0) {
      state.snapshot = null;
      return;
    }
    landmarks.push(state);
    if (landmarks.length <= mostLandmarks) return;
    const [oldest] = landmarks.splice(random.below(landmarks.length - 1), 1);
    if (oldest !== undefined) oldest.snapshot = null;
  };

  /**
   * Goes all the way down once, trying one option at each place: most of a long story stands behind many choices, and
   * trying every one on the way there takes long. Some of the places that it passes wait to be tried like all others.
   * @returns whether it saw anything new
   */
  const dive = (): boolean => {
    const before = sightings.pieces();
    const passed = new Set<State>();
    let state = openings[random.below(openings.length)] ?? null;
    if (state !== null && state.snapshot === null) rebuild(state);
    while (state !== null && !passed.has(state) && expansions < limits.expansions && !limits.late()) {
      passed.add(state);
      // One that is only passed has none: the probe stands there still.
      if (state.snapshot !== null) probe.restore(state.snapshot);
      const ids = probe.ids();
      state.ids ??= menus.shared(ids);
      const option = takeLeast(ids, narrated.sayable());
      const tally = narrated.take(option, state.tally);
      const throws: number[] = [];
      const depth: number = state.step.depth + 1;
      const keeps = depth % landmarkEvery === 0;
      state = read({ from: state, option, throws, depth }, tally, anyThrows(throws, random.below), false, keeps).state;
      expansions += 1;
    }
    return sightings.pieces() > before;
  };

  const begin = (): void => {
    const throws = tryThrows(mostThrows, random.below);
    do {
      narrated.start(0);
      const outcomes: number[] = [];
      const first = { from: null, option: -1, throws: outcomes, depth: 0 };
      const { state } = read(first, noManners, throws.chance(outcomes), false);
      if (state !== null) openings.push(state);
    } while (throws.next());
    if (throws.cut()) whole = false;
  };

  const goesOn = (): boolean => expansions < limits.expansions && !limits.late();
  let told = 0;
  const tellProgress = (): void => {
    if (expansions - told < tellEvery) return;
    told = expansions;
    limits.progress?.(states.size, expansions, sightings.pieces());
  };

  begin();
  // Dives alone, as long as they see anything new; then half as many tries for them as for everything else.
  let idle = 0;
  while (openings.length > 0 && idle < firstIdleDives && goesOn()) {
    idle = dive() ? 0 : idle + 1;
    tellProgress();
  }
  let dived = 0;
  let state = frontier.pop();
  while (state !== null && goesOn()) {
    const before = expansions;
    tryAll(state);
    dived -= (expansions - before) / 2;
    if (dived < 0 && idle < mostIdleDives) {
      const from = expansions;
      idle = dive() ? 0 : idle + 1;
      dived += expansions - from;
    }
    tellProgress();
    state = frontier.pop();
  }

  return {
    narrated,
    exhausted: whole && state === null,
    states: states.size,
    expansions,
    sightings,
    observations: probe.observations,
    amiss: [...amiss.values()],
    lastChoice: most,
    sameWords: sameWords.found(),
    locks: softLocks([...states.values()]),
  };
}

const wordsOf = (probe: Probe): string =>
  [...probe.lines(), ...probe.options()]
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .join('\n');
