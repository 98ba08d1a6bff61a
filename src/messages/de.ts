import { explorer } from './de/explorer.ts';
import { figures } from './de/figures.ts';
import { finding } from './de/finding.ts';
import { frame } from './de/frame.ts';
import { heatmaps } from './de/heatmaps.ts';
import type { Messages } from './messages.ts';

export const de: Messages = { explorer, figures, finding, frame, heatmaps };
