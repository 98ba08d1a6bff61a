import type { Alert } from '../contract/alerts.ts';
import { INCIDENT_KINDS } from '../contract/analysis/incidents.ts';
import type { Settings } from '../contract/settings.ts';
import type { Effects } from '../effects.ts';
import { readAnalysisState } from './analysis.ts';
import { post } from './post.ts';
import { readPosted, writePosted } from './posted.ts';

export interface WebhookInput {
  /** Folder of the marts. */
  readonly marts: string;
  /** May hold a secret: it is never repeated. */
  readonly url: string;
  readonly settings: Pick<Settings, 'timeoutSeconds'>;
}

export interface WebhookSummary {
  readonly posted: number;
  readonly failed: number;
}

/**
 * Sends a POST for each incident among the alerts that was not sent before, the oldest first; the body is the alert and
 * `as_of`, as JSON. An incident counts as sent once it was answered with 2xx; a crash between the answer and its note, or an
 * answer that is lost, makes the next run send it again. Who does not answer is not asked about the others in this run.
 * Failures are a warning.
 * @throws AnalysisError
 */
export async function postAlerts(
  { marts, url, settings }: WebhookInput,
  effects: Effects,
): Promise<WebhookSummary> {
  const { files, log } = effects;
  const state = await readAnalysisState(marts, files);
  const open = state?.alerts.filter(isIncident) ?? [];
  const before = await readPosted(marts, files);
  const taken = new Set(open.map(({ id }) => id).filter((id) => before.has(id)));
  if (taken.size < before.size) await writePosted(marts, taken, files);

  const fresh = open.filter(({ id }) => !taken.has(id)).reverse();
  let posted = 0;
  let problem: string | undefined;
  for (const alert of fresh) {
    const answer = await post(url, { ...alert, as_of: state?.as_of }, settings, effects);
    if (answer.taken) {
      posted++;
      taken.add(alert.id);
      await writePosted(marts, taken, files);
      continue;
    }
    problem = answer.problem;
    if (answer.isPassing) break;
  }
  const failed = fresh.length - posted;
  if (problem !== undefined)
    log.warn(
      `${failed} of ${fresh.length} new incidents could not be posted to the webhook: ${problem}. The next run tries again.`,
    );
  return { posted, failed };
}

const isIncident = ({ kind }: Alert) => INCIDENT_KINDS.some((incident) => incident === kind);
