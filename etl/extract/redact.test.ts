import { expect, it } from 'vitest';
import { storesAnswer } from '../contract/sensor-api.ts';
import { parseJson } from './json.ts';
import { redact } from './redact.ts';
import { store } from './testing/fake-api.ts';
import { describeIssue, quote, showUrl } from './wording.ts';

const TOKEN = 'sk-0123456789+abcdefghijk/lmnopqrstuvwxyz"SECRET';

const spellings = [
  TOKEN,
  JSON.stringify(TOKEN),
  JSON.stringify(TOKEN).replaceAll('/', '\\/'),
  TOKEN.replaceAll('0', '\\u0030').replaceAll('k', '\\u006B'),
  encodeURIComponent(TOKEN),
  `${TOKEN} and ${JSON.stringify(TOKEN)}`,
  `cut ${TOKEN.slice(0, -1)}`,
  `cut ${TOKEN.slice(0, 4)}`,
  `cut ${JSON.stringify(TOKEN).slice(0, 42)}`,
];

it.each(spellings)('hides the token in %s', (spelling) => {
  const text = redact(`Bearer ${spelling}`, TOKEN);
  expect(text).toContain('(token)');
  expect(text).not.toMatch(/sk-|0123|SECRET/);
});

it('leaves other text as it is', () => {
  for (const text of ['nobody\'s "token"', '50%41 \\u0041', 'ask sk', ''])
    expect(redact(text, TOKEN)).toBe(text);
  expect(redact(TOKEN, null)).toBe(TOKEN);
  expect(redact('a\\b', 'a\\b')).toBe('(token)');
});

it('hides a token before a text is cut, wherever the cut would fall', () => {
  for (let before = 0; before < 330; before++) {
    const text = `${'x'.repeat(before)}${TOKEN}`;
    const body = { stores: [{ ...store('a', []), time_zone: text }] };
    const { error } = storesAnswer.safeParse(body);
    if (error === undefined) throw new Error('that is no time zone');
    const said = [
      quote(text, TOKEN),
      describeIssue(error, body, TOKEN),
      messageOf(() => parseJson(Buffer.from(text), TOKEN)),
    ];
    expect(said.join(' ')).not.toMatch(/sk-|0123/);
  }
});

it('shows no cursor', () => {
  const url = new URL('https://gateway.test/v1/readings?store=a');
  url.searchParams.set('cursor', TOKEN);
  expect(showUrl(url)).toBe('https://gateway.test/v1/readings?store=a&cursor=...');
});

function messageOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    return String(error);
  }
  return expect.fail('it did not fail');
}
