import type { Finding } from '../../story';
import type { Probe } from '../../story/probing';

/** Where the passage just read stands at its end. */
function placeOf({ content, footprints }: Probe): Pick<Finding, 'file' | 'line' | 'knot'> {
  const piece = content.pieces[footprints.pieces.at(-1) ?? -1];
  const knot = content.knots[footprints.knots.at(-1) ?? -1] ?? piece?.knot ?? null;
  return { file: piece?.source?.file ?? null, line: piece?.source?.line ?? null, knot };
}

/** The passage just read ends the story, and no ending was come to. */
export const endsNowhere = (probe: Probe): Finding => ({
  severity: 'error',
  ...placeOf(probe),
  message: 'The story stops here, and no ending was reached.',
  remedy: 'Write “# ending: name” on its last line, or let it go on.',
});

/** The passage just read asks, and nothing can be answered. */
export const nothingToSay = (probe: Probe): Finding => ({
  severity: 'error',
  ...placeOf(probe),
  message: 'Every option that is offered here is unsayable, so that the reader can’t go on.',
  remedy: 'Add an option that can be chosen, or make one of them sayable.',
});
