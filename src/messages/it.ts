import { alerts } from './it/alerts.ts';
import { analysis } from './it/analysis.ts';
import { chain } from './it/chain.ts';
import { columns } from './it/columns.ts';
import { compare } from './it/compare.ts';
import { data } from './it/data.ts';
import { doors } from './it/doors.ts';
import { explorer } from './it/explorer.ts';
import { figures } from './it/figures.ts';
import { finding } from './it/finding.ts';
import { frame } from './it/frame.ts';
import { heatmaps } from './it/heatmaps.ts';
import { map } from './it/map.ts';
import { method } from './it/method.ts';
import { overview } from './it/overview.ts';
import { quality } from './it/quality.ts';
import { sensors } from './it/sensors.ts';
import type { Messages } from './messages.ts';

export const it: Messages = {
  alerts,
  analysis,
  chain,
  columns,
  compare,
  data,
  doors,
  explorer,
  figures,
  finding,
  frame,
  heatmaps,
  map,
  method,
  overview,
  quality,
  sensors,
};
