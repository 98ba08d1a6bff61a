import { explorer } from './es/explorer.ts';
import { figures } from './es/figures.ts';
import { frame } from './es/frame.ts';
import type { Messages } from './messages.ts';

export const es: Messages = { explorer, figures, frame };
