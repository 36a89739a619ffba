import type { Moment, SpokenLine } from '../../director';
import type { Manifest } from '../../story';
import { type Block, blocksOf } from '../transcript/blocks';

/** A piece of a keepsake as it is set: what the page sets too, but letters stay where they were written. */
export type Piece =
  | { readonly kind: 'chosen'; readonly text: string }
  | { readonly kind: 'letter'; readonly letter: string; readonly lines: readonly string[] }
  | Extract<Block, { readonly kind: 'prose' | 'said' | 'chorus' }>;

/** What was read under one chapter's title; null before any is named. */
export interface KeepsakeChapter {
  readonly title: string | null;
  /** At least one. */
  readonly pieces: readonly Piece[];
}

/** A whole run of a reader, to be set in type. */
export interface Keepsake {
  readonly title: string;
  /** Empty for none. */
  readonly byline: string;
  /** BCP 47 tag. */
  readonly language: string;
  readonly chapters: readonly KeepsakeChapter[];
  /** The title of the ending that was come to; null before one is. */
  readonly ending: string | null;
  /** The address that leads to this run again; null where it is too long for one. */
  readonly link: string | null;
}

interface Stretch {
  readonly chapter: string | null;
  readonly lines: readonly SpokenLine[];
}

/**
 * Cuts a moment where a chapter begins in it: the last choice of a chapter, and what came of it, belong to that one. A
 * moment that doesn't say where is the chapter's that stands at its end.
 * @param before the chapter that stood at the end of the moment before
 */
function cut({ lines, stands }: Moment, before: string | null): readonly Stretch[] {
  const beginnings = lines.flatMap((line, at) => (line.chapter === undefined ? [] : [{ chapter: line.chapter, at }]));
  const [first] = beginnings;
  if (first === undefined) return [{ chapter: stands.chapter, lines }];
  return [
    { chapter: before, lines: lines.slice(0, first.at) },
    ...beginnings.map(({ chapter, at }, nth) => ({ chapter, lines: lines.slice(at, beginnings[nth + 1]?.at) })),
  ];
}

/** A block as a piece; none for a choice whose words are on the paper, which is where they are read. */
function pieceOf(block: Block): readonly Piece[] {
  switch (block.kind) {
    case 'chosen':
      return block.onPaper ? [] : [{ kind: 'chosen', text: block.text }];
    case 'draft':
    case 'sheet':
      return [{ kind: 'letter', letter: block.letter, lines: block.lines }];
    case 'margin':
      // What is kept is what was lived, and not what was learned of it later.
      return [];
    case 'prose':
    case 'said':
    case 'chorus':
      return [block];
    default:
      return block satisfies never;
  }
}

/** Puts a piece behind others. A letter that only goes on from the last piece is the same sheet. */
function put(pieces: Piece[], piece: Piece): void {
  const last = pieces.at(-1);
  if (last?.kind === 'letter' && piece.kind === 'letter' && last.letter === piece.letter)
    pieces[pieces.length - 1] = { ...last, lines: [...last.lines, ...piece.lines] };
  else pieces.push(piece);
}

/**
 * Makes a run into a keepsake: every line and every choice of it once, in the order in which they were read. Pure.
 * @param road the moments from the opening on; none makes a keepsake without a chapter
 * @param link the address that leads to this run again; null where it is too long for one
 */
export function keepsakeOf(road: readonly Moment[], manifest: Manifest, link: string | null): Keepsake {
  const chapters: { readonly title: string | null; readonly pieces: Piece[] }[] = [];
  road.forEach((moment, at) => {
    const before = road.slice(0, at);
    cut(moment, before.at(-1)?.stands.chapter ?? null).forEach(({ chapter, lines }, nth) => {
      // No desk before it: what lay there was set where it was written, and isn't shown again as it leaves.
      const blocks = blocksOf({ moment: { ...moment, lines }, before, deskBefore: null, manifest });
      const pieces = blocks.filter(({ kind }) => nth === 0 || kind !== 'chosen').flatMap(pieceOf);
      if (pieces.length === 0) return;
      let open = chapters.at(-1);
      if (open === undefined || open.title !== chapter) {
        open = { title: chapter, pieces: [] };
        chapters.push(open);
      }
      for (const piece of pieces) put(open.pieces, piece);
    });
  });
  const ending = road.at(-1)?.stands.ending ?? null;
  return {
    title: manifest.title,
    byline: manifest.byline,
    language: manifest.language,
    chapters,
    ending: ending === null ? null : (manifest.endings[ending]?.title ?? ending),
    link,
  };
}
