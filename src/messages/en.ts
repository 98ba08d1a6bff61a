import { explorer } from './en/explorer.ts';
import { frame } from './en/frame.ts';

export const en = { explorer, frame };
