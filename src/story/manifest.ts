import * as v from 'valibot';
import type { Finding } from './finding';
import { lineOfPath, lineOfSyntaxError } from './manifest-place';
import { livingAreasMax, livingDetails, livingDetailsMax, passages } from './scenery';

/**
 * The manifest is what a story folder says of itself beside its ink: who is in it, what is seen and heard, what is
 * counted, and the page's own words. Names here are the names that cues may use.
 */

const name = v.pipe(
  v.string(),
  v.regex(/^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u, 'a name is one word of letters, digits, - and _'),
);
const text = v.pipe(v.string(), v.nonEmpty('this text is empty'));
const share01 = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/** The page's own small words that an era may say in its own way. What controls are called never changes. */
export const wordKeys = [
  'kept',
  'continue',
  'again',
  'undone',
  'redone',
  'silent',
  'lost',
  'absent',
  'textSize',
  'motion',
  'sound',
  'about',
  'menu',
  'choices',
  'ending',
] as const;
export type WordKey = (typeof wordKeys)[number];

const personSchema = v.strictObject({
  name: text,
  /** How the lines are set: as anyone's, as a machine's, or in a light of their own. */
  voice: v.optional(v.picklist(['plain', 'light', 'machine']), 'plain'),
});

/** A part of a picture: left, top, width, height in shares. A round thing may go past the picture's edge. */
const areaSchema = v.tuple([
  v.pipe(v.number(), v.minValue(-1), v.maxValue(1)),
  v.pipe(v.number(), v.minValue(-1), v.maxValue(1)),
  share01,
  share01,
]);

/** A living detail by its name, or with the part of the picture that it keeps to. */
const detailSchema = v.union([
  v.picklist(livingDetails),
  v.strictObject({ name: v.picklist(livingDetails), area: areaSchema }),
]);

const hourSchema = v.strictObject({
  /** What is seen, for those who don't see it: prose, present tense. */
  alt: text,
  /** What the second light does there, where it is: said after the rest. */
  lit: v.optional(text),
  /** The point that every crop keeps, as shares of width and height from the top left. */
  focus: v.tuple([share01, share01]),
  /** The same where the text stands under the picture, as on a phone held upright; `focus` where nothing is said. */
  tall: v.optional(v.tuple([share01, share01])),
  /** What moves in it: few things, so that it stays a picture. */
  details: v.optional(
    v.pipe(
      v.array(detailSchema),
      v.maxLength(livingDetailsMax, 'a picture has four living details at the most'),
      v.check((details) => {
        const names = details.map((detail) => (typeof detail === 'string' ? detail : detail.name));
        return names.every((said, i) => said === 'wheel' || names.indexOf(said) === i);
      }, 'a living detail is there twice, and only a wheel may be'),
      v.check(
        // A wheel takes the place of a part even where it is as large as the picture.
        (details) =>
          details.filter((detail) => typeof detail !== 'string' || detail === 'wheel').length <= livingAreasMax,
        'three living details of a picture keep to a part of it at the most',
      ),
    ),
    [],
  ),
});

const placeSchema = v.strictObject({
  name: text,
  passage: v.optional(v.picklist(passages), 'fade'),
  hours: v.record(name, hourSchema),
});

const axisSchema = v.pipe(
  v.strictObject({
    min: v.number(),
    max: v.number(),
    start: v.number(),
    /** Bands in ascending order, the first from `min`; each reaches to the next. */
    bands: v.optional(v.array(v.strictObject({ name, from: v.number() })), []),
  }),
  v.check(
    (axis) => axis.min < axis.max && axis.start >= axis.min && axis.start <= axis.max,
    'start lies outside min and max',
  ),
  v.check(
    (axis) =>
      axis.bands.every((band, i) => {
        const before = axis.bands[i - 1];
        return before === undefined ? band.from === axis.min : band.from > before.from && band.from <= axis.max;
      }),
    'bands must ascend, and the first must start at min',
  ),
);

/**
 * A stem sounds in full, or follows an axis or the second light (`light`) from `rest01`, its gain at the lowest. One
 * that is a part sounds only where the cue names it.
 */
const stemSchema = v.strictObject({
  name,
  follows: v.optional(name),
  rest01: v.optional(share01, 0),
  part: v.optional(v.boolean()),
});

