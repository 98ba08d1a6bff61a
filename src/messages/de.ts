import { alerts } from './de/alerts.ts';
import { analysis } from './de/analysis.ts';
import { chain } from './de/chain.ts';
import { columns } from './de/columns.ts';
import { compare } from './de/compare.ts';
import { data } from './de/data.ts';
import { doors } from './de/doors.ts';
import { explorer } from './de/explorer.ts';
import { figures } from './de/figures.ts';
import { finding } from './de/finding.ts';
import { frame } from './de/frame.ts';
import { heatmaps } from './de/heatmaps.ts';
import { map } from './de/map.ts';
import { method } from './de/method.ts';
import { overview } from './de/overview.ts';
import { quality } from './de/quality.ts';
import { sensors } from './de/sensors.ts';
import type { Messages } from './messages.ts';

export const de: Messages = {
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
