import { explorer } from './de/explorer.ts';
import { figures } from './de/figures.ts';
import { frame } from './de/frame.ts';
import type { Messages } from './messages.ts';

export const de: Messages = { explorer, figures, frame };