const caption = v.strictObject({ caption: text });

export const manifestSchema = v.strictObject({
  format: v.literal(1),
  /** Prefixes everything that is kept in a browser, so that two games of one origin don't meet. */
  id: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]*$/)),
  title: text,
  byline: v.optional(v.string(), ''),
  /** BCP 47 tag of the story's language. */
  language: v.optional(text, 'en'),
  /** The ink file that the story starts in, relative to this folder. */
  entry: v.optional(text, 'main.ink'),
  /** The folder of pictures and sounds, relative to this folder. */
  assets: v.optional(text, 'assets'),
  /** One quiet content note; empty for none. */
  note: v.optional(v.string(), ''),
  about: v.optional(v.array(text), []),
  cast: v.optional(v.record(name, personSchema), {}),
  places: v.optional(v.record(name, placeSchema), {}),
  airs: v.optional(v.record(name, caption), {}),
  music: v.optional(
    v.record(name, v.strictObject({ caption: text, stems: v.pipe(v.array(stemSchema), v.nonEmpty()) })),
    {},
  ),
  sounds: v.optional(v.record(name, caption), {}),
  axes: v.optional(v.record(name, axisSchema), {}),
  /** Which axes drive the second light's warmth, reach and complexity. */
  light: v.optional(
    v.strictObject({ warmth: v.optional(name), reach: v.optional(name), complexity: v.optional(name) }),
    {},
  ),
  manners: v.optional(v.array(name), []),
  /** Simulated readers by name, who choose by `# leans` and by the `# manner` of their name. */
  personas: v.optional(
    v.pipe(
      v.array(name),
      v.check((names) => !names.includes('random'), '“random” is always one of the readers, and isn’t declared'),
      v.check((names) => new Set(names).size === names.length, 'a persona is declared twice'),
    ),
    [],
  ),
  /** Endings; `share01` is how many of the simulated readers come to one, which `report --ratchet` holds. */
  endings: v.optional(v.record(name, v.strictObject({ title: text, share01: v.optional(share01) })), {}),
  /** What stands over each letter in the book of a run, by the letter's name. */
  letters: v.optional(v.record(name, v.strictObject({ title: text })), {}),
  /** Titles that the book of a run's letters may bear. */
  books: v.optional(v.record(name, v.strictObject({ title: text })), {}),
  eras: v.optional(v.record(name, v.partial(v.strictObject(v.entriesFromList(wordKeys, v.string())))), {}),
  /** The era that holds before the script names one. */
  firstEra: v.optional(name, 'plain'),
  /** What is asked of who begins again after an end: whether the page may know them. Without it nobody is asked. */
  secondTime: v.optional(v.strictObject({ ask: text, yes: text, no: text })),
  credits: v.optional(v.array(text), []),
});

export type Manifest = v.InferOutput<typeof manifestSchema>;

/**
 * Reads a manifest from the text of its file.
 * @param json the file's text
 * @param file its name, for the findings
 * @returns the manifest, or what is wrong with it, each with the path to the spot
 */
export function readManifest(json: string, file: string): Manifest | readonly Finding[] {
  const finding = (line: number | null, message: string, remedy: string): Finding => ({
    severity: 'error',
    file,
    line,
    knot: null,
    message,
    remedy,
  });
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [finding(lineOfSyntaxError(json, reason), `The manifest is not JSON: ${reason}.`, 'Mend the JSON there.')];
  }
  const read = v.safeParse(manifestSchema, value);
  if (read.success) return read.output;
  return read.issues.map((issue) =>
    finding(
      lineOfPath(json, (v.getDotPath(issue) ?? '').split('.')),
      `In the manifest, “${v.getDotPath(issue) ?? 'the whole'}” is wrong: ${issue.message}.`,
      'See story/README.md for its form.',
    ),
  );
}

/** True where reading gave a manifest. */
export const isManifest = (read: Manifest | readonly Finding[]): read is Manifest => !Array.isArray(read);

/** What a story without a manifest is played with: the page alone. */
export function bareManifest(id: string, title: string, entry: string): Manifest {
  return v.parse(manifestSchema, { format: 1, id, title, entry });
}
