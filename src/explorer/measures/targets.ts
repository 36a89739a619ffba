import * as v from 'valibot';
import type { Finding } from '../../story';

/**
 * What a story is to reach, number by number: `targets.json` beside its manifest. A target is `held` once the story has
 * reached it; from there on it may not fall back.
 */

const text = v.pipe(v.string(), v.nonEmpty('this text is empty'));

const targetSchema = v.pipe(
  v.strictObject({
    /** A number of the report by its dotted path, such as `gap.median`, or `endings.count` for one of a list. */
    measure: text,
    atLeast: v.optional(v.number()),
    atMost: v.optional(v.number()),
    held: v.optional(v.boolean(), false),
    /** Why this number, for whoever would change it. */
    why: text,
  }),
  v.check(({ atLeast, atMost }) => atLeast !== undefined || atMost !== undefined, 'it says neither atLeast nor atMost'),
  v.check(({ atLeast, atMost }) => (atLeast ?? 0) <= (atMost ?? atLeast ?? 0), 'atLeast is above atMost'),
);

const targetsSchema = v.strictObject({
  format: v.literal(1),
  targets: v.pipe(
    v.array(targetSchema),
    v.check(
      (targets) => new Set(targets.map(({ measure }) => measure)).size === targets.length,
      'two targets are for the same measure; let one say both atLeast and atMost',
    ),
  ),
});

/** One number to reach. */
export type Target = v.InferOutput<typeof targetSchema>;

/**
 * Reads the targets from the text of their file.
 * @param json the file's text
 * @param file its name, for the findings
 * @returns the targets in their order, or what is wrong with them, each with the path to the spot
 */
export function readTargets(json: string, file: string): readonly Target[] | readonly Finding[] {
  const finding = (message: string, remedy: string): Finding => ({
    severity: 'error',
    file,
    line: null,
    knot: null,
    message,
    remedy,
  });
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [finding(`The targets are not JSON: ${reason}.`, 'Mend the JSON there.')];
  }
  const read = v.safeParse(targetsSchema, value);
  if (read.success) return read.output.targets;
  return read.issues.map((issue) =>
    finding(
      `In the targets, “${v.getDotPath(issue) ?? 'the whole'}” is wrong: ${issue.message}.`,
      'A target has a measure, atLeast or atMost or both, held and why.',
    ),
  );
}

/** True where reading gave targets. */
export const areTargets = (read: readonly Target[] | readonly Finding[]): read is readonly Target[] =>
  read.every((one) => 'measure' in one);
