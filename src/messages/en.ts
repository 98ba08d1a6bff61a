import { explorer } from './en/explorer.ts';
import { figures } from './en/figures.ts';
import { finding } from './en/finding.ts';
import { frame } from './en/frame.ts';
import { heatmaps } from './en/heatmaps.ts';

export const en = { explorer, figures, finding, frame, heatmaps };
