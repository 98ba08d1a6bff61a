import { explorer } from './de/explorer.ts';
import { frame } from './de/frame.ts';
import type { Messages } from './messages.ts';

export const de: Messages = { explorer, frame };
