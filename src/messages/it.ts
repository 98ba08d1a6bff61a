import { frame } from './it/frame.ts';
import type { Messages } from './messages.ts';

export const it: Messages = { frame };
