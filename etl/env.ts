/** `node --import ./etl/env.ts …`: reads .env, where there is one, before anything looks at the environment. */
import { existsSync } from 'node:fs';

if (existsSync('.env')) process.loadEnvFile('.env');
