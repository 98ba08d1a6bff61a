import { explorer } from './fr/explorer.ts';
import { figures } from './fr/figures.ts';
import { frame } from './fr/frame.ts';
import type { Messages } from './messages.ts';

export const fr: Messages = { explorer, figures, frame };
