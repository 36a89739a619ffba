import { parentPort, workerData } from 'node:worker_threads';
import type { Script } from '../../director/telling';
import { doJob, type Job, type Result } from './jobs';

/** What a worker tells: how far it is, what it made of a job, or why it made nothing of it. */
export type Word =
  | { readonly kind: 'progress'; readonly states: number; readonly readers: number; readonly pieces: number }
  | { readonly kind: 'done'; readonly result: Result }
  | { readonly kind: 'failed'; readonly reason: string };

const tellEveryMs = 100;

/** A thread that does one job after another for one script. */
function serve(script: Script): void {
  const port = parentPort;
  port?.on('message', (job: Job) => {
    let told = 0;
    const say = (word: Word): void => port.postMessage(word);
    try {
      const result = doJob(script, job, (states, readers, pieces) => {
        const now = performance.now();
        if (now - told < tellEveryMs) return;
        told = now;
        say({ kind: 'progress', states, readers, pieces });
      });
      say({ kind: 'done', result });
    } catch (error) {
      say({ kind: 'failed', reason: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
  });
}

serve(workerData as Script);
