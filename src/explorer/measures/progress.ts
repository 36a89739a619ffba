import type { Progress } from '../search/explored';
import { amount, bar, counted } from './typeset';

/** How wide the bar itself is, in characters. */
const barWidth = 20;

/**
 * How far an exploration is, on one line: a bar, and what it has come by so far.
 * @param columns how wide the line may be; what doesn't fit is left out, from the end
 */
export function progressLine({ done01, states, readers, reached, pieces }: Progress, columns: number): string {
  const head = `${bar(done01, barWidth)} ${`${Math.round(done01 * 100)} %`.padStart(5)}`;
  const first = `${head}  ${amount(reached)} of ${counted(pieces, 'piece')} reached`;
  const second = `${first}  ${counted(states, 'state')}`;
  const all = `${second}  ${counted(readers, 'reader')}`;
  // One column stays free: a full line makes some terminals begin the next.
  return [all, second, first].find((line) => line.length < columns) ?? head;
}

/** A stream that a bar can be drawn on, such as `process.stderr`. */
export interface Screen {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/**
 * Draws progress on one line of a terminal, in place of what it drew before; nothing where nobody looks.
 * @returns what takes each progress; null wipes the line
 */
export function drawProgress(screen: Screen): (progress: Progress | null) => void {
  if (screen.isTTY !== true) return () => undefined;
  return (progress) => {
    screen.write(`\r\u001b[K${progress === null ? '' : progressLine(progress, screen.columns ?? 80)}`);
  };
}
