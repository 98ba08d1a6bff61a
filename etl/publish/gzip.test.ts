import { crc32, gunzipSync, inflateRawSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { gzipMember, gzipMembers } from './gzip.ts';

const texts = ['a,b\r\n', '', 'x'.repeat(100_000), 'Grüße\r\n'];
const file = Buffer.concat(
  await Promise.all(texts.map((text, index) => gzipMember(`part-${index}`, Buffer.from(text)))),
);

it('makes members that are one gzip file when put one behind the other', () => {
  expect(gunzipSync(file).toString()).toBe(texts.join(''));
});

it('gives the members back, each a gzip file of its own, with their names', () => {
  const members = [...gzipMembers(file)];
  expect(members.map(({ name }) => name)).toEqual(['part-0', 'part-1', 'part-2', 'part-3']);
  expect(members.map(({ bytes }) => gunzipSync(bytes).toString())).toEqual(texts);
});

it('writes header and trailer as RFC 1952 lays them out, without time or system', async () => {
  const data = Buffer.from('visits\r\n');
  const member = await gzipMember('ab', data);
  const extra = member.readUInt16LE(10);
  expect(member.subarray(0, 10).toString('hex')).toBe('1f8b08040000000000ff');
  expect(extra).toBe(4 + 4 + 2);
  expect(member.subarray(12, 12 + extra).toString('latin1')).toBe(
    `FF\x06\x00${String.fromCharCode(member.length)}\x00\x00\x00ab`,
  );
  expect(inflateRawSync(member.subarray(12 + extra, -8))).toEqual(data);
  expect(member.readUInt32LE(member.length - 8)).toBe(crc32(data));
  expect(member.readUInt32LE(member.length - 4)).toBe(data.length);
});

it('refuses to walk a gzip file that something else wrote', () => {
  const foreign = Buffer.from('1f8b0800000000000003030000000000000000000', 'hex');
  expect(() => [...gzipMembers(foreign)]).toThrow(
    'No gzip member of this program begins at byte 0.',
  );
});
