import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { type Settings, settings } from './contract/settings.ts';
import { FootfallError } from './errors.ts';

/** The block "footfall" of package.json is not as etl/contract/settings.ts says. */
export class SettingsError extends FootfallError {}

const PACKAGE = new URL('../package.json', import.meta.url);

/** @throws SettingsError */
export function readSettings(text = readFileSync(PACKAGE, 'utf8')): Settings {
  const parsed = settings.safeParse(JSON.parse(text).footfall ?? {});
  if (parsed.success) return parsed.data;
  throw new SettingsError(`"footfall" in package.json: ${z.prettifyError(parsed.error)}`, {
    remedy: 'etl/contract/settings.ts lists the settings with their ranges and defaults.',
  });
}
