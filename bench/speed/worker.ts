import { parentPort, workerData } from 'node:worker_threads';
import { prepare, STAGES } from './stages.ts';

const { stores } = workerData as { readonly stores: number };

// Stores are made, and each stage runs on them once, before anything is timed.
for (let n = 0; n < stores; n++) for (const stage of Object.values(STAGES)) stage(prepare(n));

parentPort?.on('message', (n: number) => {
  const store = prepare(n % stores);
  const milliseconds: Record<string, number> = {};
  for (const [name, stage] of Object.entries(STAGES)) {
    const start = process.threadCpuUsage();
    stage(store);
    const { user, system } = process.threadCpuUsage(start);
    milliseconds[name] = (user + system) / 1000;
  }
  parentPort?.postMessage(milliseconds);
});
parentPort?.postMessage('ready');
