import { explorer } from './fr/explorer.ts';
import { figures } from './fr/figures.ts';
import { finding } from './fr/finding.ts';
import { frame } from './fr/frame.ts';
import { heatmaps } from './fr/heatmaps.ts';
import type { Messages } from './messages.ts';

export const fr: Messages = { explorer, figures, finding, frame, heatmaps };
