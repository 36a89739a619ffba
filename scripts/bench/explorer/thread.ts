import { parentPort, workerData } from 'node:worker_threads';
import type { Script } from '../../../src/director/telling';
import { takeTurn, type Way } from './turns';

/** What a thread is asked for. */
export interface Asked {
  readonly way: Way;
  readonly seed: number;
  readonly ms: number;
}

parentPort?.on('message', ({ way, seed, ms }: Asked) => {
  parentPort?.postMessage(takeTurn(workerData as Script, way, seed, ms));
});
