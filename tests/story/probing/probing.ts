import { openProbe, type Probe } from '../../../src/story/probing';
import { written } from '../reading';

/** A probe of ink that is written in a test, before its first line. */
export async function probeOf(ink: string): Promise<Probe> {
  const { compiled, sources } = await written(ink);
  return openProbe(compiled, sources);
}
