import type { Target } from './targets';

/** How the page says things on a terminal: in colour, or as they are. */
export interface Ink {
  readonly bold: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly good: (text: string) => string;
  readonly bad: (text: string) => string;
}

const sequence = '\u001b[';
const as =
  (on: number, off: number) =>
  (text: string): string =>
    text === '' ? '' : `${sequence}${on}m${text}${sequence}${off}m`;
const asItIs = (text: string): string => text;

/** With colours that every terminal has, so that the reader's own palette decides. */
export const colouredInk: Ink = { bold: as(1, 22), faint: as(2, 22), good: as(32, 39), bad: as(31, 39) };
/** Without any. */
export const plainInk: Ink = { bold: asItIs, faint: asItIs, good: asItIs, bad: asItIs };

/**
 * The ink that a stream takes: colour only where somebody looks at it and has not asked for none.
 * @param environment such as `process.env`; NO_COLOR with anything in it asks for none
 */
export function inkFor(
  stream: { readonly isTTY?: boolean },
  environment: Readonly<Record<string, string | undefined>>,
): Ink {
  return stream.isTTY === true && !environment.NO_COLOR ? colouredInk : plainInk;
}

/** A number as a reader wants it: thousands apart, a share in percent, below a hundred one digit behind the point. */
export function amount(value: number | null, isShare = false): string {
  if (value === null) return '–';
  const whole = isShare ? value * 100 : value;
  const shown = whole.toLocaleString('en', { maximumFractionDigits: whole < 100 ? 1 : 0 });
  return isShare ? `${shown} %` : shown;
}

/** So many of something: `1 state`, `2 states`. */
export const counted = (count: number, what: string): string => `${amount(count)} ${what}${count === 1 ? '' : 's'}`;

/** What a target asks for, in words: `at most 400`, `12,000 to 16,000`. */
export function inWords({ atLeast, atMost }: Pick<Target, 'atLeast' | 'atMost'>, isShare: boolean): string {
  const shown = (value: number): string => amount(value, isShare);
  if (atLeast === undefined) return atMost === undefined ? '' : `at most ${shown(atMost)}`;
  if (atMost === undefined) return `at least ${shown(atLeast)}`;
  if (atLeast === atMost) return `exactly ${shown(atLeast)}`;
  return `${shown(atLeast).replace(/ %$/, '')} to ${shown(atMost)}`;
}

/** Fills a text to a width, or cuts it there and says so. */
export const left = (text: string, width: number): string =>
  text.length > width ? `${text.slice(0, Math.max(0, width - 1))}…` : text.padEnd(width);

/** The same, against the right edge. */
export const right = (text: string, width: number): string => left(text, Math.min(text.length, width)).padStart(width);

const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/**
 * A bar of so many characters, filled to an eighth of one; what is more than nothing shows.
 * @param share01 from 0 to 1
 */
export function bar(share01: number, width: number): string {
  const filled = Math.max(share01 > 0 ? 1 : 0, Math.round(Math.min(1, share01) * width * 8));
  return `${'█'.repeat(Math.floor(filled / 8))}${eighths[filled % 8] ?? ''}`.padEnd(width);
}

/** Breaks a text between words into lines of at most a width; a longer word has its own. */
export function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
