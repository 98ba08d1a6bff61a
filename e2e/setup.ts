import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { EMBEDDED_API_URL } from '../etl/contract/sensor-api.ts';
import { realEffects } from '../etl/effects.ts';
import { jsonLog } from '../etl/log.ts';
import { STAGES } from '../etl/options.ts';
import { runPipeline } from '../etl/pipeline.ts';
import { readSettings } from '../etl/settings.ts';
import { startEmbeddedApi } from '../mocks/embedded.ts';
import { createHandlers } from '../mocks/handlers.ts';
import { AS_OF, chain } from './chain.ts';
import { serve } from './serve.ts';

/** The site lies below a path, as on a project page of a host. */
const BASE = '/shops/';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built site, with a slash at its end. */
    readonly site: string;
    /** The folder with the published data set. */
    readonly data: string;
    /** The folder with the built site. */
    readonly folder: string;
  }
}

/** Runs the real ETL on a small chain, builds the real site from it, serves that. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const home = await mkdtemp(join(tmpdir(), 'footfall-e2e-'));
  const data = join(home, 'data');
  const folder = join(home, 'site');
  await makeData(home, data);
  await promisify(execFile)(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', folder],
    {
      env: {
        ...process.env,
        ...{ FOOTFALL_DATA: data, SITE_URL: 'https://shops.example', BASE_PATH: BASE },
        ASTRO_TELEMETRY_DISABLED: '1',
      },
    },
  );
  const server = await serve(folder, BASE);
  project.provide('site', server.url);
  project.provide('data', data);
  project.provide('folder', folder);
  return async () => {
    await server.close();
    await rm(home, { recursive: true, force: true });
  };
}

async function makeData(home: string, out: string): Promise<void> {
  const asOf = new Date(AS_OF);
  const api = startEmbeddedApi(createHandlers({ chain: chain(), now: () => asOf }));
  try {
    const options = {
      ...{ api: EMBEDDED_API_URL, token: undefined, lake: join(home, 'lake'), out, asOf },
      ...{ from: undefined, full: false, stages: STAGES, webhook: undefined, json: true },
    };
    await runPipeline(options, readSettings(), realEffects(jsonLog(() => {})));
  } finally {
    api.close();
  }
}
