import { columns } from './it/columns.ts';
import { data } from './it/data.ts';
import { explorer } from './it/explorer.ts';
import { figures } from './it/figures.ts';
import { finding } from './it/finding.ts';
import { frame } from './it/frame.ts';
import { heatmaps } from './it/heatmaps.ts';
import type { Messages } from './messages.ts';

export const it: Messages = { columns, data, explorer, figures, finding, frame, heatmaps };
