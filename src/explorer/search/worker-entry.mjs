// A thread knows nothing of TypeScript until it is told: then it goes on in worker.ts.
import { register } from 'tsx/esm/api';

register();
await import('./worker');
