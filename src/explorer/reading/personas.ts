import type { Random } from '../random';
import type { ReadOption } from './run';

/** The simulated reader who leans nowhere. */
const nobody = 'random';

/** A reader who leans takes an option that leans the same way so often, where there is one; people are not consistent. */
export const loyalty01 = 0.85;

/** Everybody who reads a story: those whom its manifest names, and one who picks at random. */
export const everybody = (personas: readonly string[]): readonly string[] => [...personas, nobody];

/** Whether an option is one that this reader would take: by the leaning that it was written with, or by its manner. */
const leans = ({ cues }: ReadOption, persona: string): boolean =>
  cues.some((cue) =>
    cue.kind === 'leans' ? cue.names.includes(persona) : cue.kind === 'manner' && cue.name === persona,
  );

/**
 * The place of the option that a persona takes.
 * @param offered at least one
 */
export function pickOption(persona: string, offered: readonly ReadOption[], random: Random): number {
  const liked = offered.flatMap((option, place) => (leans(option, persona) ? [place] : []));
  const among = liked.length > 0 && random.below(100) < loyalty01 * 100 ? liked : offered.map((_, place) => place);
  return among[random.below(among.length)] ?? 0;
}
