import { explorer } from './it/explorer.ts';
import { figures } from './it/figures.ts';
import { frame } from './it/frame.ts';
import type { Messages } from './messages.ts';

export const it: Messages = { explorer, figures, frame };
