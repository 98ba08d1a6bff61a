import { expect, it } from 'vitest';
import { endpoint, parseAddress, parseToken } from './address.ts';

it.each([
  ['https://gateway.test', 'https://gateway.test/v1/stores'],
  ['https://gateway.test/', 'https://gateway.test/v1/stores'],
  ['https://gateway.test/a/b', 'https://gateway.test/a/b/v1/stores'],
  [' http://127.0.0.1:8787/a// ', 'http://127.0.0.1:8787/a/v1/stores'],
])('%s is asked at %s', (address, url) => {
  expect(endpoint(parseAddress(address).base, 'v1/stores').href).toBe(url);
});

it('takes the user and the password out', () => {
  const { base, hadCredentials } = parseAddress('https://user:secret@gateway.test/a');
  expect([base.href, hadCredentials]).toEqual(['https://gateway.test/a/', true]);
});

it.each([
  'gateway.test',
  '',
  'ftp://user:secret@gateway.test',
  'https://user:secret@gateway.test/?key=secret',
  'https://user:secret@ gateway.test/#secret',
])('refuses %o without repeating what may be secret', (address) => {
  expect(() => parseAddress(address)).toThrow(/SENSOR_API_URL/);
  expect(() => parseAddress(address)).not.toThrow(/secret/);
});

it('leaves out what is not asked for', () => {
  const url = endpoint(new URL('https://a.test/'), 'v1/readings', {
    store: 'p',
    cursor: undefined,
  });
  expect(url.href).toBe('https://a.test/v1/readings?store=p');
});

it('reads a token, and repeats none that cannot be sent', () => {
  expect([parseToken(undefined), parseToken(' \n'), parseToken('abc\n')]).toEqual([
    null,
    null,
    'abc',
  ]);
  expect(() => parseToken('ab\ncd')).toThrow(/SENSOR_API_TOKEN/);
  expect(() => parseToken('ab\ncd')).not.toThrow(/ab|cd/);
});
