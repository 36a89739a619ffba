import type { ChoiceRecord } from '../compiled';
import type { ChoiceId } from '../passage';
import { knotOfPath } from '../source-map';

/** What ink tells of a choice when it offers it. */
export interface OfferedChoice {
  /** Runtime path of the container that the choice leads into. */
  readonly path: string;
  readonly text: string;
}

/**
 * Names the choices of one offering, in order. A label makes a name that survives any edit but its own; without one,
 * path and text together do, so that an insertion above loses the choice rather than mistaking another for it.
 * @param offered the choices as ink offers them
 * @param records the compiled story's sidecar
 */
export function identify(
  offered: readonly OfferedChoice[],
  records: Readonly<Record<string, ChoiceRecord>>,
): readonly ChoiceId[] {
  const seen = new Map<string, number>();
  return offered.map(({ path, text }) => {
    const record = records[path];
    const knot = record?.knot ?? knotOfPath(path) ?? '';
    const name = record?.label == null ? `${knot}:${path}|${text}` : `${knot}:${record.label}`;
    const occurrence = (seen.get(name) ?? 0) + 1;
    seen.set(name, occurrence);
    return occurrence === 1 ? name : `${name}~${occurrence}`;
  });
}
