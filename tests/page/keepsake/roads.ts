import type { Moment, SpokenLine } from '../../../src/director';
import type { Keepsake, Piece } from '../../../src/page/keepsake/keepsake';
import { line, moment, offer } from '../moments';

export const link = 'https://example.org/lamp/#road=abc_-9';

const chosen = (text: string) => offer(text, { text });

/** A watch of two chapters, with one of everything that is read: the second begins in the middle of a moment. */
export const watch: readonly Moment[] = [
  moment(0, { lines: [line('At six the lamp is lit.', { chapter: 'Watch' })] }),
  moment(1, {
    chosen: chosen('Take the log.'),
    lines: [line('The log wants its line.'), line('To the Board,', { letter: 'log' })],
    staging: 'desk',
    stands: { letters: { log: ['To the Board,'] } },
  }),
  moment(2, {
    chosen: chosen('Calm.'),
    lines: [line('Calm, and we saw nobody.', { letter: 'log' })],
    staging: 'desk',
    stands: { letters: { log: ['To the Board,', 'Calm, and we saw nobody.'] } },
  }),
  moment(3, {
    chosen: chosen('Yours, the keeper.'),
    lines: [
      line('Yours, the keeper.', { letter: 'log' }),
      line('You blot it.'),
      line('State the number of ships.', { speaker: 'radio' }),
    ],
    stands: { letters: { log: ['To the Board,', 'Calm, and we saw nobody.', 'Yours, the keeper.'] } },
  }),
  moment(4, {
    chosen: chosen('None.'),
    lines: [
      line('Recorded.', { speaker: 'radio' }),
      line('Then it is day.', { chapter: 'Day' }),
      line('You have ink on your chin.', { speaker: 'ines' }),
      line('I saw it too.', { speaker: 'lamp' }),
    ],
    stands: { chapter: 'Day', ending: 'fog' },
  }),
];

/** Everything that is read of a piece, in order. */
export function textsOf(piece: Piece): readonly string[] {
  switch (piece.kind) {
    case 'letter':
      return piece.lines;
    case 'chorus':
      return piece.texts;
    default:
      return [piece.text];
  }
}

export const allTexts = ({ chapters }: Keepsake): readonly string[] =>
  chapters.flatMap(({ pieces }) => pieces.flatMap(textsOf));

/** What a road says: each choice, unless it is read as what it wrote, and each line. */
export const saidBy = (road: readonly Moment[], isOnPaper: (moment: Moment) => boolean): readonly string[] =>
  road.flatMap((told) => [
    ...(told.chosen === null || isOnPaper(told) ? [] : [told.chosen.text]),
    ...told.lines.map(({ text }: SpokenLine) => text),
  ]);
