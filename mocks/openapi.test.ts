import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { getResponse } from 'msw';
import { expect, it } from 'vitest';
import * as contract from '../etl/contract/sensor-api.ts';
import { defaultChain } from './chain/default-chain.ts';
import { SMALL_CHAIN_AS_OF, smallChain } from './chain/small-chain.ts';
import { type FaultName, withFaults } from './faults.ts';
import { createHandlers } from './handlers.ts';

interface Documented {
  readonly $ref?: string;
  readonly content?: Readonly<Record<string, unknown>>;
}
interface Document {
  readonly paths: Readonly<
    Record<string, { readonly get: { readonly responses: Readonly<Record<string, Documented>> } }>
  >;
}

const document = JSON.parse(
  await readFile(new URL('openapi.json', import.meta.url), 'utf8'),
) as Document;
const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema(document, 'openapi.json');

const pointer = (text: string) => text.replaceAll('~', '~0').replaceAll('/', '~1');

/** What the document finds wrong with an answer; null when nothing is. */
async function complaintsOf(path: string, response: Response): Promise<string | null> {
  const documented = document.paths[path]?.get.responses[response.status];
  if (documented === undefined) return `${path} has no ${response.status}`;
  const at = documented.$ref ?? `#/paths/${pointer(path)}/get/responses/${response.status}`;
  const media = response.headers.get('Content-Type') ?? '';
  const validate = ajv.compile({ $ref: `openapi.json${at}/content/${pointer(media)}/schema` });
  return validate(await response.json()) ? null : ajv.errorsText(validate.errors);
}

const options = { chain: smallChain(), now: () => new Date(SMALL_CHAIN_AS_OF) };
const WINDOW = 'store=lutece&from=2024-03-01T00:00:00Z&to=2024-04-01T00:00:00Z';

async function answer(url: string, { token, fault }: { token?: string; fault?: FaultName } = {}) {
  const handlers = createHandlers({ ...options, token });
  const faulty = fault ? withFaults(handlers, { faults: [fault], hits: () => true }) : handlers;
  const response = await getResponse(faulty, new Request(contract.EMBEDDED_API_URL + url));
  if (response === undefined) throw new Error(`no answer to ${url}`);
  return response;
}

const pathOf = (url: string) => url.split('?')[0] ?? '';

it.each([
  ['/v1/stores', contract.storesAnswer],
  [`/v1/readings?${WINDOW}`, contract.readingsAnswer],
  [`/v1/readings?${WINDOW}&limit=10`, contract.readingsAnswer],
  ['/v1/health', contract.healthAnswer],
])('documents what %s answers, as the contract of the ETL has it', async (url, schema) => {
  const response = await answer(url);
  expect(await complaintsOf(pathOf(url), response.clone())).toBeNull();
  expect(schema.safeParse(await response.json()).error).toBeUndefined();
});

it.each([
  ['/v1/readings', 400, {}],
  [`/v1/readings?${WINDOW.replace('lutece', 'atlantis')}`, 404, {}],
  ['/v1/stores', 401, { token: 'secret' }],
  [`/v1/readings?${WINDOW}&cursor=x`, 410, { fault: 'expired-cursor' }],
  ['/v1/stores', 429, { fault: 'too-many-requests-seconds' }],
  ['/v1/health', 500, { fault: 'server-error-500' }],
  ['/v1/health', 502, { fault: 'bad-gateway-502' }],
  ['/v1/health', 503, { fault: 'unavailable-503' }],
  ['/v1/health', 504, { fault: 'gateway-timeout-504' }],
] as const)('documents that %s may answer %d', async (url, status, circumstances) => {
  const response = await answer(url, circumstances);
  expect(response.status).toBe(status);
  expect(await complaintsOf(pathOf(url), response.clone())).toBeNull();
  expect(contract.problem.safeParse(await response.json()).error).toBeUndefined();
});

it('finds what is wrong with an answer that violates the contract', async () => {
  const handlers = withFaults(createHandlers(options), {
    faults: ['schema-violation'],
    hits: () => true,
  });
  for (let n = 0; n < 10; n++) {
    const request = new Request(`${contract.EMBEDDED_API_URL}/v1/readings?${WINDOW}&limit=20`);
    const response = (await getResponse(handlers, request)) as Response;
    expect(contract.readingsAnswer.safeParse(await response.clone().json()).success).toBe(false);
    expect(await complaintsOf('/v1/readings', response)).not.toBeNull();
  }
});

it('accepts the stores of the default chain', async () => {
  const handlers = createHandlers({ ...options, chain: defaultChain });
  const response = await getResponse(
    handlers,
    new Request(`${contract.EMBEDDED_API_URL}/v1/stores`),
  );
  expect(await complaintsOf('/v1/stores', response as Response)).toBeNull();
});
