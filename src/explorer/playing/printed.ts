import { type Moment, type NumberedOffer, numbered, type SpokenLine, type Stands } from '../../director';
import type { Manifest } from '../../story';
import { wrapped } from '../measures/typeset';

/** No line is longer, however wide the terminal: prose is read at the width of a page. */
const widest = 80;
const letterIndent = ' '.repeat(4);

/** A paragraph in lines, the first behind something, the others under its text. */
const wrap = (text: string, columns: number, head = ''): readonly string[] =>
  wrapped(text, Math.max(1, columns - head.length)).map(
    (line, at) => `${at === 0 ? head : ' '.repeat(head.length)}${line}`,
  );

const bracketed = (caption: string): string => (/^\[.*\]$/s.test(caption) ? caption : `[${caption}]`);

/** How a moment is shown. */
export interface Showing {
  /** What stood in the moment before it; null where none was read. */
  readonly before: Stands | null;
  /** True where the reader came here by a choice; a moment that is come back to plays nothing. */
  readonly isLived: boolean;
  readonly manifest: Manifest;
  /** How wide the terminal is. */
  readonly columns: number;
}

/** What is heard, in words: the air and the music where they are others than before, and the sounds that happen. */
function captionsOf({ happenings, stands }: Moment, { before, isLived, manifest }: Showing): readonly string[] {
  const { airs, music, sounds } = manifest;
  const heard = [
    ...(stands.air === null || stands.air === before?.air ? [] : [airs[stands.air]?.caption]),
    ...(stands.music === null || stands.music === before?.music ? [] : [music[stands.music]?.caption]),
    ...(isLived ? happenings.map(({ name }) => sounds[name]?.caption) : []),
  ];
  return heard.flatMap((caption) => (caption === undefined ? [] : [bracketed(caption)]));
}

function printLine({ text, speaker, letter }: SpokenLine, manifest: Manifest, columns: number): readonly string[] {
  if (letter !== null) return wrap(text, columns, letterIndent);
  const name = speaker === null ? null : (manifest.cast[speaker]?.name ?? speaker);
  return wrap(name === null ? text : `${name}: ${text}`, columns);
}

/** An option as it is offered, under its number; struck through where it can't be said. */
function printOffer({ offer, number }: NumberedOffer, columns: number): readonly string[] {
  if (number === null) return wrap(`~${offer.text}~`, columns, '   ');
  return wrap(offer.text, columns, `${number}. `.padStart(3));
}

/** A moment as it is read in a terminal, line by line, with an empty line behind each paragraph. */
export function printMoment(moment: Moment, showing: Showing): readonly string[] {
  const { stands, lines, offers } = moment;
  const { before, manifest } = showing;
  const width = Math.min(showing.columns, widest);
  const isNewChapter = stands.chapter !== null && stands.chapter !== before?.chapter;
  const captions = captionsOf(moment, showing);
  const head = (title: string): readonly string[] => wrap(`· ${title} ·`, width);
  // The first lines of a moment may still be the chapter's before.
  const says = lines.some((line) => line.chapter != null);
  const paragraphs = [
    ...(isNewChapter && !says ? [head(stands.chapter ?? '')] : []),
    ...(captions.length === 0 ? [] : [wrap(captions.join(' '), width)]),
    ...lines.flatMap((line) => [
      ...(line.chapter == null ? [] : [head(line.chapter)]),
      printLine(line, manifest, width),
    ]),
    ...(offers.length === 0 ? [] : [numbered(offers).flatMap((offer) => printOffer(offer, width))]),
  ];
  return paragraphs.flatMap((paragraph) => [...paragraph, '']);
}

/** What is said where nothing is left to choose. */
export function printEnd({ stands }: Moment, { endings }: Manifest): string {
  const { ending } = stands;
  return ending === null ? 'The end.' : `The end: ${endings[ending]?.title ?? ending}.`;
}
