import type { Script } from '../../src/director/telling';
import { openNarrated } from '../../src/explorer/reading/narrated';
import { fingerprintOf } from '../../src/story/compiler/fingerprint';

/** The least that is called a long story: that of the largest public one the explorer's aims were measured on. */
const enough = 15_000;

/** Ink's runtime JSON: rows of objects, the last of each what the row is called, what is named in it and its flags. */
type Json = null | boolean | number | string | Row | Fields;
type Row = readonly Json[];
type Fields = { readonly [key: string]: Json };

/** What the runtime JSON says by a path of its own, by the key that it is said under. */
const paths: ReadonlySet<string> = new Set(['->', 'f()', '->t->', '^->', '*', 'CNT?']);
/** Likewise by the name of a variable. */
const variables: ReadonlySet<string> = new Set(['VAR=', 'VAR?', '^var']);

const declarations = 'global decl';

/**
 * A long story, made of a shorter one: told over and over, each time from the place where the last telling ended, until
 * it has words enough. A story that has them is left as it is.
 *
 * It is made of what the compiler made and not of the script, since there every name is told apart by what it names, so
 * that no prose is ever mistaken for one. Each telling has its own knots and remembers its own things, as the chapters
 * of a long story do; how things stand is carried on, since the engine knows that by its names. An end that is written
 * as `-> END` leads into the next telling, and only the last has endings.
 * @param script a story that compiled
 * @param words how many at least, as the report counts them; default 15 000
 */
export async function longStory(script: Script, words = enough): Promise<Script> {
  const { probe, given } = openNarrated(script);
  const written = probe.content.pieces.reduce((sum, piece) => sum + piece.words, 0);
  const carriedOn = new Set([...Object.keys(script.manifest.axes), ...Object.keys(given)]);
  return written === 0 ? script : toldOver(script, Math.ceil(words / written), carriedOn);
}

async function toldOver(script: Script, times: number, carriedOn: ReadonlySet<string>): Promise<Script> {
  const story: { readonly root: Row } = JSON.parse(script.compiled.ink);
  const knots = namesOf(story.root);
  const declared = rowOf(knots[declarations]);
  const own = new Set(declared.flatMap((object) => nameAssigned(object)).filter((name) => !carriedOn.has(name)));
  const tellings = Array.from({ length: times }, (_, i) => nameTelling(i + 1, i + 1 === times, own));

  const named: Record<string, Json> = {};
  for (const telling of tellings) {
    if (!telling.isFirst) named[telling.path('')] = telling.row([...story.root.slice(0, -1), null]);
    for (const [name, knot] of Object.entries(knots)) {
      if (name !== declarations) named[telling.path(name)] = telling.object(knot);
    }
  }
  named[declarations] = declareAll(declared, tellings);
  const first = tellings[0]?.row(story.root).slice(0, -1) ?? [];
  const ink = JSON.stringify({ ...story, root: [...first, named] });

  const moved = <T>(
    record: Readonly<Record<string, T>>,
    change: (value: T, telling: Telling) => T,
  ): Record<string, T> =>
    Object.fromEntries(
      tellings.flatMap((telling) =>
        Object.entries(record).map(([path, value]) => [telling.path(path), change(value, telling)]),
      ),
    );
  const { compiled, sources, manifest } = script;
  return {
    manifest,
    compiled: {
      ...compiled,
      ink,
      fingerprint: await fingerprintOf(ink),
      choices: moved(compiled.choices, (choice, { path }) => ({
        ...choice,
        knot: choice.knot === null ? null : path(choice.knot),
      })),
    },
    sources: sources === null ? null : { ...sources, starts: moved(sources.starts, (start) => start) },
  };
}

/** One telling: how everything of the story is called in it. */
interface Telling {
  readonly isFirst: boolean;
  readonly path: (path: string) => string;
  readonly row: (row: Row) => Row;
  readonly object: (object: Json) => Json;
}

/**
 * @param number from 1; the first keeps every name, the others have it behind theirs, by a sign that no name has
 * @param own the variables that each telling has for itself
 */
function nameTelling(number: number, isLast: boolean, own: ReadonlySet<string>): Telling {
  const mark = (which: number): string => (which === 1 ? '' : `@${which}`);
  /** What stands before the first knot has no name but its number; it is named as a knot in all tellings but the first. */
  const path = (whole: string): string => {
    const [start = '', ...rest] = whole.split('.');
    const isRelative = whole.startsWith('.');
    if (number === 1 || isRelative || start === declarations) return whole;
    return /^\d+$/.test(start) ? `${mark(number)}.${whole}` : [`${start}${mark(number)}`, ...rest].join('.');
  };
  const variable = (name: string): string => (own.has(name) ? `${name}${mark(number)}` : name);

  const object = (one: Json): Json => {
    if (one === 'end' && !isLast) return { '->': mark(number + 1) };
    if (one === null || typeof one !== 'object') return one;
    return isRow(one) ? row(one) : fields(one);
  };
  const fields = (all: Fields): Fields =>
    Object.fromEntries(
      Object.entries(all).map(([key, value]) => {
        if (typeof value !== 'string') return [key, object(value)];
        if (variables.has(key) || all.var === true) return [key, variable(value)];
        return [key, paths.has(key) ? path(value) : value];
      }),
    );
  const row = (all: Row): Row =>
    all.map((one, place) => (!isLast && all[place - 1] === '#' ? withoutEnding(one) : object(one)));

  return { isFirst: number === 1, path, row, object };
}

/** A tag that tells of no ending, in the very place of one that does: paths count places. */
const withoutEnding = (tag: Json): Json => (typeof tag === 'string' ? tag.replace(/^\^\s*ending\s*:/, '^ended:') : tag);

/** Declares what all tellings remember, before the first word. */
function declareAll(declared: Row, tellings: readonly Telling[]): Row {
  const end = declared.lastIndexOf('/ev');
  const values = declared.slice(1, end);
  return ['ev', ...tellings.flatMap(({ row }) => row(values)), ...declared.slice(end)];
}

const isRow = (value: Json | undefined): value is Row => Array.isArray(value);
const rowOf = (value: Json | undefined): Row => (isRow(value) ? value : []);

function namesOf(row: Row): Fields {
  const last = row.at(-1);
  const isNamed = typeof last === 'object' && last !== null && !isRow(last);
  return isNamed ? Object.fromEntries(Object.entries(last).filter(([, value]) => isRow(value))) : {};
}

const nameAssigned = (object: Json): readonly string[] => {
  const name = typeof object === 'object' && object !== null && !isRow(object) ? object['VAR='] : undefined;
  return typeof name === 'string' ? [name] : [];
};
