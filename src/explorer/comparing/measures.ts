import { measuresOf } from '../measures/catalogue';
import type { Report } from '../measures/report';
import { amount } from '../measures/typeset';

/** A measure that an edit has moved, as it is shown. */
export interface MovedMeasure {
  readonly name: string;
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/** The measures that show another number than before, in the order of the report. */
export function movedMeasures(before: Report, after: Report): readonly MovedMeasure[] {
  const old = measuresOf(before);
  return [...measuresOf(after).values()].flatMap(({ measure, label, value, isShare }) => {
    const was = amount(old.get(measure)?.value ?? null, isShare);
    const is = amount(value, isShare);
    return was === is ? [] : [{ name: measure, label, before: was, after: is }];
  });
}
