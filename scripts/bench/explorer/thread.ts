import { parentPort, workerData } from 'node:worker_threads';
import type { Script } from '../../../src/director/telling';
import { type Bound, takeTurn, type Way } from './turns';

/** What a thread is asked for. */
export interface Asked extends Bound {
  readonly way: Way;
  readonly seed: number;
}

parentPort?.on('message', ({ way, seed, ...bound }: Asked) => {
  parentPort?.postMessage(takeTurn(workerData as Script, way, seed, bound));
});
