import type { Visit } from './visit';
import type { WholeRun } from './whole-run';
import { median } from './whole-run';

/** When something is reached, in milliseconds and thousands of bytes loaded, and as a share of the bare page's time. */
interface Figure {
  readonly ms: number;
  readonly kb: number;
  readonly ratio: number;
}

/** What the bench found. */
export interface Figures {
  readonly firstWords: Figure;
  readonly firstChoice: Figure;
  readonly picture: Figure;
  readonly choiceToText: WholeRun['choiceToText'];
  readonly resumeMs: number;
  readonly saveKb: number;
  /** The bare page's own times, which the ratios are of. */
  readonly bare: Visit;
}

/**
 * The medians of some visits.
 * @param visits to the game and to the bare page, in pairs; at least one
 * @param run a whole one
 */
export function figuresOf(
  visits: readonly { readonly game: Visit; readonly bare: Visit }[],
  { choiceToText, resumeMs, saveKb }: WholeRun,
): Figures {
  const middle = (site: 'game' | 'bare', measure: keyof Visit, of: 'ms' | 'kb'): number =>
    rounded(median(visits.map((pair) => pair[site][measure][of])));
  const reached = (site: 'game' | 'bare', measure: keyof Visit) => ({
    ms: middle(site, measure, 'ms'),
    kb: middle(site, measure, 'kb'),
  });
  const figure = (measure: keyof Visit): Figure => ({
    ...reached('game', measure),
    ratio: rounded(median(visits.map(({ game, bare }) => game[measure].ms / bare[measure].ms)), 2),
  });
  return {
    firstWords: figure('firstWords'),
    firstChoice: figure('firstChoice'),
    picture: figure('picture'),
    choiceToText: {
      startMs: rounded(choiceToText.startMs),
      endMs: rounded(choiceToText.endMs),
      choices: choiceToText.choices,
    },
    resumeMs: rounded(resumeMs),
    saveKb: rounded(saveKb),
    bare: {
      firstWords: reached('bare', 'firstWords'),
      firstChoice: reached('bare', 'firstChoice'),
      picture: reached('bare', 'picture'),
    },
  };
}

/** The figures as lines to read. */
export function inTable({ bare, choiceToText, resumeMs, saveKb, ...figures }: Figures): string {
  const row = (cells: readonly (string | number)[]): string =>
    cells.map((cell, i) => (i === 0 ? String(cell).padEnd(14) : String(cell).padStart(12))).join('');
  const measures = ['firstWords', 'firstChoice', 'picture'] as const;
  return [
    'At 4× CPU slowdown, 9 Mbit/s and 60 ms; the bare page is inkjs with the same story, in the same runs.',
    row(['', 'ms', 'kB', 'of bare', 'bare ms', 'bare kB']),
    ...measures.map((measure) => {
      const { ms, kb, ratio } = figures[measure];
      return row([measure, ms, kb, `${ratio}×`, bare[measure].ms, bare[measure].kb]);
    }),
    `From a choice to its text: ${choiceToText.startMs} ms at the start, ${choiceToText.endMs} ms at the end of ${choiceToText.choices} choices.`,
    `Taken up again: ${resumeMs} ms to the place; ${saveKb} kB are kept.`,
  ].join('\n');
}

/** A number to so many digits after the point, one by default. */
const rounded = (value: number, digits = 1): number => Number(value.toFixed(digits));
