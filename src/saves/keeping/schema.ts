import * as v from 'valibot';
import type { Playthrough } from '../../playthrough';
import { beginPlaythrough, choose, goTo, withStory } from '../../playthrough';
import { listOf } from './bounds';
import { choice, columns, inColumns } from './columns';

/**
 * The strict reading of whatever comes back: a browser's storage is open to every script of its origin, to extensions,
 * to older and newer builds, and to broken disks.
 */

const date = v.pipe(v.number(), v.finite(), v.minValue(0));
const index = v.pipe(v.number(), v.integer(), v.minValue(0));
const words = v.nullable(v.pipe(v.string(), v.maxLength(2000)));
const id = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/));
const story = v.pipe(v.string(), v.maxLength(200));
const seed = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0x7fffffff));

const node = v.strictObject({
  parent: v.nullable(index),
  choice: v.nullable(choice),
  madeAtMs: date,
  onward: v.nullable(index),
});
type Node = v.InferOutput<typeof node>;

/** Parents precede their children, so no road runs in a circle; only the root has no choice. */
const hangsTogether = (nodes: Node[]): boolean =>
  nodes.every(({ parent, choice: made, onward }, at) => {
    const rooted = at === 0 ? parent === null && made === null : parent !== null && parent < at && made !== null;
    return rooted && (onward === null || nodes[onward]?.parent === at);
  });

/** The strict reading of a playthrough. @param nodes how each of its nodes is read by itself */
const playthroughOf = (nodes: v.GenericSchema<unknown, Node[]>) =>
  v.pipe(
    v.strictObject({
      format: v.literal(1),
      id,
      story,
      seed,
      nodes: v.pipe(nodes, v.minLength(1), v.check(hangsTogether)),
      at: index,
      bookmarks: v.exactOptional(listOf(v.strictObject({ node: index, name: v.pipe(v.string(), v.maxLength(80)) }))),
    }),
    v.check(({ nodes: all, at }) => at < all.length),
    v.check(({ nodes: all, bookmarks }) => bookmarks?.every(({ node: named }) => named < all.length) ?? true),
  );

/** Nodes that the columns made, and no others: each is sound already. */
const made = v.custom<Node[]>(() => true);

/** Node by node, as it is in memory and as earlier builds wrote it; and in columns, as this one writes it. */
const stored = v.variant('format', [playthroughOf(listOf(node)), v.pipe(columns, playthroughOf(made))]);

const row = v.pipe(
  v.strictObject({ id, chapter: words, recap: words, era: words, keptAtMs: date, playthrough: stored }),
  v.check((kept) => kept.id === kept.playthrough.id),
);

const journal = v.strictObject({
  format: v.literal(1),
  id,
  chapter: words,
  recap: words,
  era: words,
  keptAtMs: date,
  story,
  seed,
  choices: v.nullable(listOf(choice)),
});

/** What lies in the large store, once it is read. */
export type Row = Readonly<Omit<v.InferOutput<typeof row>, 'playthrough'>> & { readonly playthrough: Playthrough };
/** The place as it was noted in the small one. */
export type Journal = Readonly<v.InferOutput<typeof journal>>;

/** A row as it is written, in the large store and in a parcel; it is read back by `readRow`. */
export const writtenRow = (kept: Row) => ({ ...kept, playthrough: inColumns(kept.playthrough) });

/** @returns null where the value is no row to the letter, be its playthrough in columns or node by node */
export function readRow(value: unknown): Row | null {
  const read = v.safeParse(row, value);
  if (!read.success) return null;
  const kept = read.output;
  // Going to where it stands makes the way there the way that redo goes, whatever was written.
  return { ...kept, playthrough: goTo(kept.playthrough, kept.playthrough.at) };
}

/** @returns null where the text is no journal to the letter */
export function readJournal(text: string | null): Journal | null {
  if (text === null) return null;
  try {
    const read = v.safeParse(journal, JSON.parse(text));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
}

/**
 * Brings a row to where the journal stands.
 * @param kept what the large store has of the same playthrough; null for nothing
 * @returns `kept` where it is as new; null where neither knows a road
 */
export function broughtOn(kept: Row | null, noted: Journal | null): Row | null {
  if (noted === null || noted.choices === null || (kept !== null && kept.keptAtMs >= noted.keptAtMs)) return kept;
  const { id: name, story: of, seed: by, keptAtMs, chapter, recap, era, choices } = noted;
  if (kept !== null && kept.playthrough.seed !== by) return kept;
  const begun = kept?.playthrough ?? beginPlaythrough({ id: name, story: of, seed: by, nowMs: keptAtMs });
  const walked = choices.reduce((way, made) => choose(way, made, keptAtMs), goTo(begun, 0));
  return { id: name, chapter, recap, era, keptAtMs, playthrough: withStory(walked, of) };
}
