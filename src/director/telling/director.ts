import { diffLevels, type LedgerEntry, type Levels, startLevels } from '../../relationship';
import type { ChoiceId, CompiledStory, Finding, Manifest, SourceMap } from '../../story';
import { hasWholeNumbers, openStory, StoryError } from '../../story/running';
import type { Moment, Offer } from '../moment';
import type { Teller, Telling } from '../teller';
import { foldPassage, standsBefore } from './fold';
import { everyTurns, holdSnapshots, type Told } from './held';
import { readRecollection, writeRecollection } from './recollection';
import { levelsOf, writeDerived } from './remembering';

/** What a director is made of. */
export interface Script {
  readonly compiled: CompiledStory;
  /** Where the lines were written; null does without. */
  readonly sources: SourceMap | null;
  readonly manifest: Manifest;
}

/** The teller that knows the whole story. */
export interface Director extends Teller {
  /** Of the story that it tells. */
  readonly fingerprint: string;
  tell(road: Parameters<Teller['tell']>[0]): Telling;
  /**
   * What it remembers of a road, as text to be kept for another visit. A cache: nothing is lost with it.
   * @returns null where it has not told the road, or not to its end, or where ink's saves are not to be trusted: in a
   * story that reckons with fractions
   */
  recollect(road: Parameters<Teller['tell']>[0]): string | null;
  /**
   * Takes in what a director remembered: it tells that road from then on without running ink. The telling is the same.
   * @returns false where the text is spoilt, of another story or of another build; nothing is taken in then
   */
  recall(recollection: string): boolean;
  /** Another director of the same story that has told nothing yet. */
  fresh(): Director;
  /** What was found amiss in telling so far, but for what was recalled: each axis pushed past its bounds, once. */
  findings(): readonly Finding[];
}

/** What a road is told by where even its opening can't be: nothing said, nothing offered. */
function silence(script: Script, levels: Levels): Moment {
  const stands = standsBefore(script.manifest, levels);
  return { turn: 0, chosen: null, lines: [], happenings: [], offers: [], staging: null, stands, moved: [] };
}

const isTold = (told: Told | Finding): told is Told => 'moment' in told;

/**
 * A director of one story. Telling is pure; behind it, everything told once is cached: moments for good, ink's states
 * up to a number. What is asked for again is the same object.
 * @param mostSnapshots states of ink held at once, default 400; further back it plays again from the last one held
 */
