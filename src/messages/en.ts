import { alerts } from './en/alerts.ts';
import { analysis } from './en/analysis.ts';
import { chain } from './en/chain.ts';
import { columns } from './en/columns.ts';
import { compare } from './en/compare.ts';
import { data } from './en/data.ts';
import { doors } from './en/doors.ts';
import { explorer } from './en/explorer.ts';
import { figures } from './en/figures.ts';
import { finding } from './en/finding.ts';
import { frame } from './en/frame.ts';
import { heatmaps } from './en/heatmaps.ts';
import { map } from './en/map.ts';
import { method } from './en/method.ts';
import { overview } from './en/overview.ts';
import { quality } from './en/quality.ts';
import { sensors } from './en/sensors.ts';

export const en = {
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
