import type { Gate, Probe } from '../../story/probing';
import type { Step } from './states';

/** The kinds of things that may be seen or not. */
export const kinds = ['piece', 'choice', 'knot', 'gate'] as const;
export type Kind = (typeof kinds)[number];

/** By kind, by number: the shortest way there so far. */
export interface Sightings {
  /** Notes what the passage just read has shown. */
  note(probe: Probe, step: Step): void;
  /** Notes what the passage just read has come to before it broke: it is shown to nobody. */
  noteBroken(probe: Probe): void;
  /** What was only come to in passages that broke, and may have been shown elsewhere. */
  broken(): Readonly<Record<Kind, ReadonlySet<number>>>;
  /** @returns true where it is new or nearer than before */
  noteEnding(name: string, step: Step): boolean;
  of(kind: Kind): readonly (Step | null)[];
  endings(): ReadonlyMap<string, Step>;
  /** Pieces seen so far. */
  pieces(): number;
  /** The gates that never opened. */
  shut(): readonly Gate[];
}

/** A ledger of what was seen, and by which step. */
export function keepSightings({ content, gates }: Probe): Sightings {
  const rows: Record<Kind, (Step | null)[]> = {
    piece: content.pieces.map(() => null),
    choice: content.choices.map(() => null),
    knot: content.knots.map(() => null),
    gate: gates.map(() => null),
  };
  const endings = new Map<string, Step>();
  const broken: Record<Kind, Set<number>> = { piece: new Set(), choice: new Set(), knot: new Set(), gate: new Set() };
  let pieces = 0;
  let shut = gates;

  const nearer = (row: (Step | null)[], numbers: readonly number[], step: Step): void => {
    for (const number of numbers) {
      if (number < 0) continue;
      const known = row[number];
      if (known != null && known.depth <= step.depth) continue;
      if (known == null && row === rows.piece) pieces += 1;
      row[number] = step;
    }
  };

  return {
    note(probe, step) {
      const { footprints } = probe;
      nearer(rows.piece, footprints.pieces, step);
      nearer(rows.knot, footprints.knots, step);
      const opens = footprints.opened.some((gate) => rows.gate[gate] == null);
      nearer(rows.gate, footprints.opened, step);
      if (opens) shut = gates.filter(({ index }) => rows.gate[index] == null);
      nearer(rows.choice, probe.offered(), step);
    },
    noteBroken({ footprints }) {
      for (const piece of footprints.pieces) broken.piece.add(piece);
      for (const knot of footprints.knots) broken.knot.add(knot);
      for (const gate of footprints.opened) broken.gate.add(gate);
    },
    broken: () => broken,
    noteEnding(name, step) {
      const known = endings.get(name);
      if (known !== undefined && known.depth <= step.depth) return false;
      endings.set(name, step);
      return true;
    },
    of: (kind) => rows[kind],
    endings: () => endings,
    pieces: () => pieces,
    shut: () => shut,
  };
}
