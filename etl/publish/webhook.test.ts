import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Alert } from '../contract/alerts.ts';
import { analysisFolder, analysisState, analysisStatePath } from '../contract/marts.ts';
import { type Effects, realEffects, realFiles } from '../effects.ts';
import { quiet } from '../testing/quiet.ts';
import { SAMPLE_ALERTS, sampleAnalysis, writeTestAnalysis } from '../testing/sample-analysis.ts';
import { AnalysisError } from './errors.ts';
import { postAlerts } from './webhook.ts';

const AS_OF = '2024-07-01T06:00:00Z';
const URL_WITH_SECRET = 'https://hooks.test/T01/s3cr3t?key=s3cr3t';
const [, silentDoor, silentStore] = SAMPLE_ALERTS;
const OLD = silentStore?.id ?? '';
const NEW = silentDoor?.id ?? '';

let marts: string;
/** What came in: the ids, and all else that a request says. */
let ids: string[];
let requests: Request[];
let bodies: unknown[];
let sleeps: number[];
let warnings: string[];

beforeEach(async () => {
  marts = await mkdtemp(join(tmpdir(), 'webhook-'));
  [ids, requests, bodies, sleeps, warnings] = [[], [], [], [], []];
  await writeTestAnalysis(marts, AS_OF, sampleAnalysis(), SAMPLE_ALERTS);
});
afterEach(() => rm(marts, { recursive: true }));

type Answers = (id: string, n: number) => Response | Error;
const accepted = () => new Response('ok');

const run = (answer: Answers = accepted) =>
  postAlerts(
    { marts, url: URL_WITH_SECRET, settings: { timeoutSeconds: 30 } },
    {
      ...realEffects({ ...quiet, warn: (message) => warnings.push(message) }),
      sleep: async (milliseconds) => void sleeps.push(milliseconds),
      fetch: fetchOf(answer),
    },
  );

const fetchOf =
  (answer: Answers): Effects['fetch'] =>
  async (input, init) => {
    const request = new Request(input, init);
    const body = await request.clone().json();
    requests.push(request);
    bodies.push(body);
    ids.push(body.id);
    const given = answer(body.id, ids.length);
    if (given instanceof Error) throw given;
    return given;
  };

async function setAlerts(change: (alerts: Alert[]) => Alert[]): Promise<void> {
  const path = analysisStatePath(marts);
  const state = analysisState.parse(JSON.parse(String(await realFiles.readMaybe(path))));
  await realFiles.write(path, JSON.stringify({ ...state, alerts: change(state.alerts) }));
}

const remembered = async () => {
  const text = await realFiles.readMaybe(join(analysisFolder(marts), 'posted.json'));
  return text === undefined ? undefined : JSON.parse(text.toString()).ids;
};

it('posts each incident, the oldest first, as the alert with as_of; nothing else', async () => {
  expect(await run()).toEqual({ posted: 2, failed: 0 });
  expect(bodies).toEqual([
    { ...silentStore, as_of: AS_OF },
    { ...silentDoor, as_of: AS_OF },
  ]);
  for (const request of requests) {
    expect(request.method).toBe('POST');
    expect(request.url).toBe(URL_WITH_SECRET);
    expect(request.headers.get('content-type')).toBe('application/json');
    expect(request.redirect).toBe('manual');
  }
});

it('posts an incident once, from night to night', async () => {
  await run();
  expect(await run()).toEqual({ posted: 0, failed: 0 });
  await setAlerts(([first, second, ...rest]) =>
    first && second ? [{ ...second, id: 'new' }, first, second, ...rest] : [],
  );
  expect(await run()).toEqual({ posted: 1, failed: 0 });
  expect(ids).toEqual([OLD, NEW, 'new']);
});

it('forgets incidents that are closed', async () => {
  await run();
  expect(await remembered()).toEqual([OLD, NEW]);
  await setAlerts((alerts) => alerts.filter(({ id }) => id !== OLD));
  await run();
  expect(await remembered()).toEqual([NEW]);
});

it('tries again after pauses while the failure may pass', async () => {
  const failures = [
    new Response('', { status: 503 }),
    new Response('', { status: 429, headers: { 'retry-after': '7' } }),
  ];
  expect(await run((_, n) => failures[n - 1] ?? accepted())).toEqual({ posted: 2, failed: 0 });
  expect(ids).toEqual([OLD, OLD, OLD, NEW]);
  expect(sleeps).toEqual([1000, 7000]);
  expect(warnings).toEqual([]);
});

it('gives up for this night on who cannot be reached, with a warning that keeps the address to itself', async () => {
  const cause = Object.assign(new Error(`connect ${URL_WITH_SECRET}`), { code: 'ECONNREFUSED' });
  const broken = () => new TypeError(`fetch failed ${URL_WITH_SECRET}`, { cause });
  expect(await run(broken)).toEqual({ posted: 0, failed: 2 });
  expect(ids).toEqual([OLD, OLD, OLD]);
  expect(warnings).toEqual([
    '2 of 2 new incidents could not be posted to the webhook: the connection failed (ECONNREFUSED). The next run tries again.',
  ]);
  expect(await remembered()).toBeUndefined();
  expect(await run()).toEqual({ posted: 2, failed: 0 });
});

it('does not ask again what was refused, and still posts the others', async () => {
  const refuseOld: Answers = (id) => new Response(null, { status: id === OLD ? 400 : 204 });
  expect(await run(refuseOld)).toEqual({ posted: 1, failed: 1 });
  expect(ids).toEqual([OLD, NEW]);
  expect(warnings).toEqual([
    '1 of 2 new incidents could not be posted to the webhook: it answered 400. The next run tries again.',
  ]);
  expect(await remembered()).toEqual([NEW]);
});

it('follows no redirect', async () => {
  const headers = { location: 'https://elsewhere.test/' };
  expect(await run(() => new Response('', { status: 307, headers }))).toMatchObject({ posted: 0 });
  expect(requests.every(({ url }) => url === URL_WITH_SECRET)).toBe(true);
  expect(warnings.join()).toContain('it answered 307');
});

it('does not wait for ever', async () => {
  const timeout = () => new DOMException('The operation was aborted.', 'TimeoutError');
  await run(timeout as unknown as Answers);
  expect(warnings.join()).toContain('no answer came within 30 s');
  expect(requests[0]?.signal).toBeInstanceOf(AbortSignal);
});

it('remembers what was taken when it dies before the next', async () => {
  const dying: Effects['fetch'] = async (input, init) => {
    if (ids.length === 1) throw new Error('The machine went down.');
    return fetchOf(accepted)(input, init);
  };
  const sleep = () => Promise.reject(new Error('The machine went down.'));
  const effects = { ...realEffects(quiet), fetch: dying, sleep };
  const input = { marts, url: URL_WITH_SECRET, settings: { timeoutSeconds: 30 } };
  await expect(postAlerts(input, effects)).rejects.toThrow('went down');
  expect(await run()).toEqual({ posted: 1, failed: 0 });
  expect(ids).toEqual([OLD, NEW]);
});

it('posts again what is still open when its memory is damaged', async () => {
  await run();
  await realFiles.write(join(analysisFolder(marts), 'posted.json'), '{"ids":');
  expect(await run()).toEqual({ posted: 2, failed: 0 });
});

it('has nothing to say without an analysis, and refuses a state that is none', async () => {
  await rm(analysisStatePath(marts));
  expect(await run()).toEqual({ posted: 0, failed: 0 });
  await realFiles.write(analysisStatePath(marts), '{}');
  await expect(run()).rejects.toThrow(AnalysisError);
});
