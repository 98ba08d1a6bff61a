import { constants, zstdCompressSync } from 'node:zlib';
import {
  CompressionType,
  Message,
  MessageReader,
  type RecordBatch,
  RecordBatchFileWriter,
  type Schema,
} from 'apache-arrow';
import {
  BufferRegion,
  type FieldNode,
  RecordBatch as Header,
} from 'apache-arrow/ipc/metadata/message';

/** Levels above cost several times the time for a few per cent of the bytes. */
const LEVEL = 3;

/** The magic word and its padding. */
const PREAMBLE = 8;
const LENGTH_PREFIX = 8;
const NOT_COMPRESSED = -1n;

/** A record batch as it lies in a file. */
export interface StoredBatch {
  readonly rows: number;
  readonly nodes: FieldNode[];
  /** Made by `storedBuffer`. */
  readonly buffers: readonly Uint8Array[];
}

/**
 * Writes Arrow IPC files with ZSTD-compressed buffers, and mends what apache-arrow 21.2 does against the format:
 * - Before a compressed buffer it puts the compressed length, not the uncompressed one, so that pyarrow and polars refuse
 *   the file (apache/arrow-js pull request 470).
 * - It leaves out the schema message, so that the file cannot be read as a stream (apache/arrow-js issue 51).
 */
export class ZstdFileWriter extends RecordBatchFileWriter {
  constructor() {
    super({ compressionType: CompressionType.ZSTD });
  }

  /** Writes what stands before the batches: the schema, and the dictionaries of this batch, which is not written itself. */
  start(batch: RecordBatch): void {
    this.reset(undefined, batch.schema);
    this._writeDictionaries(batch);
  }

  writeStored({ rows, nodes, buffers }: StoredBatch): void {
    const body = bodyOf(buffers);
    const header = new Header(rows, nodes, body.bufferRegions, this._compression);
    this._writeMessage(Message.from(header, body.byteLength))._writeBodyBuffers(body.buffers);
  }

  protected override _writeSchema(schema: Schema) {
    super._writeSchema(schema);
    return this._writeMessage(Message.from(schema));
  }

  protected override _compressBodyBuffers(buffers: ArrayBufferView[]) {
    return bodyOf(buffers.map(storedBuffer));
  }
}

/** A buffer as it lies in a file: its length, then its bytes compressed, unless that gains nothing; or nothing at all. */
export function storedBuffer({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array {
  const plain = new Uint8Array(buffer, byteOffset, byteLength);
  if (plain.length === 0) return plain;
  const params = { [constants.ZSTD_c_compressionLevel]: LEVEL };
  const compressed = zstdCompressSync(plain, { params });
  const gains = compressed.length < plain.length;
  const prefix = Buffer.alloc(LENGTH_PREFIX);
  prefix.writeBigInt64LE(gains ? BigInt(plain.length) : NOT_COMPRESSED);
  return Buffer.concat([prefix, gains ? compressed : plain]);
}

/** The body of a message; the writer wants each buffer as its length and its bytes, and puts padding behind. */
function bodyOf(buffers: readonly Uint8Array[]) {
  let byteLength = 0;
  const bufferRegions = buffers.map(({ length }) => {
    const region = new BufferRegion(byteLength, length);
    byteLength += Math.ceil(length / 8) * 8;
    return region;
  });
  const halves = (buffer: Uint8Array) => [
    buffer.subarray(0, LENGTH_PREFIX),
    buffer.subarray(LENGTH_PREFIX),
  ];
  return { byteLength, bufferRegions, buffers: buffers.flatMap(halves) };
}

/** The record batches of a file of this writer, compressed as they are. */
export function* storedBatches(file: Uint8Array): Generator<StoredBatch> {
  const reader = new MessageReader(file.subarray(PREAMBLE));
  for (const message of reader) {
    const body = reader.readMessageBody(message.bodyLength);
    if (!message.isRecordBatch()) continue;
    const { length, nodes, buffers } = message.header();
    const bytes = buffers.map((region) =>
      body.subarray(region.offset, region.offset + region.length),
    );
    yield { rows: length, nodes, buffers: bytes };
  }
}
