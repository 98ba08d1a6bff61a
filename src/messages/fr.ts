import { alerts } from './fr/alerts.ts';
import { analysis } from './fr/analysis.ts';
import { chain } from './fr/chain.ts';
import { columns } from './fr/columns.ts';
import { compare } from './fr/compare.ts';
import { data } from './fr/data.ts';
import { doors } from './fr/doors.ts';
import { explorer } from './fr/explorer.ts';
import { figures } from './fr/figures.ts';
import { finding } from './fr/finding.ts';
import { frame } from './fr/frame.ts';
import { heatmaps } from './fr/heatmaps.ts';
import { map } from './fr/map.ts';
import { method } from './fr/method.ts';
import { overview } from './fr/overview.ts';
import { quality } from './fr/quality.ts';
import { sensors } from './fr/sensors.ts';
import type { Messages } from './messages.ts';

export const fr: Messages = {
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
