import { nearest } from '../story/compiler';
import type { Content } from '../story/probing';
import type { Explored, Judged } from './search/explored';

/** Something in a story that a reader may come to. */
export type Destination =
  /** All that a line of the script shows: pieces of prose, and the options that stand there; each by its index. */
  | {
      readonly kind: 'line';
      readonly name: string;
      readonly pieces: readonly number[];
      readonly choices: readonly number[];
    }
  | { readonly kind: 'ending'; readonly name: string }
  | { readonly kind: 'knot'; readonly name: string };

/** All that can be asked for in a story. */
export interface Known {
  readonly content: Content;
  readonly files: readonly string[];
  readonly endings: readonly string[];
}

const tidy = (path: string): string => path.replaceAll('\\', '/').replace(/^(\.\/)+/, '');

/** The file of the story that a path means, wherever the path is relative to. */
const fileOf = (path: string, files: readonly string[]): string | undefined =>
  files.find((file) => file === path) ?? files.find((file) => path.endsWith(`/${file}`) || file.endsWith(`/${path}`));

function lineDestination(path: string, line: number, { content, files }: Known): Destination | string {
  const file = fileOf(tidy(path), files);
  if (file === undefined) {
    const near = nearest(tidy(path), files);
    return `The story has no file “${path}”${near === null ? `; it has ${files.join(', ')}.` : `; did you mean “${near}”?`}`;
  }
  const here = [...content.pieces, ...content.choices].flatMap(({ source }) =>
    source?.file === file ? [source.line] : [],
  );
  const indices = (all: readonly { readonly source: Content['choices'][number]['source'] }[]): readonly number[] =>
    all.flatMap(({ source }, index) => (source?.file === file && source.line === line ? [index] : []));
  if (here.includes(line)) {
    return {
      kind: 'line',
      name: `${file}:${line}`,
      pieces: indices(content.pieces),
      choices: indices(content.choices),
    };
  }
  const [first, ...others] = here;
  if (first === undefined) return `${file} holds no text and no choice.`;
  const near = others.reduce((best, other) => (Math.abs(other - line) < Math.abs(best - line) ? other : best), first);
  return `${file}:${line} holds no text and no choice; the nearest that does is ${file}:${near}.`;
}

/**
 * What the words of the command line mean in a story.
 * @param asked `file:line`, the name of an ending, or that of a knot or `knot.stitch`
 * @returns the destination, or why it is none, as one sentence with what is near
 */
export function findDestination(asked: string, known: Known): Destination | string {
  const [, path, line] = /^(.+):(\d+)$/.exec(asked) ?? [];
  if (path !== undefined && line !== undefined) return lineDestination(path, Number(line), known);
  if (known.endings.includes(asked)) return { kind: 'ending', name: asked };
  if (known.content.knots.includes(asked)) return { kind: 'knot', name: asked };
  const near = nearest(asked, [...known.endings, ...known.content.knots]);
  if (near !== null) return `The story has no ending and no knot “${asked}”; did you mean “${near}”?`;
  return `The story has no ending and no knot “${asked}”, and a line is written as file:line.`;
}

const never: Judged = { verdict: 'not found', witness: null };

/**
 * The best that can be said of several: reached where one is, with the shortest way; unreachable where all are proven so.
 * @param all at least one
 */
export function bestOf(all: readonly Judged[]): Judged {
  const reached = all.filter(({ verdict }) => verdict === 'reached');
  const length = ({ witness }: Judged): number => witness?.choices.length ?? Number.POSITIVE_INFINITY;
  const [first, ...others] = reached;
  if (first !== undefined) return others.reduce((best, other) => (length(other) < length(best) ? other : best), first);
  const isProven = all.length > 0 && all.every(({ verdict }) => verdict === 'unreachable');
  return isProven ? { verdict: 'unreachable', witness: null } : never;
}

/** What an exploration found out about a destination. */
export function judge(destination: Destination, { pieces, choices, endings, knots }: Explored): Judged {
  switch (destination.kind) {
    case 'ending':
      return endings.get(destination.name) ?? never;
    case 'knot':
      return knots.get(destination.name) ?? never;
    case 'line':
      return bestOf([
        ...destination.pieces.map((index) => pieces[index] ?? never),
        ...destination.choices.map((index) => choices[index] ?? never),
      ]);
    default:
      return destination satisfies never;
  }
}
