import { settings as schema } from '../../etl/contract/settings.ts';
import configuration from '../../package.json' with { type: 'json' };

/** What the owner set in package.json. */
export const settings = schema.parse(configuration.footfall);
