import type { Script } from '../../director/telling';
import { openNarrated } from '../reading/narrated';
import type { Budget, Explored, Progress } from './explored';
import { findAmiss } from './findings';
import type { Job, ReadResult, Result, SearchResult } from './jobs';
import { judge } from './judge';
import { openPool, type Pool } from './pool';

/** So many readers are one job. */
const chunk = 40;
/** Of the time there is, so much is the search's where one thread does everything in turn. */
const searchShare = 0.6;
/** Of the time there is, so much is left for judging what was found. */
const judgingShare = 0.08;

/**
 * Explores a story: a search tries every option of the rarest states, and simulated readers read it through.
 * The same seed and the same numbers of expansions and readers find the same, whatever the number of workers;
 * where time is the bound, those numbers differ from run to run, and are told.
 * @param onProgress is called now and then
 */
export async function explore(
  script: Script,
  budget: Budget,
  onProgress: (progress: Progress) => void = () => {},
): Promise<Explored> {
  const begunMs = Date.now();
  const pool = openPool(budget.workers, script);
  try {
    const narrated = openNarrated(script);
    const ledger = keepProgress(narrated.probe.content.pieces.length, budget, begunMs, onProgress);
    const [searched, read] = await explored(pool, budget, begunMs, ledger);
    const judged = judge(script, narrated, searched, read);
    return {
      exhausted: searched.exhausted,
      states: searched.states,
      expansions: searched.expansions,
      seconds: (Date.now() - begunMs) / 1000,
      content: narrated.probe.content,
      pieces: judged.pieces,
      choices: judged.choices,
      endings: judged.endings,
      knots: judged.knots,
      lastChoice: judged.lastChoice,
      findings: findAmiss(narrated, searched, read, judged),
      runs: read.runs,
    };
  } finally {
    await pool.close();
  }
}

/** The search, and the readers beside it or after it. */
async function explored(
  pool: Pool,
  budget: Budget,
  begunMs: number,
  ledger: Ledger,
): Promise<readonly [SearchResult, ReadResult]> {
  const { seed, seconds, expansions, readers, workers } = budget;
  const usableMs = seconds === null ? null : seconds * 1000 * (1 - judgingShare);
  const until = usableMs === null ? null : begunMs + usableMs;
  const searchUntil = usableMs === null || workers > 1 ? until : begunMs + usableMs * searchShare;
  const searching = pool.do(
    { kind: 'search', seed, expansions: expansions ?? Number.POSITIVE_INFINITY, until: searchUntil },
    ledger.search,
  );
  if (workers <= 1) await searching;

  const most = readers ?? Number.POSITIVE_INFINITY;
  const results: ReadResult[] = [];
  let next = 0;
  const isOver = (): boolean => next >= most || (until !== null && Date.now() >= until);
  /** Takes one chunk after another; with as many of these as there are threads, none is ever idle. */
  const readOn = async (): Promise<void> => {
    while (!isOver()) {
      const from = next;
      next = Math.min(most, next + chunk);
      const job: Job = { kind: 'read', seed, from, to: next, until };
      const result = await pool.do(job, ledger.reading(from));
      if (result.kind === 'read') results.push(result);
    }
  };
  const reading = Array.from({ length: Math.max(1, workers) }, readOn);
  const [found] = await Promise.all([searching, ...reading]);
  return [asSearch(found), merged(results)];
}

function asSearch(result: Result): SearchResult {
  if (result.kind !== 'search') throw new TypeError('A search gives what it searched.');
  return result;
}

/** One result of many: of what two have seen, the fewest choices count, and then the first run. */
function merged(results: readonly ReadResult[]): ReadResult {
  const inOrder = [...results].sort((a, b) => (a.runs[0]?.index ?? 0) - (b.runs[0]?.index ?? 0));
  const [first, ...others] = inOrder;
  if (first === undefined) {
    const none = { piece: [], choice: [], knot: [], gate: [] };
    return { kind: 'read', runs: [], glimpses: none, endings: new Map(), amiss: [] };
  }
  const glimpses = { ...first.glimpses };
  const endings = new Map(first.endings);
  for (const other of others) {
    for (const kind of ['piece', 'choice', 'knot', 'gate'] as const) {
      glimpses[kind] = glimpses[kind].map((known, number) => {
        const one = other.glimpses[kind][number] ?? null;
        return known === null || (one !== null && one.choices < known.choices) ? one : known;
      });
    }
    for (const [name, one] of other.endings) {
      const known = endings.get(name);
      if (known === undefined || one.choices < known.choices) endings.set(name, one);
    }
  }
  return {
    kind: 'read',
    runs: inOrder.flatMap(({ runs }) => runs),
    glimpses,
    endings,
    amiss: inOrder.flatMap(({ amiss }) => amiss),
  };
}

/** Puts together what the threads tell of how far they are. */
interface Ledger {
  readonly search: (states: number, readers: number, pieces: number) => void;
  readonly reading: (from: number) => (states: number, readers: number, pieces: number) => void;
}

function keepProgress(
  pieces: number,
  { seconds, readers, expansions }: Budget,
  begunMs: number,
  onProgress: (progress: Progress) => void,
): Ledger {
  const read = new Map<number, number>();
  let states = 0;
  let reached = 0;
  const tell = (): void => {
    const all = [...read.values()].reduce((sum, count) => sum + count, 0);
    const byTime = seconds === null ? 0 : (Date.now() - begunMs) / 1000 / seconds;
    const byCount = readers === null ? 0 : all / readers;
    const bySearch = expansions === null ? 0 : states / expansions;
    const done01 = Math.min(1, Math.max(byTime, readers === null ? bySearch : byCount));
    onProgress({ done01, states, readers: all, reached, pieces });
  };
  return {
    search(known, _, seen) {
      states = known;
      reached = Math.max(reached, seen);
      tell();
    },
    reading: (from) => (_, count, seen) => {
      read.set(from, count);
      reached = Math.max(reached, seen);
      tell();
    },
  };
}
