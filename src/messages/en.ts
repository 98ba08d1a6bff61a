import { columns } from './en/columns.ts';
import { data } from './en/data.ts';
import { explorer } from './en/explorer.ts';
import { figures } from './en/figures.ts';
import { finding } from './en/finding.ts';
import { frame } from './en/frame.ts';
import { heatmaps } from './en/heatmaps.ts';

export const en = { columns, data, explorer, figures, finding, frame, heatmaps };
