import { settings as schema } from '../../etl/contract/settings.ts';
import configuration from '../../package.json' with { type: 'json' };
import { createFormat } from './format.ts';

/** What the owner set in package.json, as the pages use it. */
export const { locale } = schema.parse(configuration.footfall);

export const format = createFormat(locale);
