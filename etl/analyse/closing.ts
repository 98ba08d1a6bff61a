import type { AnalysisRow } from '../contract/analysis.ts';
import type { Store } from '../contract/sensor-api.ts';

type Incident = AnalysisRow<'incidents'>;

/** Incidents of a store that closed for good end, at the latest, with its last day (at midnight UTC); none opens later. */
export function endWithStore(
  { closed_on }: Pick<Store, 'closed_on'>,
  incidents: readonly Incident[],
): Incident[] {
  if (closed_on === null) return [...incidents];
  const end = Date.parse(closed_on) / 1000 + 86_400;
  return incidents
    .filter(({ opened }) => opened < end)
    .map((incident) => ({ ...incident, closed: Math.min(incident.closed ?? end, end) }));
}
