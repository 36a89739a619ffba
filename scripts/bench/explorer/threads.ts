import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Script } from '../../../src/director/telling';
import { threadLimits } from '../../../src/explorer/search/pool';
import type { Asked } from './thread';
import type { Turn } from './turns';

/** A thread such as the explorer's own, with a story. */
export interface Thread {
  /** @throws Error where the thread broke off */
  turn(asked: Asked): Promise<Turn>;
  close(): Promise<unknown>;
}

export function openThread(script: Script): Thread {
  const worker = new Worker(new URL('./entry.mjs', import.meta.url), {
    workerData: script,
    execArgv: [],
    resourceLimits: threadLimits,
  });
  return {
    async turn(asked) {
      worker.postMessage(asked);
      const [turn] = await once(worker, 'message');
      return turn;
    },
    close: () => worker.terminate(),
  };
}
