import type { Finding } from '../../story';
import { usual } from '../numbers';
import type { Plan, Step } from './plan';
import { findingAt } from './plan';

/** What a line of a plan says besides a step. */
type Other =
  | { readonly kind: 'seed'; readonly seed: number }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'unclear'; readonly message: string; readonly remedy: string };

const marks = ['>', '=', '!', 'ending', 'seed'];

const unclear = (
  message: string,
  remedy = 'Begin the line with #, >, =, ! or one of the words “seed” and “ending”.',
): Other => ({ kind: 'unclear', message, remedy });

function readLine(text: string, line: number): Step | Other {
  if (text === '' || text.startsWith('#')) return { kind: 'nothing' };
  const [, mark = '', rest = ''] = /^([>=!]|\S+)\s*(.*)$/u.exec(text) ?? [];
  if (rest === '' && marks.includes(mark))
    return unclear(`“${mark}” stands alone.`, 'Write behind it what it asks for.');
  switch (mark) {
    case '>':
      return { kind: 'choose', option: rest, line };
    case '=':
      return { kind: 'read', text: rest, line };
    case '!':
      return { kind: 'unread', text: rest, line };
    case 'ending':
      return { kind: 'ending', name: rest, line };
    case 'seed': {
      const isSeed = /^\d+$/.test(rest) && Number(rest) <= 0x7fffffff;
      if (!isSeed) return unclear(`“${rest}” is no seed.`, 'Write a whole number from 0 to 2147483647.');
      return { kind: 'seed', seed: Number(rest) };
    }
    default:
      return unclear(`“${text}” can’t be understood.`);
  }
}

/**
 * Reads a plan.
 * @param text of its file
 * @param file what findings call it
 * @returns the plan, or what can't be read in it, line by line
 */
export function readPlan(text: string, file: string): Plan | readonly Finding[] {
  const findings: Finding[] = [];
  const steps: Step[] = [];
  let seed: number | null = null;
  text.split(/\r?\n/).forEach((row, at) => {
    const line = at + 1;
    const read = readLine(row.trim(), line);
    switch (read.kind) {
      case 'nothing':
        return;
      case 'unclear':
        findings.push(findingAt(file, line, read.message, read.remedy));
        return;
      case 'seed':
        if (seed === null && steps.length === 0) seed = read.seed;
        else findings.push(findingAt(file, line, 'The seed comes too late.', 'Name it once, above everything else.'));
        return;
      default:
        steps.push(read);
    }
  });
  if (findings.length === 0 && steps.length === 0) {
    findings.push(findingAt(file, 1, 'This plan asks for nothing.', 'Write what is chosen (>) and what is read (=).'));
  }
  return findings.length > 0 ? findings : { file, seed: seed ?? usual.seed, steps };
}

/** True where reading gave a plan. */
export const isPlan = (read: Plan | readonly Finding[]): read is Plan => !Array.isArray(read);
