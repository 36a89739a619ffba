// Neither a thread nor a process knows of TypeScript until it is told.
import { isMainThread } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
await import(isMainThread ? './memory' : './thread');
