import { promisify } from 'node:util';
import { constants, crc32, deflateRaw } from 'node:zlib';

const deflate = promisify(deflateRaw);

/** Of the subfield in a member's header (RFC 1952, 2.3.1.1) that holds the member's length, then its name. */
const SUBFIELD = Buffer.from('FF');

const MAGIC = Buffer.from([0x1f, 0x8b, 8]);
const HAS_EXTRA = 4;
const FIXED_HEADER = 12;
const SUBFIELD_HEADER = 4;
const LENGTH_AT = FIXED_HEADER + SUBFIELD_HEADER;
const NAME_AT = LENGTH_AT + 4;
const UNKNOWN_SYSTEM = 255;

/**
 * One gzip member. Members one behind the other are a gzip file; since each tells its length, they can be picked out of
 * it again without decompressing anything. No time, no system: the bytes depend on name and data alone.
 */
export async function gzipMember(name: string, data: Uint8Array): Promise<Buffer> {
  const body = await deflate(data, { level: constants.Z_DEFAULT_COMPRESSION });
  const label = Buffer.from(name);
  const header = Buffer.alloc(NAME_AT);
  const trailer = Buffer.alloc(8);
  MAGIC.copy(header);
  header.writeUInt8(HAS_EXTRA, 3);
  header.writeUInt8(UNKNOWN_SYSTEM, 9);
  header.writeUInt16LE(SUBFIELD_HEADER + 4 + label.length, 10);
  SUBFIELD.copy(header, FIXED_HEADER);
  header.writeUInt16LE(4 + label.length, FIXED_HEADER + 2);
  header.writeUInt32LE(NAME_AT + label.length + body.length + trailer.length, LENGTH_AT);
  trailer.writeUInt32LE(crc32(data), 0);
  trailer.writeUInt32LE(data.length % 2 ** 32, 4);
  return Buffer.concat([header, label, body, trailer]);
}

export interface GzipMember {
  readonly name: string;
  /** The whole member, header and all. */
  readonly bytes: Buffer;
}

/** The members of a file that consists of `gzipMember`s. */
export function* gzipMembers(file: Buffer): Generator<GzipMember> {
  for (let at = 0; at < file.length; ) {
    if (!file.subarray(at + FIXED_HEADER, at + FIXED_HEADER + 2).equals(SUBFIELD))
      throw new RangeError(`No gzip member of this program begins at byte ${at}.`);
    const nameLength = file.readUInt16LE(at + FIXED_HEADER + 2) - 4;
    const name = file.toString('utf8', at + NAME_AT, at + NAME_AT + nameLength);
    const end = at + file.readUInt32LE(at + LENGTH_AT);
    yield { name, bytes: file.subarray(at, end) };
    at = end;
  }
}
