import type { Script } from '../../../src/director/telling';
import type { Asked } from './thread';
import { openThread } from './threads';

/** How often it is looked, in ms. */
const lookEveryMs = 20;

/** What a process is to do, and for which story. */
export interface Weighed {
  readonly script: Script;
  readonly asked: Asked;
}

// A process of its own, so that nothing is weighed but the turn. What the system remembers as the most it ever took is
// no measure here: on Linux a process inherits that from the one that started it.
process.once('message', async ({ script, asked }: Weighed) => {
  let most = 0;
  const look = (): void => {
    most = Math.max(most, process.memoryUsage.rss());
  };
  const timer = setInterval(look, lookEveryMs);
  const thread = openThread(script);
  await thread.turn(asked);
  look();
  clearInterval(timer);
  process.send?.(most / 1e6, () => process.disconnect());
  await thread.close();
});
