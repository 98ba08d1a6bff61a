import { explorer } from './en/explorer.ts';
import { figures } from './en/figures.ts';
import { frame } from './en/frame.ts';

export const en = { explorer, figures, frame };
