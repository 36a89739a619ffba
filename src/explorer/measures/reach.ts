import type { Content, Piece } from '../../story/probing';
import type { Explored, Verdict } from '../search/explored';
import type { RunDigest } from './digest';
import { groupBy } from './grouped';
import { ratio } from './statistics';

/** With fewer readers, that none of them came by says little. */
const enoughReaders = 1000;
/** What a smaller share of the readers comes by is rare. */
const rare01 = 0.001;

/** How many readers came by each piece. */
function readersByPiece({ pieces }: Content, runs: readonly RunDigest[]): Uint32Array {
  const readers = new Uint32Array(pieces.length);
  const last = new Int32Array(pieces.length).fill(-1);
  runs.forEach(({ scenes, shown }, run) => {
    for (const row of [...scenes.map((scene) => scene.pieces), shown]) {
      for (const piece of row) {
        if (last[piece] === run) continue;
        last[piece] = run;
        readers[piece] = (readers[piece] ?? 0) + 1;
      }
    }
  });
  return readers;
}

/** A piece as a report shows it. */
export const placeOf = ({ source, knot, text }: Piece) => ({
  file: source?.file ?? null,
  line: source?.line ?? null,
  knot,
  text,
});

/**
 * What the search can reach and hardly any reader does: pieces that under 0.1 % of them came by, unless they are marked
 * `# secret`. Null with fewer than 1,000 readers.
 */
export function measureRare({ content, pieces }: Pick<Explored, 'content' | 'pieces'>, runs: readonly RunDigest[]) {
  if (runs.length < enoughReaders) return null;
  const readers = readersByPiece(content, runs);
  return content.pieces
    .filter(({ index, secret }) => !secret && pieces[index]?.verdict === 'reached')
    .map((piece) => ({
      ...placeOf(piece),
      readers: readers[piece.index] ?? 0,
      witness: pieces[piece.index]?.witness ?? null,
    }))
    .filter((piece) => piece.readers / runs.length < rare01);
}

/**
 * Where readers come: for every knot and stitch that holds prose, in the order of the script, the share of readers who
 * come by some of it, that of its stitches included; `verdict` is the search's.
 */
export function measureHeat(
  { content, knots }: Pick<Explored, 'content' | 'knots'>,
  runs: readonly RunDigest[],
): readonly { readonly knot: string; readonly share: number | null; readonly verdict: Verdict }[] {
  // A stitch's prose is its knot's too.
  const within = (knot: string): readonly string[] => [...new Set([knot, knot.split('.')[0] ?? knot])];
  const readers = new Map<string, number>();
  for (const { knot } of content.pieces) if (knot !== null) for (const name of within(knot)) readers.set(name, 0);
  for (const { scenes } of runs) {
    const visited = new Set<string>();
    for (const scene of scenes) {
      for (const piece of scene.pieces) visited.add(content.pieces[piece]?.knot ?? '');
    }
    const all = new Set([...visited].flatMap(within));
    for (const name of all) if (readers.has(name)) readers.set(name, (readers.get(name) ?? 0) + 1);
  }
  return content.knots
    .filter((knot) => readers.has(knot))
    .map((knot) => ({
      knot,
      share: ratio(readers.get(knot) ?? 0, runs.length),
      verdict: knots.get(knot)?.verdict ?? 'not found',
    }));
}

/** The words that each file of the script holds, in the order of the story; null for what stands in no known one. */
export function measureWordsByFile({ pieces }: Content) {
  const words = new Map<string | null, number>();
  for (const { source, words: more } of pieces) {
    const file = source?.file ?? null;
    words.set(file, (words.get(file) ?? 0) + more);
  }
  return [...words].map(([file, count]) => ({ file, words: count }));
}

/**
 * How much of the script is ever read, by its lines: a line is unreachable where any piece of it is, else not found
 * where any piece of it was not, else reached.
 */
export function measureCoverage({ content, pieces }: Pick<Explored, 'content' | 'pieces'>) {
  const lines = groupBy(content.pieces, ({ source, path }) =>
    source === null ? path : `${source.file}:${source.line}`,
  );
  const worst = [...lines.values()].map((line) => {
    const verdicts = line.map(({ index }) => pieces[index]?.verdict ?? 'not found');
    return verdicts.find((verdict) => verdict === 'unreachable') ?? verdicts.find((verdict) => verdict === 'not found');
  });
  return {
    lines: lines.size,
    reached: worst.filter((verdict) => verdict === undefined).length,
    unreachable: worst.filter((verdict) => verdict === 'unreachable').length,
    notFound: worst.filter((verdict) => verdict === 'not found').length,
  };
}