export function createDirector(script: Script, mostSnapshots = 400): Director {
  const { compiled, sources, manifest } = script;
  const { axes } = manifest;
  const story = openStory(compiled, sources);
  const hold = holdSnapshots(mostSnapshots);
  /** What a road's moments are made of besides its choices. A built file's name changes with what is in it. */
  const readsBy = JSON.stringify([import.meta.url, compiled.fingerprint, manifest.firstEra, axes]);
  let canSave: boolean | null = null;
  const openings = new Map<number, Told | Finding>();
  const findings = new Map<string, Finding>();
  /** Where ink stands now; null where a failure left it nowhere. */
  let standing: Told | null = null;

  /** The axes as the script counts them, held in bounds. One that strays is found once. */
  const levelsNow = (knot: string | null): Levels => {
    const { levels, strays } = levelsOf(story, axes);
    for (const { axis, level, bound } of strays) {
      if (findings.has(axis)) continue;
      findings.set(axis, {
        severity: 'warning',
        file: null,
        line: null,
        knot,
        message: `The script moves “${axis}” to ${level}, past its bound of ${bound}.`,
        remedy: 'Move it by a function that clamps it to its bounds in the manifest.',
      });
    }
    return levels;
  };

  /** Lets ink go on, and folds what it says. Ink stands behind the choice, if there was one. */
  const goOn = (parent: Told | null, chosen: Offer | null): Told => {
    const before = parent?.moment.stands ?? standsBefore(manifest, levelsNow(null));
    const heard = chosen?.manner == null ? [] : [chosen.manner];
    const manners = [...(parent?.manners ?? []), ...heard];
    writeDerived(story, { levels: before.levels, manners, axes });
    const turn = parent === null ? 0 : parent.moment.turn + 1;
    const moved: LedgerEntry[] = [];
    let levels = before.levels;
    // Compared after each line, so that the ledger can name the line that moved an axis, and a way there and back.
    const passage = story.advance((line) => {
      const now = levelsNow(line.knot);
      const cause = { turn, knot: line.knot, choice: chosen?.id ?? null, source: line.source };
      moved.push(...diffLevels(levels, now, cause));
      levels = now;
    });
    const moment = foldPassage({ passage, before, levels, moved, turn, chosen });
    const sayable = passage.options.filter(({ cues }) => cues.every(({ kind }) => kind !== 'unsayable'));
    const indices = new Map(sayable.map(({ id, index }) => [id, index]));
    const told: Told = { moment, parent, manners, indices, children: new Map(), snapshot: null, saved: null };
    hold(told, story.snapshot());
    standing = told;
    return told;
  };

  /** Plays one choice of a moment that was told before, without folding it again. */
  const playAgain = (parent: Told, told: Told): void => {
    story.choose(parent.indices.get(told.moment.chosen?.id ?? '') ?? -1);
    writeDerived(story, { levels: parent.moment.stands.levels, manners: told.manners, axes });
    story.advance();
  };

  /** Brings ink to the end of an opening that was told before, without folding it again. */
  const openAgain = (opening: Told): void => {
    const [seed = 0] = [...openings].find(([, other]) => other === opening) ?? [];
    story.start(seed);
    writeDerived(story, { levels: levelsNow(null), manners: [], axes });
    story.advance();
  };

  /** Goes to where a moment was saved; a save that can't be read is let go of. */
  const loads = (told: Told, saved: string): boolean => {
    try {
      story.load(saved);
      return true;
    } catch (error) {
      if (!(error instanceof StoryError)) throw error;
      told.saved = null;
      return false;
    }
  };

  /** Brings ink to where a moment ended: by its snapshot or save, or by playing on from the last one before it. */
  const standAt = (told: Told): void => {
    if (standing === told) return;
    standing = null;
    const again: Told[] = [];
    let from = told;
    while (from.snapshot === null && (from.saved === null || !loads(from, from.saved)) && from.parent !== null) {
      again.unshift(from);
      from = from.parent;
    }
    if (from.snapshot !== null) story.restore(from.snapshot);
    else if (from.saved === null) openAgain(from);
    for (const next of again) {
      playAgain(from, next);
      from = next;
    }
    if (told.snapshot === null) hold(told, story.snapshot());
    standing = told;
  };

  /** What an attempt gives, or the finding where the story breaks in it; ink then stands nowhere. */
  const orFinding = (attempt: () => Told): Told | Finding => {
    try {
      return attempt();
    } catch (error) {
      standing = null;
      if (error instanceof StoryError) return error.finding;
      throw error;
    }
  };

  /** A moment that another director told, after one that this one has told or taken in; the first where there is none. */
  const recalled = (parent: Told | null, moment: Moment, saved: string | null): Told => {
    const heard = moment.chosen?.manner == null ? [] : [moment.chosen.manner];
    const manners = [...(parent?.manners ?? []), ...heard];
    // Every option is an offer, in the same order.
    const indices = new Map(moment.offers.flatMap(({ id, unsayable }, index) => (unsayable ? [] : [[id, index]])));
    return { moment, parent, manners, indices, children: new Map(), snapshot: null, saved };
  };

  const openingOf = (seed: number): Told | Finding => {
    const known = openings.get(seed);
    if (known !== undefined) return known;
    const opening = orFinding(() => {
      story.start(seed);
      return goOn(null, null);
    });
    openings.set(seed, opening);
    return opening;
  };

  const follow = (told: Told, id: ChoiceId, of: number): Told | Finding => {
    const known = told.children.get(id);
    if (known !== undefined) return known;
    const index = told.indices.get(id);
    const offer = told.moment.offers.find((other) => other.id === id);
    if (index === undefined || offer === undefined) {
      return {
        severity: 'error',
        file: null,
        line: null,
        knot: null,
        message: `This choice is no longer offered: “${id}”, after ${told.moment.turn} of ${of} choices.`,
        remedy: 'Go on from the last choice that still holds.',
      };
    }
    const next = orFinding(() => {
      standAt(told);
      story.choose(index);
      return goOn(told, offer);
    });
    told.children.set(id, next);
    return next;
  };

  return {
    fingerprint: compiled.fingerprint,
    tell({ seed, choices }) {
      let told = openingOf(seed);
      if (!isTold(told)) return { moments: [silence(script, startLevels(axes))], trouble: told };
      const moments = [told.moment];
      for (const id of choices) {
        told = follow(told, id, choices.length);
        if (!isTold(told)) return { moments, trouble: told };
        moments.push(told.moment);
      }
      return { moments, trouble: null };
    },
    recollect({ seed, choices }) {
      canSave ??= hasWholeNumbers(compiled.ink);
      if (!canSave) return null;
      let told = openings.get(seed);
      const along: Told[] = [];
      for (const id of [null, ...choices]) {
        if (id !== null && told !== undefined && isTold(told)) told = told.children.get(id);
        if (told === undefined || !isTold(told)) return null;
        along.push(told);
      }
      const states: Record<string, string> = {};
      for (const [turn, each] of along.entries()) {
        if (turn % everyTurns !== 0 && turn !== along.length - 1) continue;
        if (each.saved === null) {
          standAt(each);
          each.saved = story.save();
        }
        states[turn] = each.saved;
        // Of the others only what is in use is held on to.
        if (turn % everyTurns !== 0 && each.snapshot !== null) each.saved = null;
      }
      return writeRecollection(readsBy, { seed, moments: along.map(({ moment }) => moment), states });
    },
    recall(recollection) {
      const found = readRecollection(readsBy, recollection);
      if (found === null) return false;
      let parent: Told | null = null;
      for (const moment of found.moments) {
        const id = moment.chosen?.id ?? '';
        const known: Told | Finding | undefined = parent === null ? openings.get(found.seed) : parent.children.get(id);
        // Where the story broke here, it broke there, and nothing of it was remembered.
        const next: Told =
          known !== undefined && isTold(known) ? known : recalled(parent, moment, found.states[moment.turn] ?? null);
        if (parent === null) openings.set(found.seed, next);
        else parent.children.set(id, next);
        parent = next;
      }
      return true;
    },
    fresh: () => createDirector(script, mostSnapshots),
    findings: () => [...findings.values()],
  };
}
