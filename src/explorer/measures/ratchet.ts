import type { Finding } from '../../story';
import { type Measured, measuresOf } from './catalogue';
import type { Report } from './report';
import type { Target } from './targets';
import { amount, inWords } from './typeset';

/** A target, and what the story has of it. */
export interface JudgedTarget {
  readonly target: Target;
  /** Null where the report has no such number. */
  readonly measured: Measured | null;
  readonly isMet: boolean;
}

/** Holds the targets against a report, in their order. A number that can't be taken meets none. */
export function judgeTargets(targets: readonly Target[], report: Report): readonly JudgedTarget[] {
  const measures = measuresOf(report);
  return targets.map((target) => {
    const measured = measures.get(target.measure) ?? null;
    const value = measured?.value ?? null;
    const { atLeast = Number.NEGATIVE_INFINITY, atMost = Number.POSITIVE_INFINITY } = target;
    return { target, measured, isMet: value !== null && value >= atLeast && value <= atMost };
  });
}

/** Somebody who never speaks has no number yet, and is no mistake. */
const isOfSpeaker = (measure: string): boolean => /^speakers\..+\.at$/.test(measure);

/**
 * The ratchet: what the story has reached and held may not fall back.
 * @param file the name of the file of targets
 * @returns an error for each held target that is missed, and for each of a measure that there is none of; a warning for
 *   each that is reached and not held yet
 */
export function ratchet(judged: readonly JudgedTarget[], file: string): readonly Finding[] {
  const found = (severity: Finding['severity'], message: string, remedy: string): readonly Finding[] => [
    { severity, file, line: null, knot: null, message, remedy },
  ];
  return judged.flatMap(({ target, measured, isMet }) => {
    const { measure, held, why } = target;
    if (measured === null && !isOfSpeaker(measure)) {
      const remedy = 'Name one of those that the report shows, or a path of its JSON that holds one number.';
      return found('error', `There is no measure “${measure}”.`, remedy);
    }
    const isShare = measured?.isShare ?? false;
    const value = measured?.value ?? null;
    const is = value === null ? 'can’t be taken' : `is ${amount(value, isShare)}`;
    const aim = inWords(target, isShare);
    if (held && !isMet) {
      const message = `“${measure}” ${is}, and must be ${aim} (${why}).`;
      const remedy =
        value === null
          ? 'Let it be read for longer or by more readers, or let go of the target.'
          : 'Bring it back to where it was; or, if the target is wrong, say so there.';
      return found('error', message, remedy);
    }
    if (!held && isMet) {
      const message = `“${measure}” ${is}, which is ${aim}: it can be held now.`;
      return found('warning', message, 'Write “held”: true for it, so that it can’t fall back.');
    }
    return [];
  });
}
