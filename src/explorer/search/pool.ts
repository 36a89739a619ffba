import { Worker } from 'node:worker_threads';
import type { Script } from '../../director/telling';
import type { Job, Result, Telling } from './jobs';
import { doJob } from './jobs';
import type { Word } from './worker';

/** Threads that do jobs. */
export interface Pool {
  /**
   * Does a job as soon as a thread is free.
   * @throws Error where the thread broke off
   */
  do(job: Job, tell: Telling): Promise<Result>;
  close(): Promise<void>;
}

/**
 * What a thread may take, in MB. Where most of what is made lives for a moment only, a large nursery saves half of the
 * tidying. A story of 60,000 words and all that is known of it takes a quarter of the rest; V8 lets what is allowed 2 GB
 * or more grow fourfold before it tidies up, and what is allowed less twofold.
 */
export const threadLimits = { maxYoungGenerationSizeMb: 32, maxOldGenerationSizeMb: 1_536 } as const;

/**
 * @param size how many threads; one does the jobs here, in turn, so that nothing is begun beside
 */
export function openPool(size: number, script: Script): Pool {
  if (size <= 1) {
    return { do: async (job, tell) => doJob(script, job, tell), close: async () => {} };
  }
  const idle: Worker[] = [];
  const waiting: ((worker: Worker) => void)[] = [];
  const all = Array.from({ length: size }, () => {
    const worker = new Worker(new URL('./worker-entry.mjs', import.meta.url), {
      workerData: script,
      execArgv: [],
      resourceLimits: threadLimits,
    });
    worker.unref();
    return worker;
  });
  idle.push(...all);

  const take = (): Promise<Worker> => {
    const worker = idle.pop();
    return worker === undefined ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve(worker);
  };
  const give = (worker: Worker): void => {
    const next = waiting.shift();
    if (next === undefined) idle.push(worker);
    else next(worker);
  };

  const doOn = (worker: Worker, job: Job, tell: Telling): Promise<Result> =>
    new Promise((resolve, reject) => {
      const settle = (act: () => void): void => {
        worker.off('message', hear);
        worker.off('error', fail);
        worker.unref();
        act();
      };
      const fail = (error: Error): void => settle(() => reject(error));
      const hear = (word: Word): void => {
        if (word.kind === 'progress') tell(word.states, word.readers, word.pieces);
        else if (word.kind === 'done') settle(() => resolve(word.result));
        else fail(new Error(word.reason));
      };
      worker.on('message', hear);
      worker.on('error', fail);
      worker.ref();
      worker.postMessage(job);
    });

  return {
    async do(job, tell) {
      const worker = await take();
      try {
        return await doOn(worker, job, tell);
      } finally {
        give(worker);
      }
    },
    async close() {
      await Promise.all(all.map((worker) => worker.terminate()));
    },
  };
}
