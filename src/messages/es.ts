import { alerts } from './es/alerts.ts';
import { analysis } from './es/analysis.ts';
import { chain } from './es/chain.ts';
import { columns } from './es/columns.ts';
import { compare } from './es/compare.ts';
import { data } from './es/data.ts';
import { doors } from './es/doors.ts';
import { explorer } from './es/explorer.ts';
import { figures } from './es/figures.ts';
import { finding } from './es/finding.ts';
import { frame } from './es/frame.ts';
import { heatmaps } from './es/heatmaps.ts';
import { map } from './es/map.ts';
import { method } from './es/method.ts';
import { overview } from './es/overview.ts';
import { quality } from './es/quality.ts';
import { sensors } from './es/sensors.ts';
import type { Messages } from './messages.ts';

export const es: Messages = {
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
