import { parentPort, workerData } from 'node:worker_threads';
import { scoreOf } from './score.ts';

const { seed } = workerData as { readonly seed: number };

parentPort?.on('message', (n: number) => {
  parentPort?.postMessage(scoreOf(seed, n));
});
parentPort?.postMessage('ready');
